/** English: what each preference is called, and what it does in one line. Keys are the names of the fields. */
export const preferenceItems = {
  schedule: {
    workingHours: {
      label: 'The week',
      hint: 'Work, the time after it, quiet hours and bedtime, each day as you live it.',
    },
    occasions: {
      'long-screen': {
        label: 'After a long time at the screen',
        hint: 'When the time behind you has filled up.',
      },
      'reset-window': {
        label: 'After work',
        hint: 'One offer in the hours set above, once you are back.',
      },
      'wind-down': { label: 'Before bed', hint: 'One quiet offer, without a sound.' },
      'late-screen': { label: 'Late in the evening', hint: 'One line when the screen stays on.' },
      morning: { label: 'In the morning', hint: 'A soft start after a long night away.' },
      travel: { label: 'After a trip', hint: 'Something to recover, on the night after.' },
    },
    windDownLeadMinutes: {
      label: 'How long before bed',
      hint: 'The offer for the evening comes this long before bedtime.',
    },
    lateAfterMinutes: {
      label: 'How late is late',
      hint: 'The late line comes this long after bedtime.',
    },
    resetAwayMinutes: {
      label: 'How long the way home is',
      hint: 'Away this long, and coming back after work counts as arriving.',
    },
    resetSettleMinutes: {
      label: 'Time to arrive',
      hint: 'Nothing is said before that.',
    },
    morningUntil: { label: 'Morning ends at', hint: 'The offer of the morning lapses then.' },
    morningAwayHours: {
      label: 'How long a night is',
      hint: 'Away this long, and the first use after it is a morning.',
    },
    stretchMinutes: {
      label: 'Time at the screen until a rest is due',
      hint: 'Only time with your hands at work counts.',
    },
    pauseSeconds: {
      label: 'A pause begins after',
      hint: 'Without a key or the pointer for this long, the clock stands still.',
    },
    restCountsMinutes: {
      label: 'Time away counts as rest from',
      hint: 'Shorter pauses leave everything as it is.',
    },
    fullRestMinutes: { label: 'A full rest is', hint: 'Away this long, and everything is empty.' },
    maxNudgesADay: {
      label: 'Offers a day, at most',
      hint: 'After work and before bed keep their place among them.',
    },
    distanceMinutes: { label: 'At least this far apart', hint: 'From one offer to the next.' },
    laterMinutes: {
      label: 'What Later may mean',
      hint: 'The first one is what the button Later does. One to five of them.',
    },
    nudgeStandsMinutes: {
      label: 'An offer stands for',
      hint: 'Then it is taken back, and Drape asks a little less.',
    },
    holds: {
      call: { label: 'Wait while a call goes on', hint: 'As long as the microphone is in use.' },
      'do-not-disturb': {
        label: 'Wait while do not disturb is on',
        hint: 'As set in this system.',
      },
      'full-screen': {
        label: 'Wait while something fills the screen',
        hint: 'A film, a talk, a game.',
      },
      typing: { label: 'Wait for a moment without typing', hint: 'No sentence is cut in two.' },
    },
    lullSeconds: { label: 'Such a moment lasts', hint: 'Hands off the keys for this long.' },
    typingCapMinutes: {
      label: 'But waits no longer than',
      hint: 'Then the offer comes all the same.',
    },
    justReturnedMinutes: {
      label: 'Quiet after you come back',
      hint: 'Nobody is met at the door.',
    },
    modes: {
      label: 'Modes of your own',
      hint: 'A named way to have it quieter for a while. Where several are on, the quieter wins.',
    },
    places: { label: 'Where you can rest', hint: 'Offers stay with these.' },
    props: {
      label: 'What is within reach',
      hint: 'There is a way to rest with any of it, and with none.',
    },
    chime: { label: 'A sound with an offer', hint: 'Never in the evening.' },
  },
  guide: {
    breath: { label: 'Breath', hint: 'A circle to follow, or none.' },
    breathsPerMinute: {
      label: 'Breaths a minute',
      hint: 'The circle drifts to this. Light-headed? Let it go back to normal.',
    },
    walkOverSeconds: { label: 'Time to get there', hint: 'From Start until the rest begins.' },
    eyesClosed: {
      label: 'Dark window',
      hint: 'For closed eyes. Any key then means “sharp or pinchy”.',
    },
  },
  sound: {
    soundscape: { label: 'Around you', hint: 'Made on the spot, only while a rest plays.' },
    soundscapeVolume: { label: 'How loud, around you', hint: '' },
    tones: {
      label: 'Tones for each step and breath',
      hint: 'A small language for closed eyes.',
    },
    tonesVolume: { label: 'How loud, the tones', hint: '' },
    voice: { label: 'A voice', hint: 'One of this system’s own. Nothing is sent anywhere.' },
    voiceVolume: { label: 'How loud, the voice', hint: '' },
    voiceId: { label: 'Which voice', hint: '' },
    voiceRate: { label: 'How quickly it speaks', hint: 'As a share of its own pace.' },
  },
  look: {
    theme: { label: 'Paper', hint: 'With the hour: as the system has it, and ember from eight.' },
    textScale: {
      label: 'Text size',
      hint: 'Of every page. Ctrl with +, − and 0 does the same anywhere.',
    },
    restFills: {
      label: 'A rest fills',
      hint: 'The whole screen is read from the floor. F11 turns it at any time.',
    },
    language: { label: 'Language', hint: 'As the system has it, where it is spoken in full.' },
  },
  sight: {
    off: {
      label: 'What Drape may look at',
      hint: 'Read on this computer, for the moment only. Nothing of it is kept or sent.',
    },
    trial: {
      label: 'How offers reach you',
      hint: 'See whether one really comes up on this desktop.',
    },
  },
  keys: {
    calm: { label: 'Keys for Calm me now', hint: 'From wherever you are; plays within a second.' },
    start: { label: 'Keys for Rest now', hint: 'From wherever you are.' },
    pause: {
      label: 'Keys to pause for an hour',
      hint: 'The same keys again, and Drape goes on.',
    },
  },
  start: {
    autostart: {
      label: 'Start with the computer',
      hint: 'It comes up as an icon, without a window.',
    },
  },
  data: {
    export: {
      label: 'Take your preferences with you',
      hint: 'A readable file, for another computer or to keep.',
    },
    import: {
      label: 'Take preferences in from a file',
      hint: 'First it shows what would change. Nothing is done before you say so.',
    },
  },
  practice: {
    safety: {
      label: 'Safety questions',
      hint: 'Your answers decide which rests are offered and which stay closed. Each keeps its date.',
    },
  },
  about: {
    version: { label: 'This Drape', hint: 'Free to use, change and pass on (MIT).' },
    folder: { label: 'Where it keeps everything', hint: 'On this computer, and nowhere else.' },
    promise: { label: 'What it never does', hint: '' },
    setUp: {
      label: 'The first run',
      hint: 'Place, days, safety, sound: the same short pages as at the beginning.',
    },
  },
} as const;
