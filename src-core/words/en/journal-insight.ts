/**
 * English: what the numbers say. "Tends to go with" is all a pattern can be: what goes with what says nothing
 * about which comes first. Every sentence carries its counts.
 */
export const insight = {
  slowNotEnough:
    'Not enough yet for $t(journal.measure.{{measure}}): said on {{n}} of {{needed}} days in four weeks.',
  slowFirst:
    'Over four weeks, $t(journal.measure.{{measure}}) sits around {{middle}}, mostly between {{low}} and {{high}} ({{n}} days).',
  slowSame:
    'Over four weeks, $t(journal.measure.{{measure}}) sits around {{middle}}, mostly between {{low}} and {{high}}, much as three months ago ({{n}} days).',
  slowLower:
    'Over four weeks, $t(journal.measure.{{measure}}) sits around {{middle}}, mostly between {{low}} and {{high}}: lower than three months ago ({{n}} days).',
  slowHigher:
    'Over four weeks, $t(journal.measure.{{measure}}) sits around {{middle}}, mostly between {{low}} and {{high}}: higher than three months ago ({{n}} days).',
  flare:
    'This week stands out for $t(journal.measure.{{measure}}). A flare is part of how bodies settle, not a failure, and the slow line hardly notices it.',
  feltNotEnough: '{{setup}}: not enough yet, {{n}} of {{needed}} answers.',
  feltOpen: '{{setup}}: {{softer}} of {{n}} times softer afterwards.',
  feltSofter:
    '{{setup}} tends to go with a softer body: {{softer}} of {{n}} times softer afterwards.',
  feltTighter: '{{setup}}: {{tighter}} of {{n}} times tighter afterwards. It comes up less often.',
  reliefNotEnough:
    '{{setup}}: not enough yet, with $t(journal.measure.{{measure}}) said before and after {{n}} of {{needed}} rests.',
  reliefUnclear:
    '{{setup}} and $t(journal.measure.{{measure}}): no clear pattern (90% interval {{low}} to {{high}}, {{n}} rests).',
  reliefLess:
    '{{setup}} tends to go with $t(journal.measure.{{measure}}) that is {{by}} lower afterwards (90% interval {{low}} to {{high}}, {{n}} rests).',
  reliefMore:
    '{{setup}} tends to go with $t(journal.measure.{{measure}}) that is {{by}} higher afterwards (90% interval {{low}} to {{high}}, {{n}} rests).',
  tagNotEnough:
    '{{tag}}: not enough yet (days with it: {{nWith}}, without: {{nWithout}}; it takes {{needed}} of each, and {{neededDays}} together).',
  tagUnclear:
    '{{tag}} and $t(journal.measure.{{measure}}): no clear pattern (90% interval {{low}} to {{high}}, {{nWith}} days with it, {{nWithout}} without).',
  tagLess:
    '{{tag}} tends to go with $t(journal.measure.{{measure}}) that is {{by}} lower that day (90% interval {{low}} to {{high}}, {{nWith}} days with it, {{nWithout}} without).',
  tagMore:
    '{{tag}} tends to go with $t(journal.measure.{{measure}}) that is {{by}} higher that day (90% interval {{low}} to {{high}}, {{nWith}} days with it, {{nWithout}} without).',
  weekdayNotEnough:
    'Not enough yet for $t(journal.weekday.{{weekday}}) (said on {{nWith}}; it takes {{needed}}, and {{neededDays}} days in all).',
  weekdayUnclear:
    'No clear pattern for $t(journal.weekday.{{weekday}}) (90% interval {{low}} to {{high}}, {{nWith}} days).',
  weekdayLess:
    '$t(journal.weekday.{{weekday}}) tends to go with $t(journal.measure.{{measure}}) that is {{by}} lower (90% interval {{low}} to {{high}}, {{nWith}} days).',
  weekdayMore:
    '$t(journal.weekday.{{weekday}}) tends to go with $t(journal.measure.{{measure}}) that is {{by}} higher (90% interval {{low}} to {{high}}, {{nWith}} days).',
  partNotEnough:
    'Not enough yet for $t(journal.part.{{part}}): said then, and at another time of the same day, on {{n}} of {{needed}} days.',
  partUnclear:
    'No clear pattern for $t(journal.part.{{part}}) (90% interval {{low}} to {{high}}, {{n}} days).',
  partLess:
    '$t(journal.part.{{part}}) tends to go with $t(journal.measure.{{measure}}) that is {{by}} lower than the rest of the day (90% interval {{low}} to {{high}}, {{n}} days).',
  partMore:
    '$t(journal.part.{{part}}) tends to go with $t(journal.measure.{{measure}}) that is {{by}} higher than the rest of the day (90% interval {{low}} to {{high}}, {{n}} days).',
  screenNotEnough:
    'Screen time and $t(journal.measure.{{measure}}): not enough yet (longer days: {{nWith}}, shorter: {{nWithout}}; it takes {{needed}} of each, and {{neededDays}} together).',
  screenUnclear:
    'Screen time and $t(journal.measure.{{measure}}): no clear pattern (90% interval {{low}} to {{high}}, {{nWith}} longer days, {{nWithout}} shorter).',
  screenLess:
    'More than {{hours}} h {{minutes}} at the screen tends to go with $t(journal.measure.{{measure}}) that is {{by}} lower that day (90% interval {{low}} to {{high}}, {{nWith}} longer days, {{nWithout}} shorter).',
  screenMore:
    'More than {{hours}} h {{minutes}} at the screen tends to go with $t(journal.measure.{{measure}}) that is {{by}} higher that day (90% interval {{low}} to {{high}}, {{nWith}} longer days, {{nWithout}} shorter).',
  beginning: 'Rests in the last seven days: {{count}}. Days without one are fine too.',
  settling: 'Rests in the last seven days: {{count}}. It is settling in.',
  regular: 'Rests in the last seven days: {{count}}. It has become a part of your weeks.',
} as const;
