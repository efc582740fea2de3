import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseMissing } from './build-all.mjs';
import { checkImports, checkSyntax, required } from './node-target.mjs';
import { isFresh, stateOf, writeStamp } from './stamp.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-build-'));
  fs.mkdirSync(path.join(root, 'src'));
  fs.writeFileSync(path.join(root, 'src', 'a.ts'), 'one');
});
afterEach(() => fs.rmSync(root, { recursive: true }));
const state = () => stateOf(root, ['src', 'absent.json']);

describe('the stamp of a build', () => {
  it('stays while nothing changes', () => {
    expect(state()).toBe(state());
  });

  it.each([
    ['written', () => fs.writeFileSync(path.join(root, 'src', 'a.ts'), 'another')],
    ['touched', () => fs.utimesSync(path.join(root, 'src', 'a.ts'), 1, 1)],
    ['added', () => fs.writeFileSync(path.join(root, 'src', 'b.ts'), '')],
    ['renamed', () => fs.renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/c.ts'))],
    ['taken away', () => fs.rmSync(path.join(root, 'src', 'a.ts'))],
    ['added that was absent', () => fs.writeFileSync(path.join(root, 'absent.json'), '')],
  ])('changes when a file is %s', (_, change) => {
    const before = state();
    change();
    expect(state()).not.toBe(before);
  });

  it('is not enough when a result is gone', () => {
    const stamp = path.join(root, 'out', 'stamp');
    const result = path.join(root, 'result');
    writeStamp(stamp, state());
    expect(isFresh(stamp, state(), [result])).toBe(false);
    fs.writeFileSync(result, '');
    expect(isFresh(stamp, state(), [result])).toBe(true);
    expect(isFresh(stamp, 'another', [result])).toBe(false);
  });
});

describe('a build', () => {
  /** @type {import('./targets.mjs').Target[]} */
  const both = [
    { name: 'main', kind: 'node', entry: 'main.ts', outFile: 'out/main.cjs' },
    { name: 'extra', kind: 'node', entry: 'extra.ts', outFile: 'out/extra.cjs' },
  ];

  it('names every source that is missing before it begins', () => {
    expect(() => refuseMissing(both, () => true)).not.toThrow();
    expect(() => refuseMissing(both, () => false)).toThrow('are missing: main.ts, extra.ts');
  });

  it('refuses a bundle that the oldest Electron cannot load', () => {
    expect(() => checkSyntax('main', 'const a = require("fs");')).not.toThrow();
    expect(() => checkSyntax('main', 'use(import.meta.url)')).toThrow('main: the bundle is no');
    expect(() => checkSyntax('main', 'export const a = 1')).toThrow('main: the bundle is no');
  });

  it('refuses a bundle that needs node_modules', () => {
    expect(() => checkImports('main', ['electron', 'fs', 'node:path'])).not.toThrow();
    expect(() => checkImports('main', ['zod'])).toThrow('not bundled: zod');
  });

  it('refuses a bundle that can reach out, however it asks for it', () => {
    const code = 'const http=__toESM(require("http"));require("./own.cjs");require(`node:net`)';
    expect(required(code)).toEqual(['http', 'node:net']);
    expect(() => checkImports('main', required(code))).toThrow('can reach out: http');
    expect(() => checkImports('main', ['node:https', 'node:net'])).toThrow('out: node:https');
  });
});
