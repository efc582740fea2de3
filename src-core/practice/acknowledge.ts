import type { PracticeLine } from '../words/en/practice.ts';
import { after, opens, step } from './say.ts';
import type { Cue, Ground, Step } from './script.ts';

/** Where the body is as a rest is stopped: what carries it, or on the way there; null where nobody said. */
export type Whereabouts = Ground | 'upright' | null;

const seconds = { 'ack-ended': 8, 'ack-sharp': 20, 'ack-dizzy': 180, 'ack-feelings': 26 } as const;

const stopped = (id: keyof typeof seconds, cues: Cue[]): Step =>
  step(
    {
      id,
      kind: 'release',
      title: id === 'ack-ended' ? 'stepRelease' : 'stepStop',
      seconds: [5, seconds[id], null],
      pose: null,
    },
    cues,
  );

const ended = stopped('ack-ended', [opens('ackEnded', 'R-7', 6)]);

const sharp = (at: Whereabouts): Step =>
  stopped('ack-sharp', [
    after(0, at === 'upright' ? 'ackSharpUpright' : 'ackSharp', 'X-05', 8, 'safety'),
    after(11, 'ackSharpRest', 'X-05', 8, 'safety'),
  ]);

const feelings = stopped('ack-feelings', [
  after(0, 'ackFeelings', 'EV-4.4', 7, 'safety'),
  after(11, 'ackFeelingsGround', 'EV-4.4', 6, 'safety'),
]);

interface DizzyLines {
  readonly stay: PracticeLine;
  readonly wait: PracticeLine;
}
const lying: DizzyLines = { stay: 'ackDizzy', wait: 'ackDizzyWait' };
const onSupport: DizzyLines = { stay: 'ackDizzySupport', wait: 'ackDizzySupportWait' };
const dizzyLines: Readonly<Record<Ground | 'upright', DizzyLines>> = {
  floor: lying,
  bed: lying,
  knees: onSupport,
  seat: { stay: 'ackDizzySeat', wait: 'ackDizzySeatWait' },
  upright: { stay: 'ackDizzyUpright', wait: 'ackDizzySeatWait' },
};

/** Waits for the person, however long it takes, and says once how to call for help. */
function dizzy(at: Whereabouts): Step {
  const { stay, wait } = at === null ? onSupport : dizzyLines[at];
  return stopped('ack-dizzy', [
    after(0, stay, 'EV-4.1', 8, 'safety'),
    after(12, wait, 'R-8', 8, 'safety'),
    after(30, 'ackDizzySteady', 'R-8', 9, 'safety'),
    after(180, 'ackDizzyHelp', 'R-8', 8, 'safety'),
  ]);
}

/** The first thing said when a rest is stopped, before the way out. */
export function acknowledgement(reason: string | null, at: Whereabouts): Step {
  if (reason === 'sharp') return sharp(at);
  if (reason === 'dizzy') return dizzy(at);
  return reason === 'feelings' ? feelings : ended;
}

/** Everything that may be said first, wherever the body is: for whoever reads all lines there are. */
export const acknowledgements: readonly Step[] = [
  ended,
  feelings,
  ...(['floor', 'knees', 'bed', 'seat', 'upright', null] as const).flatMap((at) => [
    sharp(at),
    dizzy(at),
  ]),
];
