import { z } from 'zod';
import { instantMsSchema, recordIdSchema } from '../journal/record-base.ts';
import type { Draft } from '../journal/records.ts';
import { DAY_MS, MINUTE_MS } from '../time/units.ts';

const screenRunSchema = z
  .object({
    id: recordIdSchema,
    fromWallMs: instantMsSchema,
    /** The last moment the person was seen to be active. */
    lastWallMs: instantMsSchema,
    /** What the history holds of it already. */
    keptMinutes: z.int().min(0),
  })
  .readonly();

/** Time at the screen without a gap, as far as it has gone. */
export type ScreenRun = z.infer<typeof screenRunSchema>;

/** A saved run, or null: at most its last minutes are lost with it. */
export const restoredScreen = (saved: unknown): ScreenRun | null =>
  screenRunSchema.safeParse(saved).data ?? null;

/** A run that goes on is written this often: a power cut costs no more, and a disk is left in peace. */
const KEEP_EVERY_MINUTES = 10;
/** A beat comes every minute at least; a longer silence is a sleep or a clock that was set. */
const LONGEST_GAP_MS = 5 * MINUTE_MS;

export interface ScreenStep {
  readonly run: ScreenRun | null;
  readonly drafts: readonly Draft<'screen'>[];
}

/** Takes in whether the person is active at this moment. `newId` names a run that begins. */
export function advanceScreen(
  run: ScreenRun | null,
  isActive: boolean,
  wallMs: number,
  newId: () => string,
): ScreenStep {
  if (run === null) return { run: isActive ? begun(newId(), wallMs) : null, drafts: [] };
  const gapMs = wallMs - run.lastWallMs;
  const isBroken = gapMs < 0 || gapMs > LONGEST_GAP_MS || wallMs - run.fromWallMs >= DAY_MS;
  if (isBroken) return { run: isActive ? begun(newId(), wallMs) : null, drafts: kept(run).drafts };
  if (!isActive) return { run: null, drafts: kept(run).drafts };
  const longer = { ...run, lastWallMs: wallMs };
  return minutesOf(longer) - run.keptMinutes < KEEP_EVERY_MINUTES
    ? { run: longer, drafts: [] }
    : kept(longer);
}

const begun = (id: string, wallMs: number): ScreenRun => ({
  id,
  fromWallMs: wallMs,
  lastWallMs: wallMs,
  keptMinutes: 0,
});

const minutesOf = ({ fromWallMs, lastWallMs }: ScreenRun): number =>
  Math.floor((lastWallMs - fromWallMs) / MINUTE_MS);

function kept(run: ScreenRun): { readonly run: ScreenRun; readonly drafts: ScreenStep['drafts'] } {
  const minutes = minutesOf(run);
  if (minutes <= run.keptMinutes) return { run, drafts: [] };
  return {
    run: { ...run, keptMinutes: minutes },
    drafts: [{ kind: 'screen', id: run.id, atMs: run.fromWallMs, minutes }],
  };
}
