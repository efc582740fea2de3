import type { Translation } from '../catalogue.ts';
import type { learn as english } from '../en/learn.ts';

/** German: six things worth knowing. */
export const learn: Translation<typeof english> = {
  title: 'Gut zu wissen',
  lead: 'Sechs kurze Seiten darüber, warum ein angespannter Rücken angespannt ist und warum diese Ruhen so sind.',
  titles: {
    real: 'Der Schmerz ist wirklich',
    protection: 'Ein Körper, der zu viel schützt',
    'calm-first': 'Erst Ruhe, dann Kraft',
    cycle: 'Atem, Haltung, Spannung',
    stillness: 'Warum stillhalten',
    'see-someone': 'Wann du jemanden aufsuchst',
  },
  lines: {
    realPain: 'Schmerz, der mit Stress kommt, ist wirklicher Schmerz. Niemand bildet ihn sich ein.',
    realFelt:
      'Ein Körper, der lange bereitsteht, kann sich steif und wund anfühlen, und Gewöhnliches kann zu viel werden.',
    realDoctor: 'Ob etwas anderes dahintersteckt, ist eine ärztliche Frage, und eine berechtigte.',
    protectFirst:
      'Unter Druck stellt ein Körper Schutz vor Leichtigkeit: er spannt sich an, hält still und verschiebt die Erholung.',
    protectWhere: 'Um Wirbelsäule, Hüften und Schultern spürt man das als Spannung.',
    protectLong:
      'Für eine Stunde ist das nützlich. Über Wochen kann sich selbst Ungefährliches bedrohlich anfühlen.',
    protectCareful: 'Er ist nicht kaputt. Er ist zu lange vorsichtig.',
    calmGuard:
      'Solange ein Körper wachsam ist, hält eine Dehnung oft nicht lange, und hartes Training kann ihn reizen.',
    calmRest:
      'Darum beginnt Drape mit Ruhe, die keine Mühe verlangt: zuerst sich sicher fühlen, ohne Zwang.',
    calmAfter: 'Bewegung kommt danach zurück, gestützt und Stück für Stück.',
    calmBeside: 'Dann hat auch Kraft ihren Platz. Ruhe bereitet sie vor und ersetzt sie nicht.',
    calmEnough:
      'Du brauchst für all das nicht weniger Stress zu haben. Unterstützung genügt für den Anfang.',
    cycleThree: 'Angehaltener Atem, gehaltene Haltung und ein angespannter Kopf nähren einander.',
    cycleMisread: 'Oft wird nur das Ende davon bemerkt, und es heißt verspannter Rücken.',
    cyclePause: 'Eine Ruhe ist ein Ort zum Innehalten dazwischen. Mehr verspricht sie nicht.',
    cycleWeeks: 'Manche Wochen gehen besser als andere. Eine schwere macht nichts zunichte.',
    stillRest:
      'Diese Ruhen sind keine Dehnungen. Etwas anderes trägt das Gewicht, und du darfst loslassen.',
    stillPart: 'Stillsein gehört dazu: keine nächste Bewegung ist vorzubereiten.',
    stillSettling: 'Viele finden das beruhigend. Wenn du nicht, ist das auch in Ordnung.',
    stillOften: 'Wenig und oft zählt mehr als lang und hart.',
    seeNow:
      'Sofort, über den Notruf an deinem Ort: neue Taubheit zwischen den Beinen, veränderte Kontrolle über Blase oder Darm, Schwäche oder Taubheit in beiden Beinen, neuer Verlust der sexuellen Funktion, Schmerz nach einem schweren Unfall, oder Brustschmerz dabei.',
    seeSoon:
      'Bald, in einer ärztlichen Praxis: Fieber, Gewichtsverlust ohne Grund, eine Schwellung oder veränderte Form, Schmerz, der nachts schlimmer ist oder in Ruhe nicht nachlässt, oder der stetig wächst.',
    seeUnsure:
      'Wenn du nicht sicher bist, ob diese Ruhen zu dir passen, kann es eine Physiotherapie sagen, die sich mit Rücken auskennt.',
    seeBeside: 'Drape steht neben solcher Hilfe, nie an ihrer Stelle.',
  },
};
