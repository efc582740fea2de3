import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fallbackFolder, fallbackRuntime, isComplete } from './fallback.mjs';

const linux = { platform: 'linux', arch: 'x64' };

/** @type {string} */
let cache;
/** @type {string[]} */
let done;
beforeEach(() => {
  cache = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-cache-'));
  done = [];
});
afterEach(() => fs.rmSync(cache, { recursive: true, force: true }));

/** Steps that lay down a small folder of the same make instead of fetching 200 MB. */
const steps = {
  fetchArchive: () => Promise.resolve('archive'),
  /**
   * @param {string} _archive
   * @param {string} folder
   */
  unpackElectron: (_archive, folder) => {
    done.push('unpacked');
    fs.writeFileSync(path.join(folder, 'Cypress'), 'program', { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'chrome-sandbox'), 'helper', { mode: 0o700 });
    fs.mkdirSync(path.join(folder, 'locales'), { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'locales', 'de.pak'), 'data', { mode: 0o600 });
    return Promise.resolve();
  },
  /** @param {string} program */
  restoreFuses: (program) => {
    done.push(`fuses of ${path.basename(program)}`);
    return Promise.resolve();
  },
};
const make = () => fallbackRuntime({ cache, ...linux }, steps);

describe('the fallback Electron', () => {
  it('is made once and found the next time', async () => {
    const first = await make();
    expect(await make()).toEqual(first);
    expect(done).toEqual(['unpacked', 'fuses of electron']);
    expect(first).toMatchObject({ source: 'fallback', version: '33.2.1' });
  });

  it('opens the folder that it is given, as stock Electron does', async () => {
    await make();
    const asar = path.join(fallbackFolder(cache), 'resources', 'default_app.asar');
    expect(listPackage(asar, { isPack: false })).toEqual(
      expect.arrayContaining(['/package.json', '/main.js']),
    );
    expect(JSON.parse(extractFile(asar, 'package.json').toString())).toMatchObject({
      main: 'main.js',
    });
  });

  it('can be read by everybody', async () => {
    await make();
    const dist = fallbackFolder(cache);
    /** @param {...string} parts */
    const modeOf = (...parts) => fs.statSync(path.join(dist, ...parts)).mode & 0o777;
    expect(modeOf('electron')).toBe(0o755);
    expect(modeOf('locales')).toBe(0o755);
    expect(modeOf('locales', 'de.pak')).toBe(0o644);
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

  it.each(/** @type {const} */ (['fetchArchive', 'unpackElectron', 'restoreFuses']))(
    'leaves nothing behind when %s fails',
    async (step) => {
      const failing = { ...steps, [step]: () => Promise.reject(new Error('disk full')) };
      await expect(fallbackRuntime({ cache, ...linux }, failing)).rejects.toThrow('disk full');
      expect(fs.readdirSync(cache)).toEqual([]);
    },
  );

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
