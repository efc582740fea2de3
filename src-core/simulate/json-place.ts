/** A place in a text, counted from 1 as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more-or-end';

const space = /[ \t\n\r]*/y;
/** Anything from the space on but for quotes and backslashes, which have a backslash before them. */
const text = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|true|false|null/y;

/**
 * Where a text stops being JSON, or null where it is JSON. The engine that runs the parser may keep the place to
 * itself; a person with a file of a million characters needs it.
 */
export function jsonFaultPlace(json: string): TextPlace | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(json)) return false;
    at = token.lastIndex;
    return true;
  };
  for (;;) {
    take(space);
    const char = json[at];
    if (char === undefined) {
      return wanted === 'more-or-end' && open.length === 0 ? null : placeOf(json, at);
    }
    const inside = open[open.length - 1];
    const ends =
      (wanted === 'more-or-end' && char === (inside === '{' ? '}' : ']')) ||
      (wanted === 'value-or-end' && char === ']') ||
      (wanted === 'key-or-end' && char === '}');
    if (ends && inside !== undefined) {
      open.pop();
      at += 1;
      wanted = 'more-or-end';
    } else if (wanted === 'more-or-end' && char === ',' && inside !== undefined) {
      at += 1;
      wanted = inside === '{' ? 'key' : 'value';
    } else if (wanted === 'colon' && char === ':') {
      at += 1;
      wanted = 'value';
    } else if ((wanted === 'key' || wanted === 'key-or-end') && take(text)) {
      wanted = 'colon';
    } else if (wanted === 'value' || wanted === 'value-or-end') {
      if (char === '{' || char === '[') {
        open.push(char);
        at += 1;
        wanted = char === '{' ? 'key-or-end' : 'value-or-end';
      } else if (take(text) || take(plain)) wanted = 'more-or-end';
      else return placeOf(json, at);
    } else return placeOf(json, at);
  }
}

function placeOf(json: string, at: number): TextPlace {
  const before = json.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
