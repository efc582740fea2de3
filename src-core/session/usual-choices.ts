import type { GuidePreferences } from '../preferences/guide-preferences.ts';
import { seconds } from '../time/units.ts';
import { usualChoices, type SessionChoices } from './state.ts';

/** How a rest begins for this person; all of it may be chosen otherwise while it plays. */
export function choicesFrom(preferences: GuidePreferences): SessionChoices {
  const { breath, breathsPerMinute, walkOverSeconds, eyesClosed } = preferences;
  return {
    ...usualChoices,
    walkOverMs: seconds(walkOverSeconds),
    eyesClosed,
    breath: { ...usualChoices.breath, mode: breath, toPerMinute: breathsPerMinute },
  };
}
