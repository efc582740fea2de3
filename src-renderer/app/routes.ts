/** The pages of the window, by the part of the address after the #. */
const pages = ['guide', 'today', 'sight', 'nudge'] as const;
export type PageName = (typeof pages)[number];

export const pageOf = (hash: string): PageName =>
  pages.find((page) => page === hash.replace(/^#\/?/, '')) ?? 'guide';
