/** English: the line that turns the pages of the home window. */
export const home = {
  pages: 'Pages',
  today: 'Today',
  journal: 'Journal',
  insight: 'What helps',
  learn: 'Learn',
  preferences: 'Preferences',
  sight: 'What Drape sees',
  data: 'Your data',
  welcome: 'Welcome',
  help: 'If it is more than tension',
} as const;
