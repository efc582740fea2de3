import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import { wallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import { withEverythingAskedAgain, withFlare, withoutFlare, withSaneDates } from './ask-again.ts';
import { emergencyItems, safetyItems, urgentItems } from './items.ts';
import {
  ANSWER_HOLDS_MS,
  emptyProfile,
  lockOf,
  withAnswer,
  type SafetyProfile,
} from './profile.ts';
import { readProfile } from './read-profile.ts';
import { withConfirmed } from './view.ts';

const noon = wallMs(Date.parse('2026-05-01T12:00:00Z'));
const later = (ms: number) => wallMs(noon + ms);
const setups = library.map(({ setup }) => setup);
const setup = (id: string) => {
  const found = setups.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no setup ${id}`);
  return found;
};
const allNo = safetyItems.reduce(
  (profile, item) => withAnswer(profile, item, 'no', noon),
  emptyProfile,
);
const openAt = (profile: SafetyProfile, at = later(1)): readonly string[] =>
  setups.filter((each) => lockOf(each, profile, at) === null).map(({ id }) => id);
const quiet = ['side-lying', 'seated-breath'];

describe('the gate', () => {
  it('leaves seated breath and lying on the side open to whoever has not answered, or would rather not', () => {
    expect(openAt(emptyProfile)).toEqual(quiet);
    const unsaid = safetyItems.reduce(
      (profile, item) => withAnswer(profile, item, 'unsaid', noon),
      emptyProfile,
    );
    expect(openAt(unsaid)).toEqual(quiet);
  });

  it('takes "prefer not to say" to one question as closed, for what depends on it alone', () => {
    const profile = withAnswer(allNo, 'leg-clot-suspected', 'unsaid', noon);
    expect(lockOf(setup('legs-wall'), profile, later(1))).toEqual({
      kind: 'unanswered',
      items: ['leg-clot-suspected'],
      because: null,
    });
    expect(lockOf(setup('knees-chest'), profile, later(1))).toBeNull();
  });

  it.each(emergencyItems)('closes everything for 24 hours after a yes to %s', (item) => {
    const said = withAnswer(allNo, item, 'yes', noon);
    expect(openAt(said)).toEqual([]);
    const mistaken = withAnswer(said, item, 'no', later(1));
    expect(openAt(mistaken, later(24 * HOUR_MS - 1))).toEqual([]);
    expect(openAt(mistaken, later(24 * HOUR_MS))).toHaveLength(setups.length);
  });

  it.each(urgentItems)('closes everything after a yes to %s until it was seen', (item) => {
    const said = withAnswer(allNo, item, 'yes', noon);
    expect(openAt(said)).toEqual([]);
    expect(openAt(withConfirmed(said, { kind: 'seen' }, later(1)))).toHaveLength(setups.length);
  });

  it('asks again after half a year, and says why', () => {
    expect(openAt(allNo, later(ANSWER_HOLDS_MS - 1))).toHaveLength(setups.length);
    expect(openAt(allNo, later(ANSWER_HOLDS_MS))).toEqual(quiet);
    expect(lockOf(setup('legs-wall'), allNo, later(ANSWER_HOLDS_MS))).toMatchObject({
      kind: 'unanswered',
      because: 'age',
    });
  });

  it('asks the warning signs again after a flare, and nothing else, whatever the practice', () => {
    const flared = withFlare(allNo, 'knees-chest', setups);
    for (const id of ['knees-chest', 'legs-wall']) {
      expect(lockOf(setup(id), flared, later(1))).toEqual({
        kind: 'unanswered',
        items: emergencyItems,
        because: 'flare',
      });
    }
    const none = emergencyItems.reduce(
      (profile, item) => withAnswer(profile, item, 'no', later(2)),
      flared,
    );
    expect(openAt(none, later(3))).toHaveLength(setups.length);
  });

  it('keeps a yes closed, however often it is asked again', () => {
    const said = withAnswer(allNo, 'recent-surgery', 'yes', noon);
    for (const stale of [withFlare(said, 'knees-chest', setups), withEverythingAskedAgain(said)]) {
      expect(lockOf(setup('knees-chest'), stale, later(1))?.kind).toBe('gate');
    }
  });

  it('takes a stop by mistake back whole, and nothing else with it', () => {
    const changed = withAnswer(withEverythingAskedAgain(allNo), 'chest-pain', 'no', later(1));
    const flared = withFlare(changed, 'knees-chest', setups);
    expect(flared.askAgain['chest-pain']).toBe('flare');
    expect(withoutFlare(flared, 'knees-chest').askAgain).toEqual(changed.askAgain);
    expect(withoutFlare(flared, 'legs-wall')).toBe(flared);
  });

  it('asks everything again when something changed', () => {
    const changed = withConfirmed(allNo, { kind: 'changed' }, later(1));
    expect(openAt(changed)).toEqual(quiet);
    expect(lockOf(setup('legs-wall'), changed, later(1))).toMatchObject({ because: 'changed' });
  });

  it('opens what a clearance may open, until the next flare or half a year', () => {
    const said = withAnswer(allNo, 'recent-surgery', 'yes', noon);
    const cleared = withConfirmed(said, { kind: 'cleared', item: 'recent-surgery' }, later(1));
    expect(lockOf(setup('knees-chest'), cleared, later(2))).toBeNull();
    expect(lockOf(setup('knees-chest'), cleared, later(ANSWER_HOLDS_MS + 1))?.kind).toBe('gate');
    const flared = withFlare(cleared, 'knees-chest', setups);
    expect(lockOf(setup('knees-chest'), flared, later(2))?.kind).toBe('gate');
    const eyes = withAnswer(allNo, 'glaucoma-retina-or-eye-surgery', 'yes', noon);
    const item = 'glaucoma-retina-or-eye-surgery';
    const eyesCleared = withConfirmed(eyes, { kind: 'cleared', item }, later(1));
    expect(lockOf(setup('legs-wall'), eyesCleared, later(2))?.kind).toBe('gate');
  });

  it('lets no date of a wrong clock hold for years', () => {
    const ahead = wallMs(noon + 400 * 24 * HOUR_MS);
    const wrong = withAnswer(allNo, 'chest-pain', 'yes', ahead);
    const mistaken = withAnswer(wrong, 'chest-pain', 'no', ahead);
    const mended = withSaneDates(mistaken, noon);
    expect(openAt(mended, later(24 * HOUR_MS - 1))).toEqual([]);
    expect(openAt(mended, later(24 * HOUR_MS))).toHaveLength(setups.length);
    expect(withSaneDates(allNo, wallMs(noon - 20 * HOUR_MS))).toBe(allNo);
  });
});

describe('a saved profile', () => {
  it('comes back as it was', () => {
    const profile = withFlare(allNo, 'knees-chest', setups);
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile, damaged: false });
  });

  it('of the first shape keeps its answers and its flare', () => {
    const first = {
      answers: { fever: { value: 'no', atWallMs: 5 }, reflux: { value: 'no', atWallMs: 20 } },
      emergencyAtWallMs: null,
      seenAtWallMs: null,
      clearedAtWallMs: {},
      flareAtWallMs: 10,
      blockedSetups: ['legs-wall'],
    };
    const { profile, damaged } = readProfile(first);
    expect(damaged).toBe(false);
    expect(profile).toEqual({
      ...emptyProfile,
      answers: first.answers,
      askAgain: { fever: 'flare' },
      blockedSetups: ['legs-wall'],
    });
  });

  it('loses a damaged answer, and no lock beside it', () => {
    const { profile, damaged } = readProfile({
      ...allNo,
      answers: { ...allNo.answers, fever: { value: 'perhaps', atWallMs: 5 }, 'grown-wings': 1 },
      emergencyAtWallMs: noon,
    });
    expect(damaged).toBe(true);
    expect(profile.answers.fever).toBeUndefined();
    expect(profile.answers.reflux).toEqual({ value: 'no', atWallMs: noon });
    expect(openAt(profile)).toEqual([]);
  });

  it.each([null, 7, 'x', [], { answers: 3 }])('that is %j opens nothing with a gate', (raw) => {
    expect(openAt(readProfile(raw).profile)).toEqual(quiet);
  });
});
