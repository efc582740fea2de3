import type { SteadyMs } from '../../src-core/time/moment.ts';
import { seconds } from '../../src-core/time/units.ts';
import type { Ports, Remove } from '../ports.ts';
import type { NoticeBoard } from './notice-board.ts';

/** A panel may come up after us, or start anew: only then is a desktop without tray icons believed to be one. */
const BELIEVED_AFTER_MS = seconds(15);
const NOTICE = 'notices.noTrayHost';

/**
 * On a desktop that shows no tray icons the app would be invisible: Today opens and says why, once for as long
 * as the app runs. What is said stands until somebody shows them.
 */
export function watchTrayAbsence(
  ports: Pick<Ports, 'tray' | 'windows' | 'clock' | 'log'>,
  notices: NoticeBoard,
): { beat(at: SteadyMs): void; stop: Remove } {
  let absentSince: SteadyMs | null = null;
  let isSaid = false;
  let hasOpened = false;
  const stop = ports.tray.onHost((present) => {
    absentSince = present ? null : ports.clock.now().steadyMs;
    if (!present || !isSaid) return;
    isSaid = false;
    ports.log.info('Tray icons are shown again.');
    notices.withdraw(NOTICE);
  });
  return {
    beat: (at) => {
      if (isSaid || absentSince === null || at - absentSince < BELIEVED_AFTER_MS) return;
      isSaid = true;
      ports.log.warn('No program here shows tray icons; Today stands in for it.');
      notices.add({ key: NOTICE, values: {} });
      if (hasOpened) return;
      hasOpened = true;
      ports.windows.open('today', 'unasked');
    },
    stop,
  };
}
