/**
 * Which of many findings may be said. Who looks at forty numbers finds two by chance, so the page as a whole
 * may be wrong about anything in at most `level` of cases (Holm 1979).
 */
export function holm(ps: readonly number[], level: number): readonly boolean[] {
  const order = ps.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const said = new Array<boolean>(ps.length).fill(false);
  for (const [place, { p, at }] of order.entries()) {
    if (p > level / (ps.length - place)) break;
    said[at] = true;
  }
  return said;
}
