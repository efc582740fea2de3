/** English: the tray menu, its tooltip and what the app says of itself. */
export const tray = {
  start: 'Rest now',
  backToRest: 'Back to the rest',
  pause: 'Pause',
  pauseHalfHour: '30 minutes',
  pauseHour: '1 hour',
  pauseTwoHours: '2 hours',
  pauseTomorrow: 'Until tomorrow',
  liftPause: 'Go on',
  today: 'Today',
  journal: 'Journal',
  preferences: 'Preferences',
  sight: 'What Drape can see',
  alreadyRuns: 'Drape is running; its window was asked to come forward.',
  quit: 'Quit Drape',
  calm: 'Calm me now',
} as const;
