import { expect, it } from 'vitest';
import { defaultPreferences } from '../preferences/preferences.ts';
import { usualChoices } from './state.ts';
import { choicesFrom } from './usual-choices.ts';

it('begins as usual for somebody who set nothing', () => {
  expect(choicesFrom(defaultPreferences.guide)).toEqual(usualChoices);
});

it('begins the way it was set', () => {
  const set = { breath: 'free', breathsPerMinute: 5, walkOverSeconds: 30, eyesClosed: true };
  expect(choicesFrom(set as typeof defaultPreferences.guide)).toMatchObject({
    walkOverMs: 30_000,
    eyesClosed: true,
    breath: { mode: 'free', toPerMinute: 5 },
  });
});
