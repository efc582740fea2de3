import type { SteadyMs } from '../../src-core/time/moment.ts';
import { seconds } from '../../src-core/time/units.ts';
import type { Ports, Remove } from '../ports.ts';
import type { NoticeBoard } from './notice-board.ts';

/** A panel may come up after us: only then is a desktop without tray icons believed to be one. */
const BELIEVED_AFTER_MS = seconds(15);

/** On a desktop that shows no tray icons the app would be invisible: Today opens once and says why. */
export function watchTrayAbsence(
  ports: Pick<Ports, 'tray' | 'windows' | 'clock' | 'log'>,
  notices: NoticeBoard,
): { beat(at: SteadyMs): void; stop: Remove } {
  let absentSince: SteadyMs | null = null;
  let told = false;
  const stop = ports.tray.onHost((present) => {
    absentSince = present ? null : ports.clock.now().steadyMs;
  });
  return {
    beat: (at) => {
      if (told || absentSince === null || at - absentSince < BELIEVED_AFTER_MS) return;
      told = true;
      ports.log.warn('No program here shows tray icons; Today stands in for it.');
      notices.add({ key: 'notices.noTrayHost', values: {} });
      ports.windows.open('today', 'unasked');
    },
    stop,
  };
}
