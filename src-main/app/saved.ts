import { wasCutShort } from '../../src-core/app/run-mark.ts';
import { restoreApp, type Restored } from '../../src-core/app/state.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import type { NoticeBoard } from '../faces/notice-board.ts';
import type { Ports } from '../ports.ts';

/** The preferences as they were saved; what was wrong with them is noticed. */
export function loadPreferences(
  { preferences: store }: Pick<Ports, 'preferences'>,
  notices: NoticeBoard,
): Preferences {
  const { preferences, notices: wrong } = store.load();
  for (const notice of wrong) notices.add(notice);
  return preferences;
}

export interface LoadedState extends Omit<Restored, 'damaged'> {
  /** Nobody has been here before. */
  readonly isFirstStart: boolean;
}

/** The state as it was saved; what was wrong with it is noticed. */
export function loadState(
  ports: Pick<Ports, 'stateFile' | 'random' | 'clock' | 'timeZone' | 'loginSession'>,
  notices: NoticeBoard,
): LoadedState {
  const saved = ports.stateFile.load();
  const { state, events, damaged } = restoreApp(saved, {
    seed: Math.floor(ports.random() * 2 ** 32),
    at: ports.clock.now(),
    timeZone: ports.timeZone(),
  });
  if (damaged.length > 0) notices.add({ key: 'notices.stateReset', values: {} });
  if (wasCutShort(saved, ports.loginSession)) notices.add({ key: 'notices.cutShort', values: {} });
  return { state, events, isFirstStart: saved === null };
}
