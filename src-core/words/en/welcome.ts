/** English: the first run. */
export const welcome = {
  count: '{{index}} of {{count}}',
  next: 'Continue',
  back: 'Back',
  later: 'Do this later',
  hello: {
    title: 'Welcome',
    lead: 'Drape notices when a body has been held tense at the screen, and offers a short rest at a moment that does not hurt.',
    more: 'Setting it up takes about a minute. All of it stays on this machine, and each page may be skipped.',
    start: 'Set it up',
    restNow: 'Rest first',
  },
  place: {
    title: 'A place to rest',
    lead: 'What a home has anyway is enough. Tick what is there, and see what it makes.',
  },
  hours: {
    title: 'Your days',
    lead: 'So that Drape offers a rest after work and before bed, and keeps still otherwise.',
    days: 'Working days',
    from: 'Work begins',
    to: 'Work ends',
    bedtime: 'Bedtime',
    after:
      'After work, one offer between {{from, clock}} and {{to, clock}}. In the evening, one about {{bed, clock}}.',
    afterNone: 'In the evening, one offer about {{bed, clock}}.',
  },
  safety: {
    title: 'What your body needs',
    lead: 'Some bodies are better off without rounding or raised legs. What you leave open stays closed; seated breath and lying on the side ask nothing.',
  },
  sound: {
    title: 'Sound',
    lead: 'Silence is how it begins. Sound can carry a rest with the eyes closed.',
    tones: 'Small tones for in, out and the next step',
    toneOff: 'No tones',
    toneOn: 'Tones',
    voice: 'A voice that reads the steps',
    voiceOff: 'No voice',
    voiceOn: 'A voice',
    soundscape: 'Something in the background',
    soundscapes: {
      none: 'Nothing',
      rain: 'Rain',
      sea: 'Sea',
      wind: 'Wind',
      brown: 'Soft noise',
      drone: 'A low tone',
    },
  },
  rest: {
    title: 'Ready',
    lead: 'If you like, rest for a few minutes now. You are led there and back.',
    start: 'Begin a rest',
    leave: 'Not now',
  },
} as const;
