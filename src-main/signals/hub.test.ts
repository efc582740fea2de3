import { describe, expect, it, vi } from 'vitest';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { minutes, seconds } from '../../src-core/time/units.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { Findings, Look, Source } from './fact.ts';
import { createSignalHub } from './hub.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A source that the test speaks for. */
function told(
  name: string,
  ...facts: Fact[]
): Source & { say: (findings: Findings) => void; watched: () => boolean } {
  let tell: ((findings: Findings) => void) | null = null;
  return {
    name,
    quality: 'good',
    facts,
    watch: (listener) => {
      tell = listener;
      return () => {
        tell = null;
      };
    },
    say: (findings) => tell?.(findings),
    watched: () => tell !== null,
  };
}

function looked(name: string, facts: readonly Fact[], look: Look): Source {
  return { name, quality: 'good', facts, look };
}

function hubWith(sources: readonly Source[], off: readonly Fact[] = []) {
  let at = steadyMs(1_000_000);
  const hub = createSignalHub({ sources, off, now: () => at, log: silent });
  const heard: (readonly [string, boolean | 'unknown'])[] = [];
  hub.onChange((signal, value) => heard.push([signal, value]));
  return {
    hub,
    heard,
    now: (): SteadyMs => at,
    pass: async (ms: number, presence: 'here' | 'away' = 'here'): Promise<void> => {
      at = steadyMs(at + ms);
      hub.poll({ wallMs: wallMs(at), steadyMs: at }, presence);
      await settled();
    },
  };
}

