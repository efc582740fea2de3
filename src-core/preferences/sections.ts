import { z } from 'zod';
import type { PreferenceGroup } from './change.ts';
import { defaultPreferences, type Preferences } from './preferences.ts';

/** The name of one field among all, as `schedule.bedtime`. */
export type PreferenceName = {
  [G in PreferenceGroup]: `${G}.${Extract<keyof Preferences[G], string>}`;
}[PreferenceGroup];

export const preferenceSections = ['when', 'feels', 'practice', 'sound', 'look', 'sight'] as const;
export const preferenceSectionSchema = z.enum(preferenceSections);
export type PreferenceSection = z.infer<typeof preferenceSectionSchema>;

/**
 * Where a person looks for a field, which is not always where the program keeps it. Each stands in exactly one
 * section, and is reset with it.
 */
export const sectionFields: Readonly<Record<PreferenceSection, readonly PreferenceName[]>> = {
  when: [
    'schedule.workingHours',
    'schedule.resetWindow',
    'schedule.quietHours',
    'schedule.bedtime',
    'schedule.occasions',
    'schedule.windDownLeadMinutes',
    'schedule.lateAfterMinutes',
    'schedule.resetAwayMinutes',
    'schedule.resetSettleMinutes',
    'schedule.morningUntil',
    'schedule.morningAwayHours',
    'keys.calm',
    'keys.start',
    'keys.pause',
  ],
  feels: [
    'schedule.stretchMinutes',
    'schedule.pauseSeconds',
    'schedule.restCountsMinutes',
    'schedule.fullRestMinutes',
    'schedule.maxNudgesADay',
    'schedule.distanceMinutes',
    'schedule.laterMinutes',
    'schedule.nudgeStandsMinutes',
    'schedule.holds',
    'schedule.lullSeconds',
    'schedule.typingCapMinutes',
    'schedule.justReturnedMinutes',
    'schedule.modes',
  ],
  practice: [
    'schedule.places',
    'schedule.props',
    'guide.breath',
    'guide.breathsPerMinute',
    'guide.walkOverSeconds',
    'guide.eyesClosed',
  ],
  sound: [
    'schedule.chime',
    'sound.soundscape',
    'sound.soundscapeVolume',
    'sound.tones',
    'sound.tonesVolume',
    'sound.voice',
    'sound.voiceVolume',
    'sound.voiceId',
    'sound.voiceRate',
  ],
  look: ['look.theme', 'look.textScale', 'look.restFills', 'look.language'],
  sight: ['sight.off'],
};

/** The two parts of a name. */
export function partsOf(name: PreferenceName): readonly [PreferenceGroup, string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot) as PreferenceGroup, name.slice(dot + 1)];
}

/** One section as it is for somebody who never looked. */
export function withReset(preferences: Preferences, section: PreferenceSection): Preferences {
  const reset: Record<string, Record<string, unknown>> = {};
  for (const name of sectionFields[section]) {
    const [group, field] = partsOf(name);
    const standard: Readonly<Record<string, unknown>> = defaultPreferences[group];
    reset[group] = { ...(reset[group] ?? preferences[group]), [field]: standard[field] };
  }
  return { ...preferences, ...(reset as Partial<Preferences>) };
}
