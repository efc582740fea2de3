/** The line of a place in a text, counted from 1. */
export const lineOfPosition = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

/**
 * The line on which a value of valid JSON begins. Where the path leads to nothing (a field is missing),
 * the line of the last thing on it that is there.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  let at = skipSpace(text, 0);
  for (const key of path) {
    const inside = childOf(text, at, String(key));
    if (inside === null) break;
    at = inside;
  }
  return lineOfPosition(text, at);
}

function childOf(text: string, start: number, key: string): number | null {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return null;
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index += 1) {
    let name = String(index);
    if (!isList) {
      const end = endOf(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === key) return at;
    at = skipSpace(text, endOf(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return null;
}

/** Just behind the value that begins here. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at = endOfString(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (sign === ',' || /\s/.test(sign ?? ''))) return at;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
