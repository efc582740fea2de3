/** The words for why a neighbour is open where another setup is not. */
export const neighbourReason = (setupId: string): string =>
  `safety.neighbour.${known.has(setupId) ? setupId : 'other'}`;

const known: ReadonlySet<string> = new Set(['side-lying', 'seated-breath']);
