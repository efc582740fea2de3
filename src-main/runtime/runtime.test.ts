import { describe, expect, it } from 'vitest';
import { createRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';

type Effect = { readonly type: 'echo'; readonly word: string } | { readonly type: 'break' };

const machine = {
  step: (heard: readonly string[], word: string) => ({
    state: [...heard, word],
    effects:
      word === 'shout'
        ? [{ type: 'echo', word: 'first' } as const, { type: 'echo', word: 'second' } as const]
        : word === 'break'
          ? [{ type: 'break' } as const]
          : [],
  }),
  nextDue: () => null,
};

describe('the runtime', () => {
  it('takes events raised by an effect after the event that is under way', () => {
    const changes: string[] = [];
    const runtime: Runtime<readonly string[], string> = createRuntime<
      readonly string[],
      string,
      Effect
    >({
      machine,
      initial: [],
      handlers: {
        echo: ({ word }) => runtime.dispatch(word),
        break: () => undefined,
      },
      changed: (_state, event) => changes.push(event),
      failed: () => undefined,
    });
    runtime.dispatch('shout');
    expect(runtime.state()).toEqual(['shout', 'first', 'second']);
    expect(changes).toEqual(['shout', 'first', 'second']);
  });

  it('reports an effect that throws or rejects, and goes on', async () => {
    const failures: string[] = [];
    let asynchronous = false;
    const runtime = createRuntime<readonly string[], string, Effect>({
      machine,
      initial: [],
      handlers: {
        echo: () => undefined,
        break: () => {
          if (asynchronous) return Promise.reject(new Error('later'));
          throw new Error('at once');
        },
      },
      changed: () => undefined,
      failed: (effect, cause) => failures.push(`${effect.type}: ${(cause as Error).message}`),
    });
    runtime.dispatch('break');
    asynchronous = true;
    runtime.dispatch('break');
    await Promise.resolve();
    await Promise.resolve();
    runtime.dispatch('after');
    expect(failures).toEqual(['break: at once', 'break: later']);
    expect(runtime.state()).toEqual(['break', 'break', 'after']);
  });
});
