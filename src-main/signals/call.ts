import { seconds } from '../../src-core/time/units.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs } from '../../src-core/time/moment.ts';
import type { Seen } from './fact.ts';

/** A dictated word or a level meter opens the microphone for moments; a call keeps it open. */
const CALL_AFTER_MS = seconds(20);

/** Since when the microphone or the camera has been in use; null while they are not, or nothing is known. */
export interface CallWatch {
  readonly sinceMs: SteadyMs | null;
}

export const noCall: CallWatch = { sinceMs: null };

/** A moment of not knowing keeps the beginning: it says neither that the call went on nor that it ended. */
export function watchCall(
  watch: CallWatch,
  microphone: Seen,
  camera: Seen,
  at: SteadyMs,
): CallWatch {
  if (microphone === true || camera === true) return { sinceMs: watch.sinceMs ?? at };
  return microphone === false || camera === false ? noCall : watch;
}

/** A camera that is off proves nothing, since most calls go without: only the microphone can say no. */
export function inCall(watch: CallWatch, microphone: Seen, camera: Seen, at: SteadyMs): Seen {
  if (microphone === true || camera === true) {
    return watch.sinceMs !== null && at - watch.sinceMs >= CALL_AFTER_MS;
  }
  return microphone === false ? false : null;
}

/** When use becomes a call, if nothing changes until then. */
export function callDue(watch: CallWatch, at: SteadyMs): SteadyMs | null {
  if (watch.sinceMs === null) return null;
  const due = steadyMs(watch.sinceMs + CALL_AFTER_MS);
  return due > at ? due : null;
}
