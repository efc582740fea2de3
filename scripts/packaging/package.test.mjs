import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { contentFaults } from './check-package.mjs';
import { wantedFuses } from './fuses.mjs';
import { unpackedPaths } from './package-dir.mjs';

const good = [
  '/package.json',
  '/out',
  '/out/main',
  '/out/main/index.cjs',
  '/out/preload',
  '/out/preload/index.cjs',
  '/out/history/program/history-worker.cjs',
  '/out/renderer',
  '/out/renderer/index.html',
];

describe('a package', () => {
  it('holds the built app and nothing else', () => {
    expect(contentFaults(good)).toEqual([]);
  });

  it.each([
    '/node_modules/zod/index.js',
    '/src-main/index.ts',
    '/out/e2e/main.cjs',
    '/out/main/index.cjs.map',
  ])('is refused with %s in it', (name) => {
    expect(contentFaults([...good, name])).toContain(`${name} must not ship`);
  });

  it('is refused without its main file, whatever the separator', () => {
    const names = good.map((name) => name.replaceAll('/', '\\'));
    expect(contentFaults(names)).toEqual([]);
    expect(contentFaults(good.filter((name) => !name.endsWith('main/index.cjs')))).toEqual([
      '/out/main/index.cjs is missing',
    ]);
  });

  it('can be driven from outside only when it is made for the tests', () => {
    const door = FuseV1Options.EnableNodeCliInspectArguments;
    expect(wantedFuses({ tested: true })[door]).toBe(true);
    expect(wantedFuses({ tested: false })[door]).toBe(false);
    expect(wantedFuses({ tested: true })[FuseV1Options.RunAsNode]).toBe(false);
  });

  it('lies where electron-builder lays it', () => {
    expect(unpackedPaths('d', 'linux', 'x64').program).toBe('d/linux-unpacked/drape');
    expect(unpackedPaths('d', 'linux', 'arm64').program).toBe('d/linux-arm64-unpacked/drape');
    expect(unpackedPaths('d', 'darwin', 'arm64').program).toBe(
      'd/mac-arm64/Drape.app/Contents/MacOS/Drape',
    );
    expect(unpackedPaths('d', 'win32', 'x64').program).toBe('d/win-unpacked/Drape.exe');
  });
});
