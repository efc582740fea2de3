import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultPlace } from './json-place.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['this', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['[1] x', 1, 5],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['["open]', 1, 2],
    ['[01]', 1, 3],
    ['[1}', 1, 3],
    ['[\r\n  nul\r\n]', 2, 3],
    [']', 1, 1],
    ['1,2', 1, 2],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(jsonFaultPlace(text)).toEqual({ line, column });
  });

  it('is found exactly where the parser finds a fault', () => {
    const cut = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', '0', '\\', '\n', 'e'),
    );
    const property = fc.property(cut, ([json, at, put]) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + put + json.slice(place + 1);
      expect(jsonFaultPlace(text) === null).toBe(isJson(text));
      expect(jsonFaultPlace(json)).toBeNull();
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
