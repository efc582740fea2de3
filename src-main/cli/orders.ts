import { z } from 'zod';
import type { Order } from '../ports.ts';
import { LONGEST_NAME, MOST_MINUTES } from './bounds.ts';

const minutes = z.number().int().min(1).max(MOST_MINUTES);

/** What can be asked of the running Drape from outside: by a second start, with words or without. */
export const orderSchema: z.ZodType<Order> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('start'), setupId: z.string().max(LONGEST_NAME).nullable() }),
  z.strictObject({ kind: z.literal('calm') }),
  z.strictObject({
    kind: z.literal('pause'),
    until: z.union([minutes, z.enum(['tomorrow', 'off'])]),
  }),
  z.strictObject({ kind: z.literal('in-call'), minutes }),
  z.strictObject({
    kind: z.literal('note'),
    note: z.enum(['caffeine', 'poor-sleep', 'deadline', 'emotional', 'over-training', 'travel']),
  }),
  z.strictObject({ kind: z.literal('status'), json: z.boolean() }),
  z.strictObject({ kind: z.literal('quit') }),
]);

/** What a start of the program asks for: an order, or something that needs no running Drape. */
export type Start =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Starts, looks at itself, writes a JSON report to stdout and ends: for packages that cannot be driven. */
  | { readonly kind: 'self-test' }
  | { readonly kind: 'wrong'; readonly why: string };
