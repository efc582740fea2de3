import { eachMeasure } from '../journal/measures.ts';
import fc from 'fast-check';
import { bodyZones } from '../journal/body-zones.ts';
import { feltWords } from '../journal/felt.ts';
import { fedByTags } from '../journal/fed-by-tags.ts';
import type { HistoryRecord } from '../journal/records.ts';
import { historyRecordSchema, nudgeFates, sessionEnds } from '../journal/records.ts';
import { feelings, lengths, occasions } from '../practice/vocabulary.ts';

/** Few ids and few instants, so that versions meet and collide. */
const id = (kind: string) => fc.integer({ min: 0, max: 5 }).map((n) => `${kind}-${n}`);
const instant = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_004 });
const scale = fc.option(fc.integer({ min: 0, max: 10 }));
const slug = fc.constantFrom('legs-wall', 'child', 'drape-bolster');
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('=1+1\nnext', 'line\r\nbreak', '\u2028', '"quoted", and; more', '\ufeffmark'),
);
const zones = fc.array(fc.constantFrom(...bodyZones), { maxLength: 4 });
const tags = fc.array(fc.constantFrom(...fedByTags.map((tag) => tag.id), 'own-choir'), {
  maxLength: 4,
});
const base = (kind: string) => ({
  kind: fc.constant(kind),
  id: id(kind),
  atMs: instant,
  updatedAtMs: instant,
  deletedAtMs: fc.option(instant),
  machine: fc.constantFrom('desk', 'home'),
});
const sessionId = fc.option(id('session'));

/** Any version of any record, but for locks. */
export const arbitraryRecord: fc.Arbitrary<HistoryRecord> = fc
  .oneof(
    fc.record({ ...base('screen'), minutes: fc.integer({ min: 1, max: 1_440 }) }),
    fc.record({
      ...base('nudge'),
      occasion: fc.constantFrom(...occasions),
      setupId: fc.option(slug),
      fate: fc.constantFrom(...nudgeFates),
      answeredAtMs: fc.option(instant),
    }),
    fc.record({
      ...base('session'),
      occasion: fc.constantFrom(...occasions),
      practiceId: slug,
      setupId: slug,
      length: fc.constantFrom(...lengths),
      feeling: fc.option(fc.constantFrom(...feelings)),
      nudgeId: fc.option(id('nudge')),
      restedMs: fc.integer({ min: 0, max: 900_000 }),
      end: fc.constantFrom(...sessionEnds),
      stepsDone: fc.array(slug, { maxLength: 3 }),
      felt: fc.option(fc.constantFrom(...feltWords)),
    }),
    fc.record({
      ...base('check-in'),
      moment: fc.constantFrom('before', 'after', 'any'),
      sessionId,
      ...eachMeasure(() => scale),
      zones,
      tags,
    }),
    fc.record({ ...base('entry'), text, sealedBy: fc.constant(null), sessionId, zones, tags }),
    fc.record({
      ...base('tag'),
      label: fc.string({ minLength: 1, maxLength: 20 }).map((label) => `own ${label}`),
    }),
  )
  .map((record) => historyRecordSchema.parse(record));
