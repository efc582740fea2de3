import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../src-core/preferences/preferences.ts';
import type { Log } from '../ports.ts';
import { createPreferencesFile } from './preferences-file.ts';
import { replaceFile } from './whole-file.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder = '';
const file = (): string => path.join(folder, 'preferences.json');
const store = () =>
  createPreferencesFile(folder, (content) => replaceFile(file(), JSON.stringify(content)), silent);
const ember = {
  ...defaultPreferences,
  look: { ...defaultPreferences.look, theme: 'ember' as const },
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preferences-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the preferences file', () => {
  it('gives defaults where there is none, and says nothing', () => {
    expect(store().load()).toEqual({ preferences: defaultPreferences, notices: [] });
  });

  it('gives back what was saved', () => {
    expect(store().save(ember)).toBe(true);
    expect(store().load()).toEqual({ preferences: ember, notices: [] });
  });

  it.each([
    ['empty', ''],
    ['cut', '{"version":1,"loo'],
    ['zero bytes', '\0\0\0\0'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '5'],
    ['a wrong version', '{"version":"one"}'],
  ])('keeps a file that is %s, uses the last good copy and says so', (_what, text) => {
    store().save(ember);
    fs.writeFileSync(file(), text);
    const { preferences, notices } = store().load();
    expect(preferences).toEqual(ember);
    expect(notices.map(({ key }) => key)).toEqual(['notices.preferencesBad']);
    const kept = fs.readdirSync(folder).find((name) => name.includes('.bad-'));
    expect(fs.readFileSync(path.join(folder, kept ?? ''), 'utf8')).toBe(text);
  });

  it('starts with defaults when there is no good copy either', () => {
    fs.writeFileSync(file(), 'garbage');
    const { preferences, notices } = store().load();
    expect(preferences).toEqual(defaultPreferences);
    expect(notices.map(({ key }) => key)).toEqual(['notices.preferencesReset']);
  });

  it('lets a bad field cost only itself and names it', () => {
    fs.writeFileSync(
      file(),
      JSON.stringify({
        version: 1,
        look: { theme: 'neon' },
        sound: { tones: true, tonesVolume: 7 },
      }),
    );
    const { preferences, notices } = store().load();
    expect(preferences.look.theme).toBe('system');
    expect(preferences.sound).toEqual({ ...defaultPreferences.sound, tones: true });
    expect(notices).toEqual([
      {
        key: 'notices.preferencesMended',
        values: { fields: 'sound.tonesVolume, look.theme' },
      },
    ]);
  });

  it('uses a file of a newer version as far as it goes and never writes over it', () => {
    const newer = JSON.stringify({ version: 99, look: { theme: 'ember' }, moon: true });
    fs.writeFileSync(file(), newer);
    const preferencesFile = store();
    const { preferences, notices } = preferencesFile.load();
    expect(preferences.look.theme).toBe('ember');
    expect(notices.map(({ key }) => key)).toEqual(['notices.preferencesNewer']);
    expect(preferencesFile.save(defaultPreferences)).toBe(false);
    expect(fs.readFileSync(file(), 'utf8')).toBe(newer);
  });

  it('notices a write that was cut short and puts the last good copy back', () => {
    store().save(ember);
    const before = fs.readFileSync(file(), 'utf8');
    const cutting = createPreferencesFile(
      folder,
      (content) => fs.writeFileSync(file(), JSON.stringify(content).slice(0, 20)),
      silent,
    );
    expect(cutting.save(defaultPreferences)).toBe(false);
    expect(fs.readFileSync(file(), 'utf8')).toBe(before);
  });

  it('reports a refused write and keeps the file', () => {
    store().save(ember);
    const refused = createPreferencesFile(
      folder,
      () => {
        throw new Error('ENOSPC');
      },
      silent,
    );
    expect(refused.save(defaultPreferences)).toBe(false);
    expect(store().load().preferences).toEqual(ember);
  });
});
