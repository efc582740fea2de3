import { back, colours, head, sheet, strokeWidth, support } from './mark.mjs';

/** @typedef {import('./mark.mjs').Point} Point */

const stepsPerCurve = 40;

/** The mark as SVG: the master that people look at and edit beside. */
export function drawSvg() {
  const size = 1024;
  /** @param {number} unit */
  const px = (unit) => Math.round(unit * size * 10) / 10;
  /** @param {Point} point */
  const at = ([x, y]) => `${px(x)} ${px(y)}`;
  const [first, ...others] = back;
  if (!first) throw new Error('The back has no curve.');
  const curves = [first, ...others].map(([, b, c, d]) => `C${at(b)} ${at(c)} ${at(d)}`).join('');
  const edge = px(1 - 2 * sheet.inset);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">
  <rect x="${px(sheet.inset)}" y="${px(sheet.inset)}" width="${edge}" height="${edge}" rx="${px(sheet.corner)}" fill="${colours.paper}"/>
  <circle cx="${px(support.centre[0])}" cy="${px(support.centre[1])}" r="${px(support.radius)}" fill="${colours.accent}"/>
  <path d="M${at(first[0])}${curves}" fill="none" stroke="${colours.ink}" stroke-width="${px(strokeWidth(size))}" stroke-linecap="round"/>
  <circle cx="${px(head.centre[0])}" cy="${px(head.centre[1])}" r="${px(head.radius)}" fill="${colours.ink}"/>
</svg>
`;
}

/**
 * The mark as pixels, four bytes each. Every shape is a distance from its edge, which gives the soft edge
 * for free and needs no drawing library.
 * @param {number} size
 */
export function drawPixels(size) {
  const line = back.flatMap((curve) => pointsOf(curve));
  const half = strokeWidth(size) / 2;
  const inset = size <= 32 ? 0 : sheet.inset;
  const [paper, accent, ink] = [colours.paper, colours.accent, colours.ink].map(rgb);
  if (!paper || !accent || !ink) throw new Error('A colour is missing.');
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / size;
      const y = (row + 0.5) / size;
      /** @param {number} distance */
      const cover = (distance) => Math.min(1, Math.max(0, 0.5 - distance * size));
      const inked = Math.max(
        cover(distanceToLine(x, y, line) - half),
        cover(distanceTo(x, y, head.centre) - head.radius),
      );
      const warm = cover(distanceTo(x, y, support.centre) - support.radius);
      const offset = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const ground = mix(paper[channel] ?? 0, accent[channel] ?? 0, warm);
        pixels[offset + channel] = Math.round(mix(ground, ink[channel] ?? 0, inked));
      }
      pixels[offset + 3] = Math.round(255 * cover(distanceToSheet(x, y, inset)));
    }
  }
  return pixels;
}

/**
 * @param {import('./mark.mjs').Bezier} curve
 * @returns {Point[]}
 */
function pointsOf([a, b, c, d]) {
  return Array.from({ length: stepsPerCurve + 1 }, (_, step) => {
    const t = step / stepsPerCurve;
    const u = 1 - t;
    /** @param {0 | 1} axis */
    const along = (axis) =>
      u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
    return /** @type {Point} */ ([along(0), along(1)]);
  });
}

/**
 * @param {number} x
 * @param {number} y
 * @param {readonly Point[]} line
 */
function distanceToLine(x, y, line) {
  let nearest = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [ax, ay] = line[index - 1] ?? [0, 0];
    const [bx, by] = line[index] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.min(1, Math.max(0, share));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return nearest;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {Point} point
 */
function distanceTo(x, y, [px, py]) {
  return Math.hypot(x - px, y - py);
}

/**
 * Negative inside the rounded sheet.
 * @param {number} x
 * @param {number} y
 * @param {number} inset
 */
function distanceToSheet(x, y, inset) {
  const reach = 0.5 - inset - sheet.corner;
  const dx = Math.abs(x - 0.5) - reach;
  const dy = Math.abs(y - 0.5) - reach;
  const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
  return outside + Math.min(Math.max(dx, dy), 0) - sheet.corner;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} share
 */
function mix(from, to, share) {
  return from + (to - from) * share;
}

/** @param {string} hex */
function rgb(hex) {
  return [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
}
