import { z } from 'zod';
import { feltSchema, type Felt } from '../journal/felt.ts';
import { instantMsSchema, recordIdSchema } from '../journal/record-base.ts';
import { slugSchema } from '../practice/setup.ts';
import type { SessionEffect } from '../session/event.ts';
import type { Reflection } from '../session/reflection.ts';
import { stopReasonSchema, type StopReason } from '../session/state.ts';

const lastRestSchema = z
  .object({
    sessionId: recordIdSchema,
    setupId: slugSchema,
    endedAtMs: instantMsSchema,
    restedMs: z.number().min(0),
    stopReason: stopReasonSchema.nullable(),
    felt: feltSchema.nullable(),
    /** Of "tighter": whether it hurts more, or goes down a leg or an arm. */
    worse: z.boolean().nullable(),
  })
  .readonly();

/** The last rest on this machine, and what was said of the body after it. It is asked for until the next one. */
export type LastRest = z.infer<typeof lastRestSchema>;

/** What is said of a rest later on, where the page after it was left unanswered. */
export interface SaidLater {
  readonly sessionId: string;
  readonly felt: Felt;
  readonly worse: boolean | null;
}

/** A saved one, or null: all it costs is one question that is not asked. */
export const restoredLastRest = (saved: unknown): LastRest | null =>
  lastRestSchema.safeParse(saved).data ?? null;

export const restOver = (
  {
    sessionId,
    setupId,
    restedMs,
    stopReason,
  }: Extract<SessionEffect, { readonly type: 'session-ended' }>,
  endedAtMs: number,
): LastRest => ({
  sessionId,
  setupId,
  endedAtMs,
  restedMs,
  stopReason,
  felt: null,
  worse: null,
});

/** What was said belongs to the rest that it was said of. */
export const withSaid = (
  last: LastRest | null,
  sessionId: string,
  { felt, worse }: Pick<Reflection, 'felt' | 'worse'>,
): LastRest | null => (last?.sessionId === sessionId ? { ...last, felt, worse } : last);

export const withReason = (
  last: LastRest | null,
  sessionId: string,
  stopReason: StopReason,
): LastRest | null => (last?.sessionId === sessionId ? { ...last, stopReason } : last);

/**
 * Whether Today asks after it: somebody has rested, and it did not end in pain. Of that more is known than one word
 * tells, and nobody is asked again and again about what hurt.
 */
export const isAskedAfter = (last: LastRest | null): last is LastRest =>
  last !== null && last.restedMs > 0 && last.stopReason !== 'sharp';
