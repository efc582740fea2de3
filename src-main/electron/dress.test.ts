import fs from 'node:fs';
import { expect, it } from 'vitest';

it('a window is laid out with the paper that its page will draw', () => {
  const read = (file: string): string =>
    fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const tokens = read('src-renderer/ui/tokens.css');
  const dress = read('src-main/electron/dress.ts');
  const drawn = (block: string): string | undefined =>
    new RegExp(`${block} \\{[^}]*--paper: (#[0-9a-f]{6})`).exec(tokens)?.[1];
  const blocks = {
    light: ':root',
    dark: `:root\\[data-theme='dark'\\]`,
    ember: `:root\\[data-theme='ember'\\]`,
  };
  for (const [theme, block] of Object.entries(blocks)) {
    expect(dress).toContain(`${theme}: '${drawn(block) ?? 'none'}'`);
  }
});
