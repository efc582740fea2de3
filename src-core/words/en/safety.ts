/** English: the questions before a practice opens, and what is said when one stays closed. */
export const safety = {
  title: 'Before “{{setup}}”',
  lead: 'A few plain questions, once. They stay on this machine, and you may change any answer later.',
  count: 'Question {{index}} of {{count}}',
  yes: 'Yes',
  no: 'No',
  unsaid: 'Prefer not to say',
  unsaidHint: 'Without an answer this one stays closed. Others are open to you.',
  back: 'The question before',
  leave: 'Not now',
  start: 'Begin',
  ask: {
    'saddle-numbness': 'Is there new numbness between your legs, where you would sit on a saddle?',
    'bladder-or-bowel-change': 'Has your bladder or bowel control changed recently?',
    'both-legs-weak-or-numb':
      'Are both legs weak, numb or tingling, or is one leg quickly growing weaker?',
    'sexual-function-loss': 'Have you newly lost sexual feeling or function?',
    'serious-accident': 'Did this begin with a serious fall or accident?',
    'chest-pain': 'Do you have chest pain with it?',
    fever: 'Do you have a fever, or feel ill, along with your back?',
    'unexplained-weight-loss': 'Have you lost weight without knowing why?',
    'lump-or-changed-shape': 'Is there a new lump, or has your back changed its shape?',
    'worse-at-night-or-not-eased-by-rest':
      'Is the pain worst at night, or not eased by any position?',
    'steadily-worsening': 'Has it grown steadily worse over weeks?',
    'acute-disc-herniation': 'Do you have a recent disc herniation (a slipped disc)?',
    'recent-surgery': 'Have you had surgery in the last months?',
    'radiculopathy-with-sharp-pain': 'Do you have sharp nerve pain from the back into a leg?',
    'low-bone-density-or-fracture':
      'Have you been told of low bone density, osteoporosis or a fracture of the spine?',
    'flexion-spreads-down-the-leg': 'Does rounding your back send anything down a leg?',
    'glaucoma-retina-or-eye-surgery':
      'Do you have glaucoma, a problem of the retina, or had an eye operated on recently?',
    'uncontrolled-blood-pressure': 'Is your blood pressure high and not under control?',
    'heart-failure': 'Do you have heart failure or another serious heart disease?',
    'recent-stroke': 'Have you had a stroke recently?',
    'leg-clot-suspected':
      'Might there be a clot in a leg: one that is newly swollen, warm or painful?',
    'late-pregnancy': 'Are you past the first third of a pregnancy?',
    'hip-or-knee-limits': 'Does a hip or knee keep you from bending or lifting it?',
    'stiff-hamstrings': 'Are the backs of your legs very tight?',
    reflux: 'Does lying flat bring on reflux?',
    'dizzy-lying-or-rising': 'Do you get dizzy when lying down or getting up?',
    'cannot-reach-floor': 'Is getting down to the floor difficult?',
  },
  locked: {
    emergencyTitle: 'Please get help first',
    emergency:
      'What you said can need help without delay. Please call your local emergency number now, or have someone take you to emergency care.',
    emergencyLock:
      'Every practice stays closed for 24 hours. Lie or sit in whatever way is easiest.',
    urgentTitle: 'Please have this seen',
    urgent:
      'What you said should be looked at by a clinician before any practice here. When that has been done, say so and the practices open again.',
    seen: 'A clinician has seen this',
    gateTitle: 'Not this one',
    gate: 'With what you said, this way of resting is left out.',
    ask: 'If you are unsure, ask a spine-informed physical therapist.',
    cleared: 'A professional told me that it is fine',
    sharpTitle: 'Put away',
    sharp: 'This one ended sharp or pinchy. It stays away until you say otherwise.',
    worseTitle: 'Put away',
    worse: 'Something felt worse after this one. It stays away until you say otherwise.',
    open: 'Offer it to me again',
    unansweredTitle: 'Closed for now',
    unanswered: 'Some answers are open, so this one stays closed.',
    answer: 'Answer them',
    again: {
      flare: 'The last rest ended sharp or felt worse after, so a few answers are asked for again.',
      changed: 'You said that something has changed, so the answers are asked for again.',
      age: 'Bodies change. These answers are half a year old, so they are asked for again.',
    },
    instead: 'These are open to you:',
    because: 'You said yes to:',
    change: 'Change an answer',
  },
  /** Why a neighbour is safe where another setup is not. */
  neighbour: {
    'side-lying': 'Nothing is raised and nothing is rounded: you lie on your side.',
    'seated-breath': 'You stay upright, and nothing is bent or raised.',
    other: 'It is open with what you said.',
  },
} as const;
