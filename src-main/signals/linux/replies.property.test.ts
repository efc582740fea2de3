import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyMs } from '../../../src-core/time/moment.ts';
import type { Bus, BusSignal } from '../../dbus/bus.ts';
import { facts } from '../../../src-core/sight/fact.ts';
import { createSignalHub } from '../hub.ts';
import { createIdleMeter } from '../idle.ts';
import { isOff } from './display-power.ts';
import { bannersHidden, touchesNotifications } from './do-not-disturb.ts';
import { idleInhibited } from './inhibitors.ts';
import { linuxSignals } from './linux-signals.ts';
import { hintedState } from './logind-idle.ts';
import { supplyFindings } from './power-supply.ts';
import { booleanOf, listOf, numberOf, stringOf, stringsOf, unwrap } from './replies.ts';
import { anyRunning } from './sound-card.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true });
/** What a well-behaved library makes of a stranger's answer: any body, with and without its wrapping. */
const body = fc.array(
  fc.oneof(
    anything,
    fc.boolean(),
    fc.record({ signature: fc.string(), value: anything }),
    fc.record({ signature: fc.constant('b'), value: fc.boolean() }),
  ),
  { maxLength: 4 },
);
const isSeen = (value: unknown): boolean => value === null || typeof value === 'boolean';

describe('answers of strangers', () => {
  it('are read or are unknown, and never throw', () => {
    fc.assert(
      fc.property(anything, anything, fc.integer(), (a, b, pid) => {
        unwrap(a);
        expect(isSeen(booleanOf(a))).toBe(true);
        expect(numberOf(a) === null || Number.isFinite(numberOf(a))).toBe(true);
        expect(['string', 'object']).toContain(typeof stringOf(a));
        expect(listOf(a) === null || Array.isArray(listOf(a))).toBe(true);
        expect(stringsOf(a)?.every((entry) => typeof entry === 'string') ?? true).toBe(true);
        expect(isSeen(idleInhibited(a, pid))).toBe(true);
        expect(isSeen(isOff(a))).toBe(true);
        const state = hintedState(a, b, 1_000);
        expect(state.state !== 'idle' || state.forMs >= 0).toBe(true);
      }),
    );
  });

  it('in files are read or are unknown as well', () => {
    const text = fc.option(fc.string(), { nil: null });
    const files = fc.record({
      type: text,
      scope: text,
      status: text,
      capacity: text,
      online: text,
    });
    fc.assert(
      fc.property(fc.array(files), fc.array(fc.string()), fc.string(), (supplies, states, line) => {
        const findings = supplyFindings(supplies);
        expect(isSeen(findings['on-battery']) && isSeen(findings['battery-low'])).toBe(true);
        expect(isSeen(anyRunning(states))).toBe(true);
        expect(isSeen(bannersHidden(line))).toBe(true);
        expect(typeof touchesNotifications(line)).toBe('boolean');
      }),
    );
  });
});

describe('all Linux sources together', () => {
  /** A bus on which each question gets the next answer of a list: odd, an error, or never. */
  function oddBus(answers: readonly (readonly unknown[] | 'error' | 'never')[]): {
    readonly bus: Bus;
    readonly signal: (about: Partial<BusSignal>) => void;
  } {
    let asked = 0;
    const listeners = new Set<(signal: BusSignal) => void>();
    const connection = new Set<(connected: boolean) => void>();
    return {
      bus: {
        call: () => {
          const answer = answers[asked++ % answers.length] ?? 'error';
          if (answer === 'never') return Promise.reject(new Error('no answer within 1500 ms'));
          return answer === 'error' ? Promise.reject(new Error('no')) : Promise.resolve(answer);
        },
        onSignal: (_rule, listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        onConnection: (listener) => {
          connection.add(listener);
          return () => connection.delete(listener);
        },
        name: () => ':1.1',
        dispose: () => undefined,
      },
      signal: (about) => {
        const whole = {
          sender: ':1.1',
          path: '/',
          interface: 'a.b',
          member: 'C',
          body: [],
          ...about,
        };
        for (const listener of [...listeners]) listener(whole);
        for (const listener of [...connection]) listener(about.body?.[0] !== false);
      },
    };
  }

  it('live through any answer and any signal, and give nothing but yes, no and unknown', async () => {
    const answer = fc.oneof(body, fc.constantFrom('error' as const, 'never' as const));
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 8 }),
        fc.array(body, { maxLength: 4 }),
        async (answers, signals) => {
          const { bus, signal } = oddBus(answers);
          const linux = linuxSignals({
            env: { XDG_CURRENT_DESKTOP: 'GNOME' },
            sessionBus: bus,
            systemBus: bus,
            log: silent,
            power: { onChange: () => () => undefined, onShutdown: () => () => undefined },
            electronIdleMs: () => 0,
            ignoredPrograms: () => [],
            now: () => steadyMs(0),
            wallNowMs: () => 0,
          });
          const hub = createSignalHub({
            // The rest reads this machine's own files, which tell nothing about odd answers.
            sources: linux.sources.filter(({ look }) => look === undefined),
            now: () => steadyMs(0),
            log: {
              ...silent,
              error: (message, cause) => {
                throw new Error(message, { cause });
              },
            },
          });
          const idle = createIdleMeter(linux.idle, () => steadyMs(0));
          for (const content of signals) {
            signal({ body: content });
            await new Promise((resolve) => setImmediate(resolve));
          }
          await new Promise((resolve) => setImmediate(resolve));
          for (const fact of facts) expect(isSeen(hub.read(fact))).toBe(true);
          expect(idle.idleMs() === null || Number(idle.idleMs()) >= 0).toBe(true);
          hub.dispose();
          idle.dispose();
          linux.dispose();
        },
      ),
      { numRuns: 60 },
    );
  });
});
