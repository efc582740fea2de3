import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overrideRuntime } from './override.mjs';
import { describeRuntime, executableName, firstRuntime } from './runtime.mjs';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/** @type {Runtime} */
const official = {
  source: 'official',
  dist: '/d',
  executable: '/d/electron',
  version: '45',
  why: 'w',
};
/** @type {Runtime} */
const fallback = { ...official, source: 'fallback', version: '22', why: 'old' };
/** @param {string | Runtime | undefined} answer */
const way = (answer) => () => Promise.resolve(answer);

describe('the choice of Electron', () => {
  it('takes the first way that leads to one', async () => {
    const found = await firstRuntime([way(undefined), way(official), way(fallback)]);
    expect(found.source).toBe('official');
  });

  it('does not go on once one was found', async () => {
    let tried = false;
    await firstRuntime([
      way(official),
      () => {
        tried = true;
        return Promise.resolve(fallback);
      },
    ]);
    expect(tried).toBe(false);
  });

  it('says why a better one was not taken', async () => {
    const found = await firstRuntime([way('no network'), way(fallback)]);
    expect(describeRuntime(found)).toBe('running on Electron 22 (fallback): no network; old.');
  });

  it('ends with every reason and a way out when there is none', async () => {
    await expect(firstRuntime([way('no network'), way('not for this system')])).rejects.toThrow(
      /no network; not for this system.*ELECTRON_OVERRIDE_DIST_PATH/,
    );
  });
});

describe('an Electron that a person names', () => {
  /** @type {string} */
  let folder;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-override-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('is taken with the version it says', async () => {
    const executable = path.join(folder, executableName(process.platform));
    fs.mkdirSync(path.dirname(executable), { recursive: true });
    fs.writeFileSync(executable, '', { mode: 0o755 });
    fs.writeFileSync(path.join(folder, 'version'), 'v45.0.0\n');
    expect(await overrideRuntime(folder)).toMatchObject({ executable, version: '45.0.0' });
  });

  it('is an error when the folder holds none, not a reason to take another', async () => {
    await expect(overrideRuntime(folder)).rejects.toThrow('correct it or unset it');
  });

  it('is not asked for without a name', async () => {
    expect(await overrideRuntime(undefined)).toBeUndefined();
    expect(await overrideRuntime('')).toBeUndefined();
  });
});
