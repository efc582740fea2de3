import type { MessageKey } from '../../src-core/words/message-key.ts';

const known = ['side-lying', 'seated-breath'] as const;

/** The words for why a neighbour is open where another setup is not. */
export const neighbourReason = (setupId: string): MessageKey =>
  `safety.neighbour.${known.find((id) => id === setupId) ?? 'other'}`;
