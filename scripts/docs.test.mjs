import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './setup/places.mjs';

const pages = [
  'README.md',
  ...fs
    .readdirSync(inProject('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].filter((page) => fs.existsSync(inProject(page)));

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));

describe('the documents', () => {
  it.each(pages)('%s names only commands that exist', (page) => {
    const text = fs.readFileSync(inProject(page), 'utf8');
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
