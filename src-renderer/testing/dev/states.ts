import type { CallOutput } from '../../../src-core/ipc/contract.ts';
import type { StepKind } from '../../../src-core/practice/script.ts';
import { safetyItems } from '../../../src-core/safety/items.ts';
import { emptyProfile, type SafetyProfile } from '../../../src-core/safety/profile.ts';
import { positionOf } from '../../../src-core/session/plan.ts';
import { dayAxis } from '../../../src-core/today/day-axis.ts';
import { dayBand } from '../../../src-core/today/day-band.ts';
import { wallMs } from '../../../src-core/time/moment.ts';
import { HOUR_MS } from '../../../src-core/time/units.ts';
import type { Shown } from '../../app/routes.ts';
import { createFakeBridge, type FakeBridge } from '../fake-bridge.ts';
import { createFakeJournal } from '../fake-journal.ts';

/** A page in a state that it can be looked at in, without main. */
export interface DevState {
  readonly page: Shown;
  readonly bridge: () => FakeBridge;
  /** What the bridge of the tests leaves unanswered. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

const answered: SafetyProfile = {
  ...emptyProfile,
  answers: Object.fromEntries(
    safetyItems.map((item) => [item, { value: 'no', atWallMs: 1_700_000_000_000 }]),
  ),
};

/** A rest of this setup, played until it is in a step of this kind. */
function resting(setupId: string, until: StepKind | 'after', more: { dark?: boolean } = {}) {
  const bridge = createFakeBridge({ profile: answered, rate: 1 });
  void bridge.call('session:start', { setupId, length: 5 });
  if (more.dark === true) void bridge.call('session:choose', { eyesClosed: true });
  const isThere = (): boolean => {
    const state = bridge.state();
    if (state === null) return true;
    return until === 'after'
      ? state.standing === 'reflecting'
      : positionOf(state).step.kind === until;
  };
  for (let seconds = 0; seconds < 1_500 && !isThere(); seconds += 1) bridge.pass(1_000);
  return bridge;
}

const stopped = (action: 'sharp' | 'pause'): FakeBridge => {
  const bridge = resting('legs-wall', 'hold');
  void bridge.call('session:act', action);
  return bridge;
};

/** A day of which so many hours have gone, as main would tell it. */
function today(hours: number): Readonly<Record<string, unknown>> {
  const fromMs = Date.parse('2026-03-04T08:00:00Z');
  const hour = (count: number) => wallMs(fromMs + count * HOUR_MS);
  const band = dayBand({
    day: { fromWallMs: hour(-4), toWallMs: hour(20) },
    nowWallMs: hour(hours),
    screen:
      hours === 0
        ? []
        : [
            { atMs: hour(0.2), minutes: 100 },
            { atMs: hour(2.5), minutes: 60 },
          ],
    nudges: hours === 0 ? [] : [{ atMs: hour(2), occasion: 'long-screen', fate: 'started' }],
    rests: hours === 0 ? [] : [{ atMs: hour(2.1), setupId: 'legs-chair', restedMs: 300_000 }],
    holds: [],
    unseen: [],
    restCountsMs: 180_000,
  });
  const schedule: CallOutput<'schedule:view'> = {
    load: hours === 0 ? 0 : 0.66,
    presence: 'active',
    status: { key: 'schedule.status.next', values: { minutes: 30 } } as never,
    nudge: null,
    hold: null,
    next: { occasion: 'long-screen', atWallMs: hour(hours + 0.5) },
    pausedUntilWallMs: null,
    callUntilWallMs: null,
    notes: [],
    nudgesToday: hours === 0 ? 0 : 1,
    restsToday: hours === 0 ? 0 : 1,
  };
  const day: CallOutput<'today:view'> = {
    timeZone: 'Europe/Berlin',
    picture: { band, axis: dayAxis(band, 'Europe/Berlin'), active: null },
    titles: { 'legs-chair': { line: 'titleLegsChair' } },
    isFirst: hours === 0,
    latest: null,
    lastRest: null,
    ways: ['legs-chair', 'side-lying', 'seated-breath'],
  };
  return { 'schedule:view': schedule, 'today:view': day, 'app:notices': [] };
}

const card: CallOutput<'nudge:card'> = {
  title: 'A short rest?',
  body: 'You have been at the screen since half past one.',
  actions: [
    { id: 'start', label: 'Start' },
    { id: 'later', label: 'Later' },
    { id: 'not-today', label: 'Not today' },
  ],
};

const plain = (page: Shown): DevState => ({ page, bridge: () => createFakeBridge() });
const rest = (...asked: Parameters<typeof resting>): DevState => ({
  page: 'guide',
  bridge: () => resting(...asked),
});

export const devStates = {
  'First run': plain('welcome'),
  'Today, a blank day': { ...plain('today'), answers: today(0) },
  'Today, a day half gone': { ...plain('today'), answers: today(4) },
  'Guide, all ways': { page: 'guide', bridge: () => createFakeBridge({ profile: answered }) },
  'Guide, questions first': {
    page: 'guide',
    bridge: () => {
      const bridge = createFakeBridge();
      void bridge.call('session:start', { setupId: 'legs-wall', length: 5 });
      return bridge;
    },
  },
  'Guide, on the way': rest('legs-wall', 'walk-over'),
  'Guide, getting in': rest('legs-wall', 'settle'),
  'Guide, resting': rest('legs-wall', 'hold'),
  'Guide, resting over a bolster': rest('child-bolster', 'hold'),
  'Guide, dark window': rest('legs-wall', 'hold', { dark: true }),
  'Guide, paused': { page: 'guide', bridge: () => stopped('pause') },
  'Guide, stopped': { page: 'guide', bridge: () => stopped('sharp') },
  'Guide, coming out': rest('legs-wall', 'come-out'),
  'Guide, afterwards': rest('seated-breath', 'after'),
  'Nudge, own window': { ...plain('nudge'), answers: { 'nudge:card': card } },
  'Journal, empty': plain('journal'),
  'Journal, locked': {
    page: 'journal',
    bridge: () => {
      const journal = createFakeJournal();
      journal.passphrase = 'correct horse';
      return createFakeBridge({ journal });
    },
  },
  Learn: plain('learn'),
  Preferences: plain('preferences'),
} as const satisfies Readonly<Record<string, DevState>>;
export type DevStateName = keyof typeof devStates;
export const devStateNames = Object.keys(devStates) as readonly DevStateName[];
