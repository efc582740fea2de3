import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStamp, readWhole, replaceFile, setAside } from './whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whole-file-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a whole file', () => {
  it('is replaced with nothing left beside it, readable by its owner alone', () => {
    const file = path.join(folder, 'state.json');
    replaceFile(file, 'one');
    replaceFile(file, 'two');
    expect(fs.readdirSync(folder)).toEqual(['state.json']);
    expect(readWhole(file)).toEqual({ kind: 'read', text: 'two' });
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps the old content when the new cannot be put in its place', () => {
    const file = path.join(folder, 'state.json');
    fs.mkdirSync(file);
    expect(() => replaceFile(file, 'text')).toThrow();
    expect(fs.readdirSync(folder)).toEqual(['state.json']);
  });

  it('tells missing from unreadable', () => {
    expect(readWhole(path.join(folder, 'none'))).toEqual({ kind: 'missing' });
    expect(readWhole(folder)).toEqual({ kind: 'unreadable', why: 'EISDIR' });
  });

  it('does not swallow a file of absurd size', () => {
    const file = path.join(folder, 'huge');
    fs.closeSync(fs.openSync(file, 'w'));
    fs.truncateSync(file, 50 * 1024 * 1024);
    expect(readWhole(file).kind).toBe('unreadable');
  });

  it('is set aside under a name that tells when', () => {
    const file = path.join(folder, 'preferences.json');
    fs.writeFileSync(file, '{');
    expect(setAside(file, fileStamp(0))).toBe(
      path.join(folder, 'preferences.bad-1970-01-01T00-00-00-000Z.json'),
    );
    expect(fs.existsSync(file)).toBe(false);
  });
});
