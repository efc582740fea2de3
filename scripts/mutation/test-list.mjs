/**
 * The least that examples need of Vitest, without its threads: what `describe` and `it` were told becomes a list, and
 * whoever holds it runs what it likes, as often as it likes.
 *
 * @typedef {{ id: string, name: string, file: string, run: () => unknown }} Example
 */

/** @type {Example[]} */
let listed = [];
/** @type {string[]} */
let titles = [];
let file = '';

/** @param {string} path @param {() => Promise<unknown>} load @returns {Promise<Example[]>} */
export async function examplesOf(path, load) {
  listed = [];
  titles = [];
  file = path;
  await load();
  return listed;
}

/** @param {string} title @param {() => unknown} run */
function example(title, run) {
  const name = [...titles, title].join(' ');
  const before = listed.filter((other) => other.name === name).length;
  listed.push({ id: `${file}#${name}${before === 0 ? '' : ` ${before + 1}`}`, name, file, run });
}

/** @param {string} title @param {() => unknown} tell */
function group(title, tell) {
  titles.push(title);
  tell();
  titles.pop();
}

/** @param {(title: string, run: () => unknown) => void} tell */
const withEach = (tell) =>
  Object.assign(
    /** @param {string} title @param {(...row: any[]) => unknown} run */
    (title, run) => tell(title, () => run()),
    {
      /** @param {readonly unknown[]} rows */
      each:
        (rows) =>
        /** @param {string} title @param {(...row: any[]) => unknown} run */
        (title, run) => {
          for (const row of rows) {
            const values = Array.isArray(row) ? row : [row];
            tell(filled(title, values), () => run(...values));
          }
        },
    },
  );

/** @param {string} title @param {readonly unknown[]} values */
function filled(title, values) {
  let next = 0;
  return title.replace(/%[sijd]/g, (kind) => {
    const value = values[next];
    next += 1;
    return kind === '%j' ? JSON.stringify(value) : String(value);
  });
}

export const it = withEach(example);
export const describe = withEach(group);
