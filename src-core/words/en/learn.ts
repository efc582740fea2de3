/** English: six things worth knowing. Each line has its source in src-core/learn/cards.ts. */
export const learn = {
  title: 'Good to know',
  lead: 'Six short pages on why a tense back is tense, and why these rests are what they are.',
  titles: {
    real: 'The pain is real',
    protection: 'A body that protects too much',
    'calm-first': 'Calm first, strength second',
    cycle: 'Breath, posture, tension',
    stillness: 'Why holding still',
    'see-someone': 'When to see someone',
  },
  lines: {
    realPain: 'Pain that comes with stress is real pain. Nobody imagines it.',
    realFelt:
      'A body that stays ready for long can feel stiff and sore, and ordinary things can feel like too much.',
    realDoctor: 'Whether something else is behind it is a question for a doctor, and a fair one.',
    protectFirst:
      'Under pressure a body puts protection before ease: it braces, holds still, and leaves recovering for later.',
    protectWhere: 'Round the spine, the hips and the shoulders one feels that as tension.',
    protectLong:
      'For an hour that is useful. Kept up for weeks, even safe things can feel like a threat.',
    protectCareful: 'It is not broken. It is being careful for too long.',
    calmGuard:
      'While a body is on guard, a stretch may bring little for long, and hard exercise may set it off.',
    calmRest:
      'So Drape begins with rest that asks for no effort: feeling safe comes first, without force.',
    calmAfter: 'Movement comes back after that, supported and a little at a time.',
    calmBeside: 'Strength has its place then. Rest prepares for it and does not replace it.',
    calmEnough: 'You need not be less stressed for any of this. Support is enough to begin with.',
    cycleThree: 'A held breath, a held posture and a mind on edge feed one another.',
    cycleMisread: 'Often only the end of it is noticed, and it is called a tight back.',
    cyclePause: 'A rest is a place to pause in between. It promises no more than that.',
    cycleWeeks: 'Some weeks go better than others. A heavy one undoes nothing.',
    stillRest:
      'These rests are no stretches. Something else carries the weight, and you may let go.',
    stillPart: 'Being still is part of it: there is no next movement to get ready for.',
    stillSettling: 'Many people find it settling. If you do not, that is all right too.',
    stillOften: 'A little and often matters more than long and hard.',
    seeNow:
      'At once, by your local emergency number: new numbness between the legs, a change of bladder or bowel control, weakness or numbness in both legs, a new loss of sexual function, pain after a serious accident, or chest pain with it.',
    seeSoon:
      'Soon, with a doctor: fever, weight loss without a reason, a lump or a changed shape, pain that is worse at night or not eased by rest, or that grows steadily.',
    seeUnsure:
      'If you are not sure that these rests suit you, a physical therapist who knows spines can tell.',
    seeBeside: 'Drape stands beside such help, never in its place.',
  },
} as const;
