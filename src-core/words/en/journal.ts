/** English: scales, zones, tags and what the journal says of itself. */
import { insight } from './journal-insight.ts';
import { tag, zone } from './journal-lists.ts';
import { journalPage, lockWords } from './journal-page.ts';

export const journal = {
  ...journalPage,
  measure: {
    tension: 'tension',
    breath: 'fullness of breath',
    mind: 'a racing mind',
    pain: 'pain',
  },
  /** The ends of each scale are fixed, and are written into every export. */
  anchor: {
    tension0: 'no tension at all',
    tension10: 'as tense as you can imagine',
    breath0: 'hardly any room to breathe',
    breath10: 'breath as full as you can imagine',
    mind0: 'a quiet mind',
    mind10: 'racing as much as you can imagine',
    pain0: 'no pain',
    pain10: 'pain as bad as you can imagine',
  },
  /** The body after a rest, in one word. */
  felt: {
    ask: 'How is the body now?',
    askLater: 'How was the body after the last rest?',
    softer: 'softer',
    same: 'the same',
    tighter: 'tighter',
    worse: 'Does it hurt more than before, or go down a leg or an arm?',
    worseYes: 'Yes',
    worseNo: 'No',
    worseHint:
      'Then this one stays away until you say otherwise, and a few questions come first. If it stays or spreads, please have it seen.',
    tighterHint: 'Then only that is kept, and this one comes up less often.',
    kept: 'Kept.',
    afterwards: 'The body afterwards: {{word}}',
  },
  part: {
    morning: 'the morning',
    afternoon: 'the afternoon',
    evening: 'the evening',
    night: 'the night',
  },
  weekday: {
    d0: 'Monday',
    d1: 'Tuesday',
    d2: 'Wednesday',
    d3: 'Thursday',
    d4: 'Friday',
    d5: 'Saturday',
    d6: 'Sunday',
  },
  zone,
  tag,
  insight,
  lock: {
    open: 'Nothing in the journal is encrypted. Other people who use this account on this machine could read it.',
    what: 'The texts of entries are sealed with your passphrase. Scales, tags, zones and times are not.',
    ...lockWords,
    loss: 'Nobody can open the texts without the passphrase, and neither can Drape. If it is lost, the texts are lost.',
    plainCopies:
      'These files from before the lock still hold plain text: {{files}}. Erase them if you no longer need them.',
  },
  notice: {
    restored:
      'The journal could not be read. It is kept as {{file}}, and the backup of {{date}} with {{count}} records is in use.',
    restoredMissing:
      'The journal was not in its place. The backup of {{date}} with {{count}} records is in use.',
    startedFresh:
      'The journal could not be read. It is kept as {{file}}. There was no backup, so it starts empty.',
    newer: 'The journal comes from a newer Drape. It is left as it is, and nothing is added to it.',
    readOnly: 'The journal can be read but not written. What happens now is not kept.',
    notLasting: 'The journal cannot be opened. What happens now is forgotten when Drape is closed.',
    backupFailed: 'Today’s backup of the journal could not be written ({{why}}).',
  },
  failure: {
    diskFull: 'The disk is full. Nothing was lost, and nothing new was kept.',
    readOnly: 'The journal cannot be written here.',
    busy: 'Another program holds the journal just now. Please try again.',
    newer: 'The journal comes from a newer Drape and is left as it is.',
    damaged: 'The journal can no longer be read. Start Drape again to bring back the last backup.',
    tooLarge: 'This file is larger than a journal can be ({{limit}} MB).',
    notFound: 'There is no such file.',
    gone: 'This is no longer there.',
    future: 'This lies in the future. The journal keeps what has been.',
    notADrapeFile: 'This is not a file that Drape wrote.',
    wrongPassphrase: 'This passphrase does not open the journal.',
    locked: 'The journal is locked.',
    badRecord: 'This cannot be kept: {{field}} is not as it should be.',
    failed: 'That did not work ({{why}}).',
    unanswered: 'The journal does not answer just now. Please try again.',
  },
  import: {
    preview:
      '{{added}} new, {{newer}} newer than yours, {{same}} that you have already, {{older}} older than yours.',
    badLine: 'Line {{line}} cannot be read: {{why}}',
    'not-json': 'it is cut or damaged.',
    'unknown-kind': 'it is of a kind that this Drape does not know.',
    'bad-field': 'the value of {{field}} is not as it should be.',
    'too-long': 'it is too long.',
  },
} as const;