/** Lets answers arrive that need no more than a few turns. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the signal hub', () => {
  it('tells each change once, and unknown as unknown', () => {
    const locker = told('locker', 'locked');
    const { heard } = hubWith([locker]);
    locker.say({ locked: true });
    locker.say({ locked: true });
    locker.say({ locked: null });
    expect(heard).toEqual([
      ['locked', true],
      ['locked', 'unknown'],
    ]);
  });

  it('believes one yes against another no', () => {
    const [one, other] = [told('one', 'locked'), told('other', 'locked')];
    const { hub } = hubWith([one, other]);
    one.say({ locked: false });
    other.say({ locked: true });
    expect(hub.read('locked')).toBe(true);
    other.say({ locked: null });
    expect(hub.read('locked')).toBe(false);
  });

  it('calls it a call only after twenty seconds of microphone', async () => {
    const sound = told('sound', 'microphone');
    const { hub, heard, pass, now } = hubWith([sound]);
    sound.say({ microphone: true });
    expect(hub.nextDue()).toBe(now() + seconds(20));
    await pass(seconds(19));
    expect(heard).toEqual([['call', false]]);
    await pass(seconds(1));
    expect(heard.at(-1)).toEqual(['call', true]);
    sound.say({ microphone: false });
    expect(heard.at(-1)).toEqual(['call', false]);
  });

  it.each(['microphone', 'camera'] as const)('counts anew once the %s was off', async (fact) => {
    const device = told('device', fact);
    const { hub, heard, pass } = hubWith([device]);
    device.say({ [fact]: true });
    await pass(seconds(15));
    hub.setEnabled(fact, false);
    hub.setEnabled(fact, true);
    device.say({ [fact]: true });
    await pass(seconds(10));
    expect(heard.at(-1)).not.toEqual(['call', true]);
    await pass(seconds(11));
    expect(heard.at(-1)).toEqual(['call', true]);
  });

  it('forgets what nobody renewed', async () => {
    let answer: Findings = { camera: true };
    const looking = looked('camera', ['camera'], {
      everyMs: seconds(15),
      startsProcess: false,
      run: () => Promise.resolve(answer),
    });
    const { hub, pass } = hubWith([looking]);
    await settled();
    expect(hub.read('camera')).toBe(true);
    answer = {};
    await pass(seconds(46));
    expect(hub.read('camera')).toBe(null);
  });

  it('takes a look that fails or never ends as unknown', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let run: () => Promise<Findings> = () => Promise.resolve({ microphone: true });
    const looking = looked('tool', ['microphone'], {
      everyMs: seconds(30),
      startsProcess: false,
      run: () => run(),
    });
    const { hub, pass } = hubWith([looking]);
    await settled();
    expect(hub.read('microphone')).toBe(true);
    run = () => Promise.reject(new Error('gone'));
    await pass(seconds(30));
    expect(hub.read('microphone')).toBe(null);
    run = () => new Promise(() => undefined);
    await pass(seconds(30));
    vi.advanceTimersByTime(2_500);
    await settled();
    expect(hub.read('microphone')).toBe(null);
    vi.useRealTimers();
  });

  describe('helper processes', () => {
    const process = (count: { runs: number }, fact: Fact = 'microphone'): Source =>
      looked(`tool for ${fact}`, [fact], {
        everyMs: seconds(30),
        startsProcess: true,
        run: () => {
          count.runs += 1;
          return Promise.resolve({ [fact]: false });
        },
      });

    it('run no more often than every thirty seconds, all of them together', async () => {
      const count = { runs: 0 };
      const { pass } = hubWith([process(count), process(count, 'camera')]);
      for (let second = 0; second < 300; second += 1) await pass(seconds(1));
      expect(count.runs).toBe(10);
    });

    it('rest while nobody is there', async () => {
      const count = { runs: 0 };
      const locker = told('locker', 'locked');
      const { pass } = hubWith([process(count), locker]);
      await pass(minutes(5), 'away');
      locker.say({ locked: true });
      await pass(minutes(5));
      expect(count.runs).toBe(0);
      locker.say({ locked: false });
      await pass(seconds(1));
      expect(count.runs).toBe(1);
    });

    it('rest on a battery that runs low, and are rarer on one of unknown charge', async () => {
      const count = { runs: 0 };
      const power = told('power', 'on-battery', 'battery-low');
      const { pass } = hubWith([process(count), power]);
      power.say({ 'on-battery': true, 'battery-low': true });
      await pass(minutes(5));
      expect(count.runs).toBe(0);
      power.say({ 'battery-low': null });
      for (let second = 0; second < 240; second += 1) await pass(seconds(1));
      expect(count.runs).toBe(2);
    });
  });

  it('neither watches nor believes what is switched off', () => {
    const media = told('media', 'media-playing');
    const { hub } = hubWith([media], ['media-playing']);
    expect(media.watched()).toBe(false);
    hub.setEnabled('media-playing', true);
    media.say({ 'media-playing': true });
    expect(hub.read('media-playing')).toBe(true);
    hub.setEnabled('media-playing', false);
    expect(media.watched()).toBe(false);
    expect(hub.read('media-playing')).toBe(null);
  });

  it('knows that a machine whose beats keep coming is awake', async () => {
    const sleep = told('sleep', 'asleep');
    const { heard, pass } = hubWith([sleep]);
    sleep.say({ asleep: true });
    for (let beat = 0; beat < 5; beat += 1) await pass(seconds(30));
    expect(heard).toEqual([
      ['asleep', true],
      ['asleep', false],
    ]);
  });

  it('says what it can see, from whom, and how old that is', async () => {
    const [best, weak] = [
      told('best', 'locked'),
      { ...told('weak', 'locked'), quality: 'weak' as const },
    ];
    const { hub, pass } = hubWith([best, weak]);
    best.say({ locked: false });
    await pass(seconds(7));
    const line = hub.snapshot().find(({ fact }) => fact === 'locked');
    expect(line).toMatchObject({ value: false, source: 'best', quality: 'good', ageMs: 7_000 });
    expect(line?.sources.map(({ source, value }) => [source, value])).toEqual([
      ['best', false],
      ['weak', null],
    ]);
    expect(hub.snapshot().find(({ fact }) => fact === 'full-screen')).toMatchObject({
      value: null,
      quality: 'none',
      sources: [],
    });
  });

  it('goes on when a listener or a source throws', () => {
    const locker = told('locker', 'locked');
    const broken: Source = {
      ...told('broken', 'asleep'),
      watch: () => {
        throw new Error('no');
      },
    };
    const { hub, heard } = hubWith([broken, locker]);
    hub.onChange(() => {
      throw new Error('listener');
    });
    locker.say({ locked: true });
    expect(heard).toEqual([['locked', true]]);
  });

  it('looks seldom where the last look could tell nothing, and as before once one can', async () => {
    let present = false;
    let looks = 0;
    const { pass, hub } = hubWith([
      looked('sound card', ['microphone'], {
        everyMs: seconds(15),
        startsProcess: false,
        run: () => {
          looks += 1;
          return { microphone: present ? false : null };
        },
      }),
    ]);
    for (let beat = 0; beat < 9; beat += 1) await pass(seconds(30));
    expect(looks).toBe(1);
    present = true;
    await pass(seconds(30));
    expect(hub.read('microphone')).toBe(false);
    await pass(seconds(30));
    expect(looks).toBe(3);
  });

  it('takes a look that throws for one that could tell nothing', async () => {
    const { pass, hub } = hubWith([
      looked('sound card', ['microphone'], {
        everyMs: seconds(15),
        startsProcess: false,
        run: () => {
          throw new Error('no such folder');
        },
      }),
    ]);
    await pass(seconds(30));
    expect(hub.read('microphone')).toBe(null);
  });

  it('looks at its usual pace where a look was late or failed', async () => {
    let looks = 0;
    const { pass } = hubWith([
      looked('helper', ['microphone'], {
        everyMs: seconds(30),
        startsProcess: false,
        run: () => {
          looks += 1;
          return Promise.reject(new Error('too late'));
        },
      }),
    ]);
    // The first one, at the start, is over then.
    await pass(0);
    for (let beat = 0; beat < 4; beat += 1) await pass(seconds(30));
    expect(looks).toBe(5);
  });
});
