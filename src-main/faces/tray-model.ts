import type { Title } from '../../src-core/practice/script.ts';
import { feelings } from '../../src-core/practice/vocabulary.ts';
import { dayNotes } from '../../src-core/schedule/event.ts';
import type { ScheduleView } from '../../src-core/schedule/view.ts';
import { clockText } from '../../src-core/time/zone.ts';
import type { TrayModel } from '../ports.ts';
import type { MenuEntry, TrayChoice } from '../tray-port.ts';
import type { Words } from '../words/words.ts';

/** Steps in which the icon fills: a row of pixels each, since the smallest dome is ten rows high inside. */
const FILL_STEPS = 10;
/** A menu is read at a glance; all ways to rest are a page. */
const NAMED_SETUPS = 5;
const PAUSES = [
  ['tray.pauseHalfHour', 30],
  ['tray.pauseHour', 60],
  ['tray.pauseTwoHours', 120],
] as const;
const CALL_MINUTES = [15, 30, 60];

/** What of the schedule the tray tells. */
export type TrayView = Pick<
  ScheduleView,
  'status' | 'nudge' | 'pausedUntilWallMs' | 'callUntilWallMs' | 'notes'
>;

/** A load, in the steps in which the icon shows it: full is drawn when it is full, no sooner. */
export const fillOf = (load: number): number =>
  Math.floor(Math.min(1, load) * FILL_STEPS) / FILL_STEPS;

/** What the tray is made of. */
export interface TrayFacts {
  readonly view: TrayView;
  /** How far the icon is filled, as from `fillOf`. */
  readonly fill: number;
  readonly timeZone: string;
  readonly isResting: boolean;
  /** What may be begun here and now, in the order to offer it; empty when safety leaves nothing open. */
  readonly ways: readonly { readonly setupId: string; readonly title: Title }[];
}

/** What the tray is to show, from the state alone. */
export function trayModel(facts: TrayFacts, words: Words): TrayModel {
  const { view } = facts;
  const status = words.say(view.status);
  return {
    fill: facts.fill,
    paused: view.pausedUntilWallMs !== null,
    tooltip: `Drape\n${status}`,
    menu: [
      { kind: 'line', label: status },
      { kind: 'separator' },
      ...nudgeEntries(view, words),
      ...restEntries(facts, words),
      { kind: 'separator' },
      dayGroup(view, words),
      ...pauseEntries(view, words),
      callGroup(facts, words),
      { kind: 'separator' },
      action(words.text('tray.today'), { type: 'open', page: 'today' }),
      action(words.text('tray.journal'), { type: 'open', page: 'journal' }),
      action(words.text('tray.preferences'), { type: 'open', page: 'preferences' }),
      { kind: 'separator' },
      action(words.text('tray.quit'), { type: 'quit' }),
    ],
  };
}

const toGuide: TrayChoice = { type: 'open', page: 'guide' };

const action = (label: string, choice: TrayChoice): MenuEntry => ({
  kind: 'action',
  label,
  choice,
});

function restEntries(facts: TrayFacts, words: Words): readonly MenuEntry[] {
  // Calm and what a bad moment needs are always one press away.
  return [
    ...startEntries(facts, words),
    action(words.text('tray.calm'), { type: 'calm' }),
    action(words.text('tray.help'), { type: 'open', page: 'help' }),
  ];
}

function startEntries({ isResting, ways }: TrayFacts, words: Words): readonly MenuEntry[] {
  if (isResting) return [action(words.text('tray.backToRest'), toGuide)];
  if (ways.length === 0) return [action(words.text('tray.locked'), toGuide)];
  const titleOf = (title: Title): string =>
    'plain' in title ? title.plain : words.text(`practice.${title.line}`);
  return [
    {
      kind: 'group',
      label: words.text('tray.start'),
      entries: [
        action(words.text('tray.chosen'), { type: 'start', setupId: null }),
        {
          kind: 'group',
          label: words.text('tray.feel'),
          entries: feelings.map((feeling) =>
            action(words.text(`tray.feeling.${feeling}`), {
              type: 'start',
              setupId: null,
              feeling,
            }),
          ),
        },
        { kind: 'separator' },
        ...ways
          .slice(0, NAMED_SETUPS)
          .map(({ setupId, title }) => action(titleOf(title), { type: 'start', setupId })),
        { kind: 'separator' },
        action(words.text('tray.allWays'), toGuide),
      ],
    },
  ];
}

/** A nudge can be answered here too: notifications may be off, missed or without buttons. */
function nudgeEntries({ nudge }: TrayView, words: Words): readonly MenuEntry[] {
  if (nudge === null) return [];
  const answers = [
    ['start', 'nudge.start'],
    ['later', 'nudge.later'],
    ['not-today', 'nudge.notToday'],
  ] as const;
  return [
    ...answers.map(([answer, key]) =>
      action(words.text(key), { type: 'answer', nudgeId: nudge.id, answer }),
    ),
    { kind: 'separator' },
  ];
}

/** What kind of day it is: each may be said, and taken back. */
const dayGroup = ({ notes }: TrayView, words: Words): MenuEntry => ({
  kind: 'group',
  label: words.text('tray.day'),
  entries: dayNotes.map((note) => {
    const isOn = notes.includes(note);
    const choice = { type: 'note', note, on: !isOn } as const;
    return { kind: 'check', label: words.text(`tray.note.${note}`), isOn, choice };
  }),
});

function pauseEntries({ pausedUntilWallMs }: TrayView, words: Words): readonly MenuEntry[] {
  if (pausedUntilWallMs !== null) {
    return [action(words.text('tray.liftPause'), { type: 'lift-pause' })];
  }
  return [
    {
      kind: 'group',
      label: words.text('tray.pause'),
      entries: [
        ...PAUSES.map(([key, minutes]) => action(words.text(key), { type: 'pause', minutes })),
        action(words.text('tray.pauseTomorrow'), { type: 'pause-until-tomorrow' }),
      ],
    },
  ];
}

function callGroup({ view, timeZone }: TrayFacts, words: Words): MenuEntry {
  const until = view.callUntilWallMs;
  const lengths = CALL_MINUTES.map((minutes) =>
    action(words.say({ key: 'tray.callFor', values: { minutes } }), { type: 'in-call', minutes }),
  );
  if (until === null) return { kind: 'group', label: words.text('tray.call'), entries: lengths };
  const time = clockText(until, timeZone);
  const over = { type: 'in-call', minutes: 0 } as const;
  return {
    kind: 'group',
    label: words.text('tray.call'),
    entries: [
      {
        kind: 'check',
        label: words.say({ key: 'tray.callUntil', values: { time } }),
        isOn: true,
        choice: over,
      },
      action(words.text('tray.callOver'), over),
      { kind: 'separator' },
      ...lengths,
    ],
  };
}
