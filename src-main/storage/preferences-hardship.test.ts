import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import type { Log } from '../ports.ts';
import { createPreferencesFile } from './preferences-file.ts';
import { replaceFile } from './whole-file.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder = '';
const file = (): string => path.join(folder, 'preferences.json');
const store = () =>
  createPreferencesFile(folder, (content) => replaceFile(file(), JSON.stringify(content)), silent);
const stretch = (stretchMinutes: number): Preferences => ({
  ...defaultPreferences,
  schedule: { ...defaultPreferences.schedule, stretchMinutes },
});

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hardship-'));
});
afterEach(() => {
  fs.chmodSync(folder, 0o700);
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('preferences in hardship', () => {
  it('are not read from 50 MB of garbage, which are kept', () => {
    store().save(stretch(60));
    fs.writeFileSync(file(), Buffer.alloc(50 * 1024 * 1024, 'x'));
    const { preferences, notices } = store().load();
    expect(preferences).toEqual(stretch(60));
    expect(notices.map(({ key }) => key)).toEqual(['notices.preferencesBad']);
    const kept = fs.readdirSync(folder).find((name) => name.includes('.bad-')) ?? '';
    expect(fs.statSync(path.join(folder, kept)).size).toBe(50 * 1024 * 1024);
    // The next change is written as if nothing had been.
    const again = store();
    again.load();
    expect(again.save(stretch(120))).toBe(true);
    expect(store().load()).toEqual({ preferences: stretch(120), notices: [] });
  });

  it('written by hand, with a mark of an editor and a comma of a person, say what they mean', () => {
    fs.writeFileSync(
      file(),
      `\ufeff{\r\n  "version": 1,\r\n  "schedule": { "stretchMinutes": 45, "colour": "blue" },\r\n  "mine": 1\r\n}\r\n`,
    );
    expect(store().load()).toEqual({ preferences: stretch(45), notices: [] });
    fs.writeFileSync(file(), '{ "version": 1, "schedule": { "stretchMinutes": 45, } }');
    expect(store().load().notices).toHaveLength(1);
  });

  it('of two that write in turns are always whole, and one of the two', () => {
    const one = store();
    const other = store();
    for (let minutes = 30; minutes <= 180; minutes += 5) {
      const writer = minutes % 10 === 0 ? one : other;
      expect(writer.save(stretch(minutes))).toBe(true);
      expect(store().load()).toEqual({ preferences: stretch(minutes), notices: [] });
    }
  });

  it('stay as they were in a folder that takes nothing, and nothing is left behind', () => {
    store().save(stretch(60));
    fs.chmodSync(folder, 0o500);
    asOrdinaryUser(() => {
      expect(store().load().preferences).toEqual(stretch(60));
      expect(store().save(stretch(120))).toBe(false);
      expect(store().load()).toEqual({ preferences: stretch(60), notices: [] });
    });
    expect(fs.readdirSync(folder).sort()).toEqual(['preferences.json', 'preferences.prev.json']);
  });

  it.runIf(mayMount())(
    'stay as they were on a disk that is full, and are written once there is room',
    () => {
      onSmallDisk(() => {
        expect(store().save(stretch(60))).toBe(true);
        const ballast = path.join(folder, 'ballast');
        fillUp(ballast);
        expect(store().save(stretch(120))).toBe(false);
        expect(store().load().preferences).toEqual(stretch(60));
        fs.rmSync(ballast);
        expect(store().save(stretch(120))).toBe(true);
        expect(store().load()).toEqual({ preferences: stretch(120), notices: [] });
      });
    },
  );
});

function fillUp(ballast: string): void {
  const handle = fs.openSync(ballast, 'w');
  try {
    for (;;) fs.writeFileSync(handle, 'x'.repeat(512));
  } catch {
    fs.closeSync(handle);
  }
}

/** A disk of its own can only be made by root in its own system. */
function mayMount(): boolean {
  if (process.geteuid?.() !== 0 || process.platform !== 'linux') return false;
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'mount-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], {
      stdio: 'ignore',
    });
    execFileSync('/bin/umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmdirSync(place);
  }
}

function onSmallDisk(run: () => void): void {
  const { uid, gid } = fs.statSync(folder);
  execFileSync('/bin/mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=64k,uid=${uid},gid=${gid}`,
    'tmpfs',
    folder,
  ]);
  try {
    run();
  } finally {
    execFileSync('/bin/umount', [folder]);
  }
}

const NOBODY = 65_534;

/** Root may write everywhere: where the tests run as root, this part runs as the owner of the folder. */
function asOrdinaryUser(run: () => void): void {
  if (process.geteuid?.() !== 0) return run();
  for (const name of fs.readdirSync(folder)) fs.chownSync(path.join(folder, name), NOBODY, NOBODY);
  fs.chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    run();
  } finally {
    process.seteuid?.(0);
  }
}
