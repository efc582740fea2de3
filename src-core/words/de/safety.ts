import type { Translation } from '../catalogue.ts';
import type { safety as english } from '../en/safety.ts';

/** German: the questions before a practice opens, and what is said when one stays closed. */
export const safety: Translation<typeof english> = {
  title: 'Vor „{{setup}}“',
  lead: 'Ein paar einfache Fragen, einmal. Sie bleiben auf diesem Rechner, und du kannst jede Antwort später ändern.',
  count: 'Frage {{index}} von {{count}}',
  yes: 'Ja',
  no: 'Nein',
  unsaid: 'Möchte ich nicht sagen',
  unsaidHint: 'Ohne Antwort bleibt dies geschlossen. Anderes ist dir offen.',
  back: 'Die Frage davor',
  leave: 'Jetzt nicht',
  start: 'Anfangen',
  ask: {
    'saddle-numbness':
      'Ist die Stelle zwischen deinen Beinen, mit der du im Sattel sitzt, neu taub?',
    'bladder-or-bowel-change': 'Kannst du Blase oder Darm seit Kurzem anders oder weniger halten?',
    'both-legs-weak-or-numb':
      'Sind beide Beine schwach, taub oder kribbeln sie, oder wird ein Bein rasch schwächer?',
    'sexual-function-loss': 'Hast du neuerdings sexuelles Empfinden oder Funktion verloren?',
    'serious-accident': 'Begann es mit einem schweren Sturz oder Unfall?',
    'chest-pain': 'Hast du dabei Schmerzen in der Brust?',
    fever: 'Hast du zu den Rückenschmerzen Fieber, oder fühlst du dich krank?',
    'unexplained-weight-loss': 'Hast du abgenommen, ohne zu wissen warum?',
    'lump-or-changed-shape':
      'Gibt es eine neue Schwellung, oder hat dein Rücken seine Form verändert?',
    'worse-at-night-or-not-eased-by-rest':
      'Ist der Schmerz nachts am schlimmsten, oder lindert ihn keine Haltung?',
    'steadily-worsening': 'Ist es über Wochen stetig schlimmer geworden?',
    'acute-disc-herniation': 'Hast du einen frischen Bandscheibenvorfall?',
    'recent-surgery': 'Wurdest du in den letzten Monaten operiert?',
    'radiculopathy-with-sharp-pain':
      'Hast du einen stechenden Nervenschmerz, der vom Rücken in ein Bein zieht?',
    'low-bone-density-or-fracture':
      'Wurde bei dir geringe Knochendichte, Osteoporose oder ein Bruch der Wirbelsäule festgestellt?',
    'flexion-spreads-down-the-leg': 'Zieht etwas in ein Bein, wenn du den Rücken rund machst?',
    'glaucoma-retina-or-eye-surgery':
      'Hast du ein Glaukom (Grünen Star), ein Leiden der Netzhaut oder kürzlich eine Augenoperation gehabt?',
    'uncontrolled-blood-pressure': 'Ist dein Blutdruck hoch und nicht gut eingestellt?',
    'heart-failure': 'Hast du eine Herzschwäche oder ein anderes ernstes Herzleiden?',
    'recent-stroke': 'Hattest du kürzlich einen Schlaganfall?',
    'leg-clot-suspected':
      'Könnte in einem Bein ein Gerinnsel sein: ist es neu geschwollen, warm oder schmerzhaft?',
    'late-pregnancy': 'Bist du über das erste Drittel einer Schwangerschaft hinaus?',
    'hip-or-knee-limits': 'Hindert dich eine Hüfte oder ein Knie am Beugen oder Heben?',
    'stiff-hamstrings': 'Sind die Rückseiten deiner Beine sehr straff?',
    reflux: 'Stößt es dir sauer auf, wenn du flach liegst?',
    'dizzy-lying-or-rising': 'Wird dir beim Hinlegen oder Aufstehen schwindlig?',
    'cannot-reach-floor': 'Fällt es dir schwer, auf den Boden zu kommen?',
  },
  locked: {
    emergencyTitle: 'Bitte hol zuerst Hilfe',
    emergency:
      'Was du gesagt hast, kann sofort Hilfe brauchen. Bitte ruf jetzt den Notruf an deinem Ort an, oder lass dich in eine Notaufnahme bringen.',
    emergencyLock:
      'Alle Übungen bleiben 24 Stunden geschlossen. Lieg oder sitz so, wie es am leichtesten ist.',
    urgentTitle: 'Bitte lass das ansehen',
    urgent:
      'Was du gesagt hast, gehört vor jeder Übung hier ärztlich angesehen. Wenn das geschehen ist, sag es, und die Übungen öffnen sich wieder.',
    seen: 'Das wurde ärztlich angesehen',
    gateTitle: 'Diese nicht',
    gate: 'Nach dem, was du gesagt hast, bleibt diese Art zu ruhen außen vor.',
    ask: 'Wenn du unsicher bist, frag in einer Physiotherapie, die sich mit Rücken auskennt.',
    cleared: 'Eine Fachperson hat gesagt, dass es in Ordnung ist',
    sharpTitle: 'Weggelegt',
    sharp: 'Diese endete mit Stechen oder Klemmen. Sie bleibt weg, bis du etwas anderes sagst.',
    worseTitle: 'Weggelegt',
    worse:
      'Nach dieser fühlte sich etwas schlechter an. Sie bleibt weg, bis du etwas anderes sagst.',
    open: 'Biete sie mir wieder an',
    unansweredTitle: 'Vorerst geschlossen',
    unanswered: 'Einige Antworten fehlen, darum bleibt diese geschlossen.',
    answer: 'Beantworten',
    again: {
      flare:
        'Die letzte Ruhe endete mit Stechen oder fühlte sich danach schlechter an. Darum werden einige Antworten noch einmal erfragt.',
      changed:
        'Du hast gesagt, dass sich etwas geändert hat. Darum werden die Antworten noch einmal erfragt.',
      age: 'Körper ändern sich. Diese Antworten sind ein halbes Jahr alt, darum werden sie noch einmal erfragt.',
    },
    instead: 'Diese sind dir offen:',
    because: 'Du hast Ja gesagt zu:',
    change: 'Eine Antwort ändern',
  },
  list: {
    any: 'Vor jeder Übung',
    anyHint: 'Ein Ja heißt hier: zuerst in ärztliche Hände.',
    flexion: 'Vor dem Rundwerden',
    'legs-up': 'Vor dem Hochlegen der Beine',
    comfort: 'Damit es bequem ist',
    comfortHint: 'Diese schließen nichts. Andere Arten zu ruhen werden zuerst gewählt.',
    said: 'Gesagt am {{date}}',
    again: 'Noch einmal erfragt',
    changed: 'Etwas hat sich geändert',
    changedHint: 'Fragt alles noch einmal, was du auch gesagt hast.',
    left_one: '{{count}} Frage offen',
    left_other: '{{count}} Fragen offen',
    leftNone: 'Nichts offen',
  },
  neighbour: {
    'side-lying': 'Nichts wird angehoben und nichts gerundet: du liegst auf der Seite.',
    'seated-breath': 'Du bleibst aufrecht, und nichts wird gebeugt oder angehoben.',
    other: 'Sie ist offen nach dem, was du gesagt hast.',
  },
};
