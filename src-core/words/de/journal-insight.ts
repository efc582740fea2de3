import type { Translation } from '../catalogue.ts';
import type { insight as english } from '../en/journal-insight.ts';

/** German: what the numbers say. „Geht oft einher mit“ is all that a pattern can be. */
export const insight: Translation<typeof english> = {
  slowNotEnough:
    'Noch nicht genug für $t(journal.measure.{{measure}}): {{n}} von {{needed}} Tagen in vier Wochen.',
  slowFirst:
    'Über vier Wochen liegt $t(journal.measure.{{measure}}) um {{middle}}, meist zwischen {{low}} und {{high}} ({{n}} Tage).',
  slowSame:
    'Über vier Wochen liegt $t(journal.measure.{{measure}}) um {{middle}}, meist zwischen {{low}} und {{high}}, ungefähr wie vor drei Monaten ({{n}} Tage).',
  slowLower:
    'Über vier Wochen liegt $t(journal.measure.{{measure}}) um {{middle}}, meist zwischen {{low}} und {{high}}: tiefer als vor drei Monaten ({{n}} Tage).',
  slowHigher:
    'Über vier Wochen liegt $t(journal.measure.{{measure}}) um {{middle}}, meist zwischen {{low}} und {{high}}: höher als vor drei Monaten ({{n}} Tage).',
  flare:
    'Diese Woche fällt auf bei: $t(journal.measure.{{measure}}). Ein Aufflammen gehört dazu, wenn ein Körper zur Ruhe kommt. Es ist kein Scheitern, und die langsame Linie merkt es kaum.',
  feltNotEnough: '{{setup}}: noch nicht genug, {{n}} von {{needed}} Antworten.',
  feltOpen: '{{setup}}: {{softer}} von {{n}} Mal danach weicher.',
  feltSofter:
    '{{setup}} geht oft einher mit einem weicheren Körper: {{softer}} von {{n}} Mal danach weicher.',
  feltTighter: '{{setup}}: {{tighter}} von {{n}} Mal danach angespannter. Es kommt seltener.',
  reliefNotEnough:
    '{{setup}} und $t(journal.measure.{{measure}}): noch nicht genug, {{n}} von {{needed}} Ruhepausen mit Angaben davor und danach.',
  reliefUnclear:
    '{{setup}} und $t(journal.measure.{{measure}}): kein klares Muster (90-%-Intervall {{low}} bis {{high}}, {{n}} Ruhepausen).',
  reliefLess:
    '{{setup}} geht oft einher mit: $t(journal.measure.{{measure}}) danach um {{by}} tiefer (90-%-Intervall {{low}} bis {{high}}, {{n}} Ruhepausen).',
  reliefMore:
    '{{setup}} geht oft einher mit: $t(journal.measure.{{measure}}) danach um {{by}} höher (90-%-Intervall {{low}} bis {{high}}, {{n}} Ruhepausen).',
  tagNotEnough:
    '{{tag}}: noch nicht genug (Tage damit: {{nWith}}, ohne: {{nWithout}}; nötig sind je {{needed}}, und zusammen {{neededDays}}).',
  tagUnclear:
    '{{tag}} und $t(journal.measure.{{measure}}): kein klares Muster (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage damit, {{nWithout}} ohne).',
  tagLess:
    '{{tag}} geht oft einher mit: $t(journal.measure.{{measure}}) an dem Tag um {{by}} tiefer (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage damit, {{nWithout}} ohne).',
  tagMore:
    '{{tag}} geht oft einher mit: $t(journal.measure.{{measure}}) an dem Tag um {{by}} höher (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage damit, {{nWithout}} ohne).',
  weekdayNotEnough:
    'Noch nicht genug für $t(journal.weekday.{{weekday}}) (Angaben an {{nWith}} Tagen; nötig sind {{needed}}, und insgesamt {{neededDays}}).',
  weekdayUnclear:
    'Kein klares Muster für $t(journal.weekday.{{weekday}}) (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage).',
  weekdayLess:
    '$t(journal.weekday.{{weekday}}) geht oft einher mit: $t(journal.measure.{{measure}}) um {{by}} tiefer (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage).',
  weekdayMore:
    '$t(journal.weekday.{{weekday}}) geht oft einher mit: $t(journal.measure.{{measure}}) um {{by}} höher (90-%-Intervall {{low}} bis {{high}}, {{nWith}} Tage).',
  partNotEnough:
    'Noch nicht genug zu dieser Tageszeit, $t(journal.part.{{part}}): {{n}} von {{needed}} Tagen.',
  partUnclear:
    'Kein klares Muster zu dieser Tageszeit, $t(journal.part.{{part}}) (90-%-Intervall {{low}} bis {{high}}, {{n}} Tage).',
  partLess:
    '$t(journal.part.{{part}}) geht oft einher mit: $t(journal.measure.{{measure}}) um {{by}} tiefer als am übrigen Tag (90-%-Intervall {{low}} bis {{high}}, {{n}} Tage).',
  partMore:
    '$t(journal.part.{{part}}) geht oft einher mit: $t(journal.measure.{{measure}}) um {{by}} höher als am übrigen Tag (90-%-Intervall {{low}} bis {{high}}, {{n}} Tage).',
  screenNotEnough:
    'Bildschirmzeit und $t(journal.measure.{{measure}}): noch nicht genug (längere Tage: {{nWith}}, kürzere: {{nWithout}}; nötig sind je {{needed}}, und zusammen {{neededDays}}).',
  screenUnclear:
    'Bildschirmzeit und $t(journal.measure.{{measure}}): kein klares Muster (90-%-Intervall {{low}} bis {{high}}, {{nWith}} längere Tage, {{nWithout}} kürzere).',
  screenLess:
    'Mehr als {{hours}} h {{minutes}} am Bildschirm geht oft einher mit: $t(journal.measure.{{measure}}) an dem Tag um {{by}} tiefer (90-%-Intervall {{low}} bis {{high}}, {{nWith}} längere Tage, {{nWithout}} kürzere).',
  screenMore:
    'Mehr als {{hours}} h {{minutes}} am Bildschirm geht oft einher mit: $t(journal.measure.{{measure}}) an dem Tag um {{by}} höher (90-%-Intervall {{low}} bis {{high}}, {{nWith}} längere Tage, {{nWithout}} kürzere).',
  beginning: 'Ruhepausen in den letzten sieben Tagen: {{count}}. Tage ohne sind auch in Ordnung.',
  settling: 'Ruhepausen in den letzten sieben Tagen: {{count}}. Es pendelt sich ein.',
  regular: 'Ruhepausen in den letzten sieben Tagen: {{count}}. Sie gehören jetzt zu deinen Wochen.',
};
