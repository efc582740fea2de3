import { describe, expect, it } from 'vitest';
import type { Log, Notifier, NudgeCard, ShowOutcome } from '../ports.ts';
import { firstThatWorks } from './first-that-works.ts';

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const cardOf = (nudgeId: string): NudgeCard => ({
  nudgeId,
  title: 'A rest',
  body: '',
  bodyWithoutButtons: '',
  actions: [],
  mayChime: false,
});

/** A way that shows nothing until it is told how that went. */
function slowWay() {
  const asked: string[] = [];
  const withdrawn: string[] = [];
  const waiting: ((outcome: ShowOutcome) => void)[] = [];
  const way: Notifier = {
    show: ({ nudgeId }) => {
      asked.push(nudgeId);
      return new Promise((resolve) => waiting.push(resolve));
    },
    withdraw: (nudgeId) => withdrawn.push(nudgeId),
    onAnswer: () => () => undefined,
    dispose: () => Promise.resolve(),
  };
  return {
    way,
    asked,
    withdrawn,
    works: () => waiting.shift()?.({ shown: true, way: 'system', answers: true }),
    fails: () => waiting.shift()?.({ shown: false, why: 'no answer' }),
  };
}

const takenBack = { shown: false, isTakenBack: true };

describe('the first way that works', () => {
  it('is the next one where one fails, and says why where none is left', async () => {
    const [first, second] = [slowWay(), slowWay()];
    const notifier = firstThatWorks([first.way, second.way], log);
    const shown = notifier.show(cardOf('a'));
    first.fails();
    await Promise.resolve();
    second.works();
    expect(await shown).toMatchObject({ shown: true });

    const lost = notifier.show(cardOf('b'));
    first.fails();
    await Promise.resolve();
    second.fails();
    expect(await lost).toEqual({ shown: false, why: 'no answer; no answer' });
  });

  it('shows nothing any more once all is over', async () => {
    const [first, second] = [slowWay(), slowWay()];
    const notifier = firstThatWorks([first.way, second.way], log);
    const shown = notifier.show(cardOf('a'));
    await notifier.dispose();
    first.fails();
    expect(await shown).toMatchObject(takenBack);
    expect(second.asked).toEqual([]);
  });

  it('takes away what was withdrawn before it was there', async () => {
    const { way, works, withdrawn } = slowWay();
    const notifier = firstThatWorks([way], log);
    const shown = notifier.show(cardOf('a'));
    notifier.withdraw('a');
    works();
    expect(await shown).toMatchObject(takenBack);
    // The first came too early to find anything.
    expect(withdrawn).toEqual(['a', 'a']);
  });

  it('leaves the place to the card that was asked for last', async () => {
    const { way, works, withdrawn } = slowWay();
    const notifier = firstThatWorks([way], log);
    const first = notifier.show(cardOf('a'));
    const second = notifier.show(cardOf('b'));
    works();
    works();
    expect(await first).toMatchObject(takenBack);
    expect(await second).toMatchObject({ shown: true });
    expect(withdrawn).toEqual(['a']);
  });

  it('does not take away a card that is shown anew under its own name', async () => {
    const { way, works, withdrawn } = slowWay();
    const notifier = firstThatWorks([way], log);
    const first = notifier.show(cardOf('a'));
    const second = notifier.show(cardOf('a'));
    works();
    works();
    expect(await first).toMatchObject(takenBack);
    expect(await second).toMatchObject({ shown: true });
    expect(withdrawn).toEqual([]);
  });
});
