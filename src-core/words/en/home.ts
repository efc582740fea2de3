/** English: the line that turns the pages of the home window. */
export const home = {
  pages: 'Pages',
  today: 'Today',
  journal: 'Journal',
  insight: 'What helps',
  preferences: 'Preferences',
} as const;
