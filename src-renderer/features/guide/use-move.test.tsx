import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { library } from '../../../src-core/practice/library.ts';
import { useMove } from './use-move.ts';

afterEach(cleanup);

/** What is drawn as coming from where, through these steps. */
function through(steps: readonly { readonly id: string; readonly pose: string | null }[]) {
  const [first] = steps;
  const { result, rerender } = renderHook(({ pose, id }) => useMove(pose, id), {
    initialProps: { pose: first?.pose ?? null, id: first?.id ?? '' },
  });
  return steps.map(({ pose, id }) => {
    rerender({ pose, id });
    // It is drawn many times in each step.
    rerender({ pose, id });
    return result.current;
  });
}

describe('the drawn body', () => {
  it('moves in the step that brings another pose, and lies still in those that keep it', () => {
    expect(
      through([
        { id: 'walk', pose: 'sit' },
        { id: 'get-in', pose: 'lie' },
        { id: 'easy', pose: 'lie' },
        { id: 'rest', pose: 'lie' },
        { id: 'bend', pose: 'bent' },
      ]),
    ).toEqual([null, 'sit', null, null, 'lie']);
  });

  it('comes from where it is when a person goes back', () => {
    expect(
      through([
        { id: 'rest', pose: 'lie' },
        { id: 'walk', pose: 'sit' },
        { id: 'get-in', pose: 'lie' },
        { id: 'easy', pose: 'lie' },
      ]),
    ).toEqual([null, 'lie', 'sit', null]);
  });

  it.each(library.map(({ setup, script }) => [setup.id, script] as const))(
    'never sits up and lies down again within a rest: %s',
    (_, script) => {
      const steps = script.steps.filter(({ pose }) => pose !== null);
      const moves = through(steps);
      steps.forEach(({ pose }, at) => {
        if (at > 0 && pose === steps[at - 1]?.pose) expect(moves[at]).toBeNull();
      });
    },
  );
});
