import type { HistoryAnswer } from '../../src-core/journal/history-answer.ts';
import type { Answer } from '../../src-core/journal/answer.ts';

/** What a page is told of an answer: a refusal in words. */
export const told = <T>(answer: Answer<T>): HistoryAnswer<T> =>
  answer.ok
    ? answer
    : { ok: false, why: { key: `journal.failure.${answer.code}`, values: answer.values } };
