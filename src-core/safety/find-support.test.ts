import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import { places, props, type Prop } from '../practice/vocabulary.ts';
import { wallMs } from '../time/moment.ts';
import { findSupport, type Reach } from './find-support.ts';
import { safetyItems } from './items.ts';
import { emptyProfile, withAnswer } from './profile.ts';
import { safetyView } from './view.ts';

const at = wallMs(1_700_000_000_000);
const answered = safetyItems.reduce(
  (profile, item) => withAnswer(profile, item, 'no', at),
  emptyProfile,
);
const open = safetyView(answered, library, null, at, 60_000).cards;
const asked = safetyView(emptyProfile, library, null, at, 60_000).cards;
const reach = (latest: Prop | null, more: readonly Prop[] = []): Reach => ({
  places,
  props: latest === null ? more : [...more, latest],
  latest,
});

describe('the support finder', () => {
  it.each([
    ['wall', 'legs-wall'],
    ['chair', 'legs-chair'],
    ['bolster', 'child-bolster'],
    ['firm-pillow', 'child-bolster'],
    ['rolled-blanket', 'child-bolster'],
    ['folded-blanket', 'blanket-under'],
    ['couch', 'drape-couch'],
    ['bed', 'drape-bed'],
    ['foam-roller', 'drape-roller'],
    ['mat', 'knees-chest'],
    ['cushion', 'knees-chest'],
  ] as const)('turns a %s into %s', (prop, setupId) => {
    const found = findSupport(open, reach(prop));
    expect(found.offered?.setupId).toBe(setupId);
    expect(found.waiting).toBeNull();
  });

  it('raises the hips once a cushion joins the wall, and says what it uses', () => {
    const found = findSupport(open, reach('cushion', ['wall']));
    expect(found.offered?.setupId).toBe('legs-wall-raised');
    expect(found.uses).toEqual(['wall', 'cushion']);
  });

  it('always offers something that is open, whatever is there', () => {
    for (const cards of [open, asked]) {
      for (const place of places) {
        for (const latest of [null, ...props]) {
          const found = findSupport(cards, { ...reach(latest), places: [place] });
          expect(found.offered?.lock).toBeNull();
        }
      }
    }
  });

  it('names what fits better and waits for its questions', () => {
    const found = findSupport(asked, reach('wall'));
    expect(found.offered?.setupId).toBe('side-lying');
    expect(found.waiting?.setupId).toBe('legs-wall');
  });

  it('offers nothing where an emergency closes everything', () => {
    const grave = withAnswer(answered, 'chest-pain', 'yes', at);
    const found = findSupport(safetyView(grave, library, null, at, 60_000).cards, reach('wall'));
    expect(found).toEqual({ offered: null, uses: [], waiting: null });
  });
});
