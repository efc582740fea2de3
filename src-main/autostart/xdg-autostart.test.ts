import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createXdgAutostart } from './xdg-autostart.ts';

let home = '';
const place = (): string => path.join(home, 'autostart', 'drape.desktop');
const autostart = (words: readonly string[] = ['/opt/Drape/drape']) =>
  createXdgAutostart(home, { kind: 'command', words }, '/icon.png');

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'autostart-'));
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

describe('autostart on Linux', () => {
  it('is off where there is no entry, and makes its folder when it is set', () => {
    expect(autostart().view()).toEqual({ kind: 'known', isOn: false, place: place(), other: null });
    expect(autostart().set(true)).toMatchObject({ outcome: 'done', view: { isOn: true } });
    expect(fs.readFileSync(place(), 'utf8')).toContain('Exec="/opt/Drape/drape"\n');
    expect(autostart().set(false)).toMatchObject({ outcome: 'done', view: { isOn: false } });
    expect(fs.existsSync(place())).toBe(false);
  });

  it('says what the entry starts where that is another program', () => {
    autostart(['/old/Drape.AppImage']).set(true);
    expect(autostart().view()).toMatchObject({ isOn: true, other: '"/old/Drape.AppImage"' });
    expect(autostart().set(true).view).toMatchObject({ isOn: true, other: null });
  });

  it('believes an entry that somebody switched off elsewhere', () => {
    autostart().set(true);
    fs.appendFileSync(place(), 'Hidden=true\n');
    expect(autostart().view()).toMatchObject({ kind: 'known', isOn: false });
  });

  it('says so where the entry cannot be read or written', () => {
    fs.mkdirSync(place(), { recursive: true });
    expect(autostart().view()).toEqual({ kind: 'unreadable', place: place() });
    expect(autostart().set(true)).toMatchObject({ outcome: 'failed' });
  });

  it('can do nothing inside a sandbox, and says so', () => {
    const inside = createXdgAutostart(home, { kind: 'sandboxed' }, '/icon.png');
    expect(inside.view()).toEqual({ kind: 'closed', why: 'sandboxed' });
    expect(inside.set(true).outcome).toBe('failed');
    expect(fs.readdirSync(home)).toEqual([]);
  });
});
