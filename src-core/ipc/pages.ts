/** The pages that share the home window, in the order of its navigation where they stand in it. */
export const homePages = [
  'today',
  'journal',
  'insight',
  'learn',
  'preferences',
  'sight',
  'help',
  'data',
  'welcome',
] as const;
export type HomePage = (typeof homePages)[number];

/** The pages that main opens a window for. The nudge's own window is no page: it comes and goes by itself. */
export type PageName = 'guide' | HomePage;
