import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from './setup/places.mjs';

/**
 * Every module that Node loads before the first line of a script runs.
 * @param {string} file
 * @param {Map<string, string>} [seen] module to the file that asks for it
 */
function staticImports(file, seen = new Map()) {
  const code = fs.readFileSync(file, 'utf8');
  for (const [, name = ''] of code.matchAll(
    /^(?:import|export)\s(?:[^'"]*?from\s+)?'([^']+)';/gm,
  )) {
    const target = name.startsWith('.') ? path.resolve(path.dirname(file), name) : name;
    if (seen.has(target)) continue;
    seen.set(target, path.relative(inProject(), file));
    if (path.isAbsolute(target)) staticImports(target, seen);
  }
  return seen;
}

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
const files = Object.values(scripts)
  .map((command) => /^node (\S+\.mjs)/.exec(command)?.[1])
  .filter((file) => file !== undefined && fs.existsSync(inProject(file)));

describe('a fresh clone', () => {
  it.each([...new Set(files)])('can start %s before anything is installed', (file = '') => {
    const foreign = [...staticImports(inProject(file))].filter(
      ([name]) => !path.isAbsolute(name) && !isBuiltin(name),
    );
    expect(foreign).toEqual([]);
  });
});
