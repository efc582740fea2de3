import { z } from 'zod';
import type { AppState } from './state.ts';

/** What a saved state says of the run that saved it. */
const runMarkSchema = z.object({
  /** It was asked to end, and has ended. */
  isOver: z.boolean(),
  /** The person's login session it ran in; empty where sessions have no name. */
  loginSession: z.string(),
});
export type RunMark = z.infer<typeof runMarkSchema>;

/** A state as it is saved: with the mark of its run. */
export const markedState = (state: AppState, run: RunMark): unknown => ({ ...state, run });

/**
 * Whether the run before ended without being asked. Only within one login session: logging out may end a program in any
 * way, and surprises nobody.
 */
export function wasCutShort(saved: unknown, loginSession: string): boolean {
  const read = z.object({ run: runMarkSchema }).safeParse(saved);
  return read.success && !read.data.run.isOver && read.data.run.loginSession === loginSession;
}
