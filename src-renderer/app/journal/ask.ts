import type { AppBridge, CallInput } from '../../../src-core/ipc/contract.ts';
import type { JournalAnswer } from '../../../src-core/journal/view.ts';

type Writing = 'journal:add' | 'journal:edit' | 'journal:remove' | 'journal:bring-back';

/** A journal that does not answer at all is told like one that refuses. */
const unanswered: JournalAnswer<never> = {
  ok: false,
  isLocked: false,
  why: { key: 'journal.failure.unanswered', values: {} },
};

/** Writes to the journal. What went wrong comes back in words, whatever it was. */
export async function write<N extends Writing>(
  bridge: AppBridge,
  name: N,
  input: CallInput<N>,
): Promise<JournalAnswer<null>> {
  const reply = await bridge.call(name, input);
  // Each of them answers the same, which TypeScript cannot follow over a union of names.
  return reply.ok ? (reply.value as JournalAnswer<null>) : unanswered;
}
