import type { ScheduleView } from '../../src-core/schedule/view.ts';
import type { MenuEntry, TrayModel } from '../ports.ts';
import type { Words } from '../words/words.ts';

/** Steps in which the icon fills: finer ones would be redrawn for nothing. */
const FILL_STEPS = 20;

/** What the tray is to show, from the state alone. */
export function trayModel(view: ScheduleView, words: Words, sessionRuns: boolean): TrayModel {
  const status = words.say(view.status);
  const pausing = view.pausedUntilWallMs !== null;
  return {
    fill: Math.round(Math.min(1, view.load) * FILL_STEPS) / FILL_STEPS,
    paused: pausing,
    tooltip: `Drape\n${status}`,
    menu: [
      { kind: 'line', label: status },
      { kind: 'separator' },
      ...startEntries(words, sessionRuns),
      ...nudgeEntries(view, words),
      pausing
        ? { kind: 'action', label: words.text('tray.liftPause'), choice: { type: 'lift-pause' } }
        : pauseGroup(words),
      { kind: 'separator' },
      { kind: 'action', label: words.text('tray.today'), choice: { type: 'open-today' } },
      { kind: 'action', label: words.text('tray.journal'), choice: { type: 'open-journal' } },
      {
        kind: 'action',
        label: words.text('tray.preferences'),
        choice: { type: 'open-preferences' },
      },
      { kind: 'action', label: words.text('tray.sight'), choice: { type: 'open-sight' } },
      { kind: 'action', label: words.text('tray.quit'), choice: { type: 'quit' } },
    ],
  };
}

function startEntries(words: Words, sessionRuns: boolean): readonly MenuEntry[] {
  if (sessionRuns) {
    return [
      { kind: 'action', label: words.text('tray.backToRest'), choice: { type: 'open-guide' } },
    ];
  }
  return [
    { kind: 'action', label: words.text('tray.start'), choice: { type: 'start' } },
    { kind: 'action', label: words.text('tray.calm'), choice: { type: 'calm' } },
  ];
}

/** A nudge can be answered here too: notifications may be off, missed or without buttons. */
function nudgeEntries({ nudge }: ScheduleView, words: Words): readonly MenuEntry[] {
  if (nudge === null) return [];
  return (['later', 'not-today'] as const).map((answer) => ({
    kind: 'action',
    label: words.text(answer === 'later' ? 'nudge.later' : 'nudge.notToday'),
    choice: { type: 'answer', nudgeId: nudge.id, answer },
  }));
}

function pauseGroup(words: Words): MenuEntry {
  const spans = [
    ['tray.pauseHalfHour', 30],
    ['tray.pauseHour', 60],
    ['tray.pauseTwoHours', 120],
  ] as const;
  return {
    kind: 'group',
    label: words.text('tray.pause'),
    entries: [
      ...spans.map(([key, minutes]): MenuEntry => ({
        kind: 'action',
        label: words.text(key),
        choice: { type: 'pause', minutes },
      })),
      {
        kind: 'action',
        label: words.text('tray.pauseTomorrow'),
        choice: { type: 'pause-until-tomorrow' },
      },
    ],
  };
}
