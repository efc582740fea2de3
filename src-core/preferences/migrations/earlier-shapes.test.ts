import { describe, expect, it } from 'vitest';
import { migrate } from '../migrate.ts';
import { defaultPreferences, mend } from '../preferences.ts';
import { oneWordEach } from './0002-one-word-each.ts';

/**
 * Every shape the file has had, as it was written then, with something set in each group. Never to be changed;
 * a new shape is added below.
 */
const shapes: readonly {
  readonly was: string;
  readonly stored: object;
  readonly now: object;
}[] = [
  {
    was: 'without a version, before there was one',
    stored: { look: { theme: 'dark' } },
    now: { look: { ...defaultPreferences.look, theme: 'dark', language: 'system' } },
  },
  {
    was: 'schedule, sound and look, with brown noise under its longer name',
    stored: {
      version: 1,
      schedule: { stretchMinutes: 60, chime: false, laterMinutes: [10], modes: [] },
      sound: { tones: true, soundscape: 'brown-noise', soundscapeVolume: 0.3, nudgeChimes: true },
      look: { theme: 'ember' },
    },
    now: {
      schedule: {
        ...defaultPreferences.schedule,
        stretchMinutes: 60,
        chime: false,
        laterMinutes: [10],
      },
      sound: {
        ...defaultPreferences.sound,
        tones: true,
        soundscape: 'brown',
        soundscapeVolume: 0.3,
      },
      look: { ...defaultPreferences.look, theme: 'ember', language: 'system' },
      guide: defaultPreferences.guide,
      sight: defaultPreferences.sight,
      keys: { start: null, calm: null, pause: null },
    },
  },
  {
    was: 'with the guide and a language',
    stored: {
      version: 1,
      guide: { breath: 'free', breathsPerMinute: 5, walkOverSeconds: 90, eyesClosed: true },
      sound: { soundscape: 'sea', nudgeChimes: false },
      look: { ...defaultPreferences.look, theme: 'system', language: 'de' },
    },
    now: {
      guide: { breath: 'free', breathsPerMinute: 5, walkOverSeconds: 90, eyesClosed: true },
      sound: { ...defaultPreferences.sound, soundscape: 'sea' },
      look: { ...defaultPreferences.look, theme: 'system', language: 'de' },
    },
  },
  {
    was: 'with what Drape may see, and a voice by name',
    stored: {
      version: 1,
      sight: { off: ['microphone'] },
      sound: { soundscape: 'brown', voiceId: 'Some Voice', voiceRate: 0.85, nudgeChimes: true },
    },
    now: {
      sight: { off: ['microphone'] },
      sound: {
        ...defaultPreferences.sound,
        soundscape: 'brown',
        voiceId: 'Some Voice',
        voiceRate: 0.85,
      },
    },
  },
];

describe('an earlier shape', () => {
  it.each(shapes)('$was is read with nothing lost and nothing bad', ({ stored, now }) => {
    const outcome = migrate(stored);
    if (outcome.kind !== 'migrated') throw new Error(outcome.kind);
    expect(mend(outcome.stored)).toEqual({
      preferences: { ...defaultPreferences, ...now },
      badFields: [],
    });
  });
});

describe('one word each', () => {
  it('renames brown noise, drops the chime nobody asked, and touches nothing else', () => {
    expect(
      oneWordEach({
        look: { theme: 'dark' },
        sound: { soundscape: 'brown-noise', nudgeChimes: true, tones: 1 },
      }),
    ).toEqual({ look: { theme: 'dark' }, sound: { soundscape: 'brown', tones: 1 } });
  });

  it.each([[{}], [{ sound: null }], [{ sound: [] }], [{ sound: 'loud' }]])(
    'leaves %j as it is',
    (stored) => {
      expect(oneWordEach(stored)).toEqual(stored);
    },
  );
});
