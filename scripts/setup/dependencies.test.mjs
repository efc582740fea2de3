import { describe, expect, it } from 'vitest';
import { dependenciesInPlace, foldersInPlace } from './dependencies.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };
const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': a,
    'node_modules/b-for-macos': { ...b, optional: true },
  },
};

describe('dependencies', () => {
  it('are in place when npm noted the same versions and digests', () => {
    expect(dependenciesInPlace(wanted, { packages: { 'node_modules/a': a } })).toBe(true);
  });

  it('are not in place without the note that npm writes last', () => {
    expect(dependenciesInPlace(wanted, undefined)).toBe(false);
    expect(dependenciesInPlace(wanted, {})).toBe(false);
  });

  it('may have more than is wanted, as after a change of branch', () => {
    const packages = { 'node_modules/a': a, 'node_modules/c': a };
    expect(dependenciesInPlace(wanted, { packages })).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['another digest', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }],
    ['a missing one', {}],
  ])('are not in place with %s', (_, packages) => {
    expect(dependenciesInPlace(wanted, { packages })).toBe(false);
  });

  it('are not in place when somebody deleted a folder that npm noted', () => {
    expect(foldersInPlace({ packages: { docs: a, scripts: a } })).toBe(true);
    expect(foldersInPlace({ packages: { docs: a, 'node_modules/not there': a } })).toBe(false);
  });
});
