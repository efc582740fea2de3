import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../', import.meta.url);
const sheets = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, fs.readFileSync(new URL(file, folder), 'utf8')] as const);

/** Lines of a sheet that match, with where they stand. */
const linesOf = (sheet: string, pattern: RegExp): readonly string[] =>
  sheet.split('\n').filter((line) => pattern.test(line));

describe('a style sheet', () => {
  it.each(sheets)(
    '%s knows no left and no right, which change sides with the language',
    (_, css) => {
      const physical =
        /^\s*((margin|padding|border|inset)-(left|right)[\w-]*|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/;
      expect(linesOf(css, physical)).toEqual([]);
    },
  );

  it.each(sheets.filter(([file]) => file !== 'ui/tokens.css'))(
    '%s takes its colours from the tokens',
    (file, css) => {
      const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|lab|lch)a?\(/i;
      // Closed eyes see one dim colour on black, whatever the paper is.
      const allowed = file === 'features/guide/dark-window.css' ? ['#050302', '#c4956c'] : [];
      const strange = linesOf(css, colour).filter(
        (line) => !allowed.some((known) => line.includes(known)),
      );
      expect(strange).toEqual([]);
    },
  );

  it('shares no class with a page of another room: they lie in one window, one after the other', () => {
    const rooms = new Map<string, Set<string>>();
    for (const [file, css] of sheets) {
      const room = /^(?:features\/)?[^/]+/.exec(file)?.[0] ?? file;
      const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
      for (const selector of [...rules].flatMap(([, selectors = '']) => selectors.split(','))) {
        // What a rule begins with is what it is about; a frame may say how it holds a part of another room.
        const about = /^\s*[a-z]*\.([\w-]+)\S*\s*$/.exec(selector)?.[1];
        if (about === undefined || selector.includes(':has(')) continue;
        rooms.set(about, (rooms.get(about) ?? new Set()).add(room));
      }
    }
    const shared = [...rooms].filter(([, found]) => found.size > 1);
    expect(rooms.size).toBeGreaterThan(100);
    expect(shared.map(([name, found]) => [name, ...found])).toEqual([]);
  });

  it('of the tokens names every colour again where the system forces its own', () => {
    const tokens = fs.readFileSync(new URL('ui/tokens.css', folder), 'utf8');
    const [drawn = '', forced = ''] = tokens.split('@media (forced-colors: active)');
    const colours = [...drawn.matchAll(/(--[\w-]+): #/g)].map(([, name]) => name ?? '');
    expect([...new Set(colours)].filter((name) => !forced.includes(`${name}: `))).toEqual([]);
  });

  it.each(sheets)('%s holds every animation still for those who ask for that', (_, css) => {
    expect(linesOf(css, /animation[\w-]*:.*infinite/)).toEqual([]);
  });
});
