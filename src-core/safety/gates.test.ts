import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { entryOf, library, type PracticeEntry } from '../practice/library.ts';
import { withOwnPractices } from '../practice/own-practices.ts';
import { effectsOf } from '../practice/pose-effects.ts';
import { effects } from './effects.ts';
import { gatesOf } from './gates.ts';
import { flexionGates, legsUpGates, type SafetyItem } from './items.ts';

const entry = (id: string): PracticeEntry => {
  const found = entryOf(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
const gates = (id: string): readonly SafetyItem[] => entry(id).setup.gates;
const spine = [
  'acute-disc-herniation',
  'recent-surgery',
  'radiculopathy-with-sharp-pain',
  'low-bone-density-or-fracture',
] as const;
const own = ({ setup, script }: PracticeEntry): PracticeEntry => {
  const text = JSON.stringify({
    setup: { ...setup, id: 'mine', gates: [], calm: true, openedByClearance: true },
    script: { ...script, setupId: 'mine' },
  });
  const found = withOwnPractices([{ file: 'mine.json', text }]).entries.at(-1);
  if (found?.setup.id !== 'mine') throw new Error('it was left out');
  return found;
};

describe('what a rest asks', () => {
  it.each(['legs-wall', 'legs-wall-raised', 'legs-wall-bent'])(
    'is, for %s, all about raised legs and all about a spine and a nerve that straight legs pull on',
    (id) => {
      expect(gates(id)).toEqual(expect.arrayContaining([...legsUpGates, ...spine]));
    },
  );

  it('is nothing about the spine with the calves on a chair, where the hips and knees rest folded', () => {
    expect(gates('legs-chair')).toEqual([...legsUpGates]);
  });

  it.each([
    'knees-chest',
    'in-bed',
    'bed-morning',
    'travel-night',
    'seated-drape',
    'child-bolster',
  ])('is, for %s, about an artificial or stiff hip as well', (id) => {
    expect(gates(id)).toEqual(
      expect.arrayContaining([...flexionGates, 'hip-or-knee-limits'] as SafetyItem[]),
    );
  });

  it('is little with the feet flat on the floor, and nothing on the side or on a seat', () => {
    expect(gates('feet-flat')).toEqual(['late-pregnancy']);
    expect([gates('side-lying'), gates('seated-breath')]).toEqual([[], []]);
  });

  it('is about the eyes where the head hangs low', () => {
    for (const id of ['child-bolster', 'drape-bolster', 'drape-roller']) {
      expect(gates(id)).toContain('glaucoma-retina-or-eye-surgery');
    }
  });

  it('follows from poses that are all known', () => {
    for (const { setup, script } of library) {
      expect([setup.id, effectsOf(script).length < effects.length]).toEqual([setup.id, true]);
    }
  });
});

describe('a practice of one’s own', () => {
  it.each(library.map((one) => [one.setup.id, one] as const))(
    'with the poses of %s asks all that this one asks, whatever the file says, and calms nobody unasked',
    (_, one) => {
      const mine = own(one);
      expect(mine.setup.gates).toEqual(expect.arrayContaining([...one.setup.gates]));
      expect([mine.setup.calm, mine.setup.isOwn]).toEqual([false, true]);
    },
  );

  it('in a pose that Drape does not know, or in none, asks everything', () => {
    for (const pose of ['headstand', null]) {
      const { setup, script } = entry('seated-breath');
      const steps = script.steps.map((step) => ({ ...step, pose }));
      expect(own({ setup, script: { ...script, steps } }).setup.gates).toEqual(gatesOf(effects));
    }
  });
});

it('names a source for each thing that follows', () => {
  const sources = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
  for (const id of ['EV-4.2', 'EV-4.3', 'R-10', 'R-11']) expect(sources).toMatch(`| ${id} `);
});
