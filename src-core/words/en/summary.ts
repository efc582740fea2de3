/** English: the two sheets for somebody who helps. */
export const summary = {
  title: 'How the last year went',
  what: 'Made with Drape on {{date}}, from what one person has said of themselves. It is no diagnosis.',
  year: 'Week by week',
  scales:
    'Each scale goes from 0 to 10. For fullness of breath more is fuller; for the others more is more of it. The line is the middle of four weeks, the band the middle half of their days; where little was said there is a gap.',
  patterns: 'What went with what, in tension',
  notYet: 'Not enough was said for this yet.',
  limits:
    'Differences are in points of the scale, with 90% intervals. A sentence is only made where it stands out from chance over the whole page. Both sides of every comparison come from the same person, who knew what they had done.',
} as const;
