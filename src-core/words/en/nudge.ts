/** English: the nudge itself. Its reason comes from the schedule's words. */
export const nudge = {
  title: 'A short rest?',
  start: 'Start',
  later: 'Later',
  notToday: 'Not today',
  close: 'Close',
  /** Where a notification cannot carry buttons. */
  withoutButtons: 'Start and Later are in the tray.',
} as const;
