import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPartsOf } from './native-parts.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'native-parts-'));
  for (const system of ['linux-x64', 'linux-arm64', 'win32-x64']) {
    fs.mkdirSync(path.join(folder, system));
    fs.writeFileSync(path.join(folder, system, 'part.node'), '');
  }
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it('a package keeps the compiled part for its own system alone', () => {
  keepPartsOf(folder, 'linux-arm64');
  expect(fs.readdirSync(folder)).toEqual(['linux-arm64']);
});

it('a system without a compiled part is refused, and nothing is taken away', () => {
  expect(() => keepPartsOf(folder, 'linux-riscv64')).toThrow('for linux-riscv64');
  expect(fs.readdirSync(folder)).toHaveLength(3);
});
