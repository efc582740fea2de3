import { describe, expect, it } from 'vitest';
import { packagesFor } from './package-list.mjs';
import { aptCommand, missingPackages, namesToInstall } from './system-packages.mjs';

const run = packagesFor('run');

describe('system packages', () => {
  it('count as there under the old and under the new name', () => {
    const debian12 = new Set(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']);
    const ubuntu24 = new Set(['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1']);
    expect(missingPackages(run, debian12)).toEqual([]);
    expect(missingPackages(run, ubuntu24)).toEqual([]);
  });

  it('are installed under the name that the release knows', () => {
    const onDebian12 = new Set(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']);
    expect(namesToInstall(run, onDebian12)).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
    ]);
    const onUbuntu24 = new Set(['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1']);
    expect(namesToInstall(run, onUbuntu24)).toContain('libasound2t64');
  });

  it('are asked for by the old name where apt knows nothing yet', () => {
    expect(namesToInstall(run, new Set())).toContain('libasound2');
  });

  it('of the demo and of the tests include what the app needs to run', () => {
    for (const purpose of /** @type {const} */ (['demo', 'test'])) {
      expect(packagesFor(purpose)).toEqual(expect.arrayContaining([...run]));
    }
  });

  it('each say why they are needed', () => {
    expect(packagesFor('test').every(({ why }) => why.length > 0)).toBe(true);
  });

  it('are named in one command that can be pasted', () => {
    expect(aptCommand(['xvfb', 'dunst'])).toBe(
      'sudo apt-get update && sudo apt-get install --no-install-recommends -y xvfb dunst',
    );
  });
});
