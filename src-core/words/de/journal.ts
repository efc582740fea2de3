import type { Translation } from '../catalogue.ts';
import type { journal as english } from '../en/journal.ts';
import { insight } from './journal-insight.ts';
import { tag, zone } from './journal-lists.ts';
import { journalPage, lockWords } from './journal-page.ts';

/** German: scales, zones, tags and what the journal says of itself. */
export const journal: Translation<typeof english> = {
  ...journalPage,
  measure: {
    tension: 'Spannung',
    breath: 'Fülle des Atems',
    mind: 'Gedankenrasen',
    pain: 'Schmerz',
  },
  anchor: {
    tension0: 'gar keine Spannung',
    tension10: 'so angespannt wie nur denkbar',
    breath0: 'kaum Raum zum Atmen',
    breath10: 'Atem so voll wie nur denkbar',
    mind0: 'ein ruhiger Kopf',
    mind10: 'so rasend wie nur denkbar',
    pain0: 'kein Schmerz',
    pain10: 'Schmerz so schlimm wie nur denkbar',
  },
  felt: {
    ask: 'Wie ist der Körper jetzt?',
    askLater: 'Wie war der Körper nach der letzten Ruhepause?',
    softer: 'weicher',
    same: 'wie vorher',
    tighter: 'angespannter',
    worse: 'Tut es mehr weh als vorher, oder zieht es in ein Bein oder einen Arm?',
    worseYes: 'Ja',
    worseNo: 'Nein',
    worseHint:
      'Dann bleibt diese Art zu ruhen weg, bis du etwas anderes sagst, und zuerst kommen ein paar Fragen. Bleibt es oder breitet es sich aus, lass es bitte ansehen.',
    tighterHint: 'Dann wird nur das behalten, und diese Art zu ruhen kommt seltener.',
    kept: 'Behalten.',
    afterwards: 'Der Körper danach: {{word}}',
  },
  part: {
    morning: 'der Morgen',
    afternoon: 'der Nachmittag',
    evening: 'der Abend',
    night: 'die Nacht',
  },
  weekday: {
    d0: 'Montag',
    d1: 'Dienstag',
    d2: 'Mittwoch',
    d3: 'Donnerstag',
    d4: 'Freitag',
    d5: 'Samstag',
    d6: 'Sonntag',
  },
  zone,
  tag,
  insight,
  lock: {
    ...lockWords,
    open: 'Nichts im Tagebuch ist verschlüsselt. Andere, die dieses Konto auf diesem Rechner nutzen, könnten es lesen.',
    what: 'Die Texte der Einträge sind mit deiner Passphrase versiegelt. Skalen, Stichworte, Körperstellen und Zeiten sind es nicht.',
    loss: 'Ohne die Passphrase kann niemand die Texte öffnen, auch Drape nicht. Geht sie verloren, sind die Texte verloren.',
    plainCopies:
      'Diese Dateien von vor der Versiegelung enthalten noch lesbaren Text: {{files}}. Lösch sie, wenn du sie nicht mehr brauchst.',
  },
  notice: {
    restored:
      'Das Tagebuch war nicht lesbar. Es ist als {{file}} aufgehoben, und die Sicherung vom {{date}} mit {{count}} Einträgen gilt.',
    restoredMissing:
      'Das Tagebuch war nicht an seinem Platz. Die Sicherung vom {{date}} mit {{count}} Einträgen gilt.',
    startedFresh:
      'Das Tagebuch war nicht lesbar. Es ist als {{file}} aufgehoben. Es gab keine Sicherung, darum beginnt es leer.',
    newer:
      'Das Tagebuch stammt von einem neueren Drape. Es bleibt, wie es ist, und nichts kommt hinzu.',
    readOnly:
      'Das Tagebuch lässt sich lesen, aber nicht schreiben. Was jetzt geschieht, wird nicht behalten.',
    notLasting:
      'Das Tagebuch lässt sich nicht öffnen. Was jetzt geschieht, ist vergessen, wenn Drape beendet wird.',
    backupFailed: 'Die heutige Sicherung des Tagebuchs ließ sich nicht schreiben ({{why}}).',
  },
  failure: {
    diskFull: 'Der Datenträger ist voll. Nichts ging verloren, und nichts Neues wurde behalten.',
    readOnly: 'Das Tagebuch lässt sich hier nicht schreiben.',
    busy: 'Ein anderes Programm hält das Tagebuch gerade fest. Bitte versuch es noch einmal.',
    newer: 'Das Tagebuch stammt von einem neueren Drape und bleibt, wie es ist.',
    damaged:
      'Das Tagebuch ist nicht mehr lesbar. Starte Drape neu, um die letzte Sicherung zurückzuholen.',
    tooLarge: 'Diese Datei ist größer, als ein Tagebuch sein kann ({{limit}} MB).',
    notFound: 'Diese Datei gibt es nicht.',
    notADrapeFile: 'Diese Datei hat nicht Drape geschrieben.',
    wrongPassphrase: 'Diese Passphrase öffnet das Tagebuch nicht.',
    locked: 'Das Tagebuch ist versiegelt.',
    gone: 'Das ist nicht mehr da.',
    future: 'Das liegt in der Zukunft. Das Tagebuch hält fest, was war.',
    unanswered: 'Das Tagebuch antwortet gerade nicht. Bitte versuch es noch einmal.',
    badRecord: 'Das lässt sich nicht behalten: {{field}} ist nicht, wie es sein muss.',
    failed: 'Das hat nicht geklappt ({{why}}).',
  },
  import: {
    preview:
      '{{added}} neu, {{newer}} neuer als deine, {{same}} hast du schon, {{older}} älter als deine.',
    badLine: 'Zeile {{line}} ist nicht lesbar: {{why}}',
    'not-json': 'Sie ist abgeschnitten oder beschädigt.',
    'unknown-kind': 'Dieses Drape kennt ihre Art nicht.',
    'bad-field': 'Der Wert von {{field}} ist nicht, wie er sein muss.',
    'too-long': 'Sie ist zu lang.',
  },
};
