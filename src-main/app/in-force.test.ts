import { describe, expect, it, vi } from 'vitest';
import { de } from '../../src-core/words/de.ts';
import { en } from '../../src-core/words/en.ts';
import type { FakeOutside } from '../testing/fake-ports.ts';
import { lastPushed } from '../testing/told.ts';
import { call, endEach, known, started } from '../testing/running-app.ts';

/** Where each change of a preference arrives. */

endEach();

const change = (outside: FakeOutside, group: string, field: string, value: unknown) =>
  call(outside, 'preferences:change', { group, field, value });
const labels = ({ told }: FakeOutside): string => JSON.stringify(told.models.at(-1)?.menu);
const pushedSince = ({ told }: FakeOutside, before: number): readonly string[] =>
  told.pushed.slice(before).map(({ name }) => name);

describe('a preference', () => {
  it('reaches the windows, the keys and the senses, each its own', async () => {
    const { outside, told } = await started({ savedState: known });
    await change(outside, 'look', 'theme', 'dark');
    await change(outside, 'keys', 'calm', 'Control+Alt+C');
    await change(outside, 'sight', 'off', ['microphone']);
    expect(told.dressed.at(-1)).toBe('dark');
    expect(told.held.at(-1)).toMatchObject({ calm: 'Control+Alt+C', start: null });
    expect(told.off.at(-1)).toEqual(['microphone']);
  });

  it('of the day makes the schedule plan anew, and is shown at once', async () => {
    const { outside, app } = await started({ savedState: known });
    const before = app.state().schedule.plan;
    const { length } = outside.told.pushed;
    await change(outside, 'schedule', 'stretchMinutes', 60);
    expect(app.state().schedule.plan).not.toEqual(before);
    expect(pushedSince(outside, length)).toEqual(
      expect.arrayContaining(['preferences:changed', 'schedule:changed']),
    );
  });

  it('of the language rewords the tray and tells every page, with no time passing', async () => {
    const { outside } = await started({ savedState: known });
    expect(labels(outside)).toContain(en.tray.quit);
    await change(outside, 'look', 'language', 'de');
    await vi.waitFor(() => expect(labels(outside)).toContain(de.tray.quit), { timeout: 20_000 });
    await vi.waitFor(() =>
      expect(lastPushed(outside.told, 'words:changed')).toMatchObject({ language: 'de' }),
    );
    expect(await call(outside, 'words:locale', null)).toMatchObject({ value: { language: 'de' } });
  });

  it('is said to be lost with the app where the disk refuses it, and only then', async () => {
    const { outside, told } = await started({ savedState: known });
    await change(outside, 'look', 'theme', 'dark');
    expect(lastPushed(told, 'app:noticed')).toBeUndefined();
    outside.takesPreferences = false;
    await change(outside, 'look', 'theme', 'light');
    expect(lastPushed(told, 'app:noticed')).toMatchObject([{ key: 'notices.preferencesNotSaved' }]);
    expect(lastPushed(told, 'preferences:changed')).toMatchObject({
      isKept: false,
      preferences: { look: { theme: 'light' } },
    });
  });

  it('is put back, taken back and brought in by the calls for it', async () => {
    const { outside, told } = await started({ savedState: known });
    await change(outside, 'look', 'theme', 'dark');
    await call(outside, 'preferences:reset', { section: 'look' });
    expect(told.dressed.at(-1)).toBe('system');
    await call(outside, 'preferences:undo', null);
    expect(told.dressed.at(-1)).toBe('dark');
    const text = JSON.stringify({ version: 1, look: { theme: 'ember' } });
    expect(await call(outside, 'preferences:preview', { text })).toMatchObject({
      value: { kind: 'understood' },
    });
    expect(told.dressed.at(-1)).toBe('dark');
    expect(await call(outside, 'preferences:import', { text })).toMatchObject({ value: true });
    expect(told.dressed.at(-1)).toBe('ember');
    expect(await call(outside, 'preferences:view', null)).toMatchObject({
      value: { preferences: { look: { theme: 'ember' } } },
    });
  });

  it('that may not be is refused, and nothing is told', async () => {
    const { outside, told } = await started({ savedState: known });
    const { length } = told.pushed;
    const refused = await change(outside, 'look', 'theme', 'pink');
    expect(refused).toMatchObject({ value: null });
    expect(pushedSince(outside, length)).toEqual([]);
  });

  it('is written out as a file that can be brought in again', async () => {
    const { outside, told } = await started({ savedState: known });
    await change(outside, 'look', 'theme', 'dark');
    await call(outside, 'preferences:export', null);
    expect(told.savedFiles).toMatchObject([{ name: 'drape-preferences.json' }]);
    const text = String(told.savedFiles[0]?.content);
    await call(outside, 'preferences:reset', { section: 'look' });
    await call(outside, 'preferences:import', { text });
    expect(told.dressed.at(-1)).toBe('dark');
  });
});
