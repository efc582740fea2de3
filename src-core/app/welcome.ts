import { z } from 'zod';

/** The pages of the first run, in their order. */
export const welcomeSteps = ['hello', 'place', 'hours', 'safety', 'sound', 'rest'] as const;
export const welcomeStepSchema = z.enum(welcomeSteps);
export type WelcomeStep = z.infer<typeof welcomeStepSchema>;

/** How far somebody has come in setting up. It is kept, so that it can be left and taken up again. */
export const welcomeSchema = z.object({ step: welcomeStepSchema, isOver: z.boolean() });
export type Welcome = z.infer<typeof welcomeSchema>;

/** Nobody has been here before. */
export const newcomer: Welcome = { step: 'hello', isOver: false };

/** What was saved. Who has a state from before there was a first run knows the app already. */
export function restoredWelcome(saved: unknown): Welcome {
  const read = welcomeSchema.safeParse(saved);
  return read.success ? read.data : { step: 'hello', isOver: true };
}
