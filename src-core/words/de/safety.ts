import type { Translation } from '../catalogue.ts';
import type { safety as english } from '../en/safety.ts';

/** German: the questions before a practice opens, and what is said when one stays closed. */
export const safety: Translation<typeof english> = {
  title: 'Vor „{{setup}}“',
  lead: 'Kreuz an, was zutrifft. Die Antworten bleiben auf diesem Rechner, und du kannst jede später ändern.',
  yes: 'Ja',
  no: 'Nein',
  unsaid: 'Nicht gesagt',
  lists: {
    now: 'Warnzeichen, jetzt oder in den letzten Tagen',
    weeks: 'Zeichen der letzten Wochen',
    practice: 'Was diese Art zu ruhen wissen muss',
    'practice-both': 'Was vor dem Rundwerden und dem Hochlegen der Beine zu wissen ist',
    comfort: 'Damit es bequem ist',
    nowHint: 'Trifft etwas davon zu, kommt Hilfe vor der Ruhe.',
    weeksHint: 'Trifft etwas davon zu, geht es zuerst in die Arztpraxis.',
    practiceHint: 'Trifft etwas davon zu, ist eine andere Art zu ruhen besser.',
    comfortHint: 'Diese schließen nichts. Andere Arten zu ruhen werden zuerst gewählt.',
    none: 'Nichts davon',
    ticked: 'Das Angekreuzte, sonst nichts',
    asleep: 'Geht, sobald das Ende der Liste drei Sekunden lang zu sehen war.',
    awake: 'Du kannst jetzt antworten.',
    rather: 'Möchte ich nicht sagen',
    ratherHint:
      'Was nicht angekreuzt ist, bleibt dann ohne Antwort, und was danach fragt, bleibt geschlossen.',
    failed: 'Das ließ sich nicht sichern. Versuch es bitte noch einmal.',
  },
  leave: 'Jetzt nicht',
  start: 'Anfangen',
  ask: {
    'saddle-numbness': 'Seit Kurzem taub zwischen den Beinen, wo du im Sattel sitzt',
    'bladder-or-bowel-change':
      'Blase oder Darm seit Kurzem schwer zu halten oder schwer zu entleeren',
    'both-legs-weak-or-numb':
      'Beide Beine seit Kurzem schwach, taub oder kribbelig, oder ein Bein, das rasch schwächer wird',
    'sexual-function-loss': 'Seit Kurzem kein Gefühl im Intimbereich oder neue Störungen beim Sex',
    'serious-accident': 'Ein schwerer Sturz oder Unfall in den letzten Tagen',
    'chest-pain': 'Schmerzen in der Brust, jetzt oder in den letzten Tagen',
    fever: 'Rückenschmerzen mit Fieber oder Krankheitsgefühl in den letzten Wochen',
    'unexplained-weight-loss':
      'Gewicht verloren in den letzten Wochen oder Monaten, ohne bekannten Grund',
    'lump-or-changed-shape':
      'Eine neue Schwellung am Rücken, oder ein Rücken, der seit Kurzem anders geformt ist',
    'worse-at-night-or-not-eased-by-rest':
      'Schmerzen in den letzten Wochen, die keine Haltung lindert, bei Tag oder bei Nacht',
    'steadily-worsening': 'Schmerzen, die über die letzten Wochen stetig schlimmer geworden sind',
    'acute-disc-herniation': 'Ein Bandscheibenvorfall in den letzten Monaten',
    'recent-surgery': 'Eine Operation in den letzten drei Monaten',
    'radiculopathy-with-sharp-pain': 'Stechender Nervenschmerz, der vom Rücken in ein Bein zieht',
    'low-bone-density-or-fracture':
      'Geringe Knochendichte, Osteoporose oder ein Bruch der Wirbelsäule',
    'flexion-spreads-down-the-leg':
      'Schmerz oder Kribbeln, das in ein Bein zieht, wenn der Rücken rund wird',
    'glaucoma-retina-or-eye-surgery':
      'Ein Glaukom (Grüner Star), ein Leiden der Netzhaut oder eine Augenoperation in den letzten Monaten',
    'uncontrolled-blood-pressure': 'Hoher Blutdruck, der nicht gut eingestellt ist',
    'heart-failure': 'Eine Herzschwäche oder ein anderes ernstes Herzleiden',
    'recent-stroke': 'Ein Schlaganfall in den letzten Monaten',
    'leg-clot-suspected':
      'Ein Bein, das neu geschwollen, warm oder schmerzhaft ist, wie bei einem Blutgerinnsel',
    'late-pregnancy': 'Eine Schwangerschaft nach dem ersten Drittel (zwölf Wochen)',
    'hip-or-knee-limits':
      'Eine künstliche Hüfte, oder eine Hüfte oder ein Knie, das sich nicht frei beugen oder heben lässt',
    'stiff-hamstrings': 'Sehr verkürzte Rückseiten der Beine',
    reflux: 'Saures Aufstoßen im Liegen',
    'dizzy-lying-or-rising': 'Schwindel beim Hinlegen oder Aufstehen',
    'cannot-reach-floor': 'Mühe, auf den Boden zu kommen',
  },
  locked: {
    emergencyTitle: 'Bitte hol zuerst Hilfe',
    emergency:
      'Was du gesagt hast, kann sofort Hilfe brauchen. Bitte wähl jetzt den Notruf (in Europa 112), oder lass dich in eine Notaufnahme bringen.',
    emergencyLock:
      'Alle Übungen bleiben 24 Stunden geschlossen. Lieg oder sitz so, wie es am leichtesten ist.',
    urgentTitle: 'Bitte lass das ansehen',
    urgent:
      'Bitte lass ärztlich abklären, was du gesagt hast, bevor du hier weitermachst. Wenn das geschehen ist, sag es, und die Übungen öffnen sich wieder.',
    seen: 'Das wurde ärztlich angesehen',
    gateTitle: 'Diese nicht',
    gate: 'Nach dem, was du gesagt hast, ist diese Art zu ruhen nichts für dich.',
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
        'Die letzte Ruhe endete mit Stechen oder fühlte sich danach schlechter an. Darum kommt eine kurze Liste noch einmal.',
      changed:
        'Du hast gesagt, dass sich etwas geändert hat. Darum werden die Antworten noch einmal erfragt.',
      age: 'Körper ändern sich. Diese Antworten sind ein halbes Jahr alt, darum werden sie noch einmal erfragt.',
    },
    instead: 'Diese sind dir offen:',
    because: 'Du hast angekreuzt:',
    change: 'Eine Antwort ändern',
  },
  list: {
    rounding: 'Vor dem Rundwerden',
    'legs-up': 'Vor dem Hochlegen der Beine',
    said: 'Gesagt am {{date}}',
    change: 'Ändern',
    tell: 'Antworten',
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
    other: 'Nach deinen Antworten ist sie frei.',
  },
};
