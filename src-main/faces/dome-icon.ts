/** How the tray's picture is to look. */
export interface DomeLook {
  /** Width and height in pixels. */
  readonly side: number;
  /** 0 is empty, 1 is full; anything beyond is drawn as full. */
  readonly fill: number;
  readonly paused: boolean;
  /** A dark rim round light ink, readable on light and dark panels. Off for templates, which are tinted. */
  readonly outlined: boolean;
}

type Ink = readonly [red: number, green: number, blue: number];
const LIGHT: Ink = [246, 239, 226];
const DARK: Ink = [38, 31, 26];
const BLACK: Ink = [0, 0, 0];

/** Lines that are looked at in each row of pixels; along a line, what is covered is known exactly. */
const LINES = 4;
/** How far the rim reaches beyond the ink, on the drawing board of 22 x 22 units. */
const RIM = 1;

/**
 * A rounded back at rest: a low dome on its ground line, filled from the ground up with what the screen time
 * stands for. Returns plain RGBA, `side` x `side`, row by row.
 */
export function drawDome({ side, fill, paused, outlined }: DomeLook): Uint8Array {
  const pixels = new Uint8Array(side * side * 4);
  const level = Math.min(1, Math.max(0, fill));
  const ink = covered(side, level, paused, 0);
  const all = outlined ? covered(side, level, paused, RIM) : ink;
  for (let at = 0; at < ink.length; at += 1) {
    const inked = ink[at] ?? 0;
    put(pixels, at * 4, inked, Math.max(0, (all[at] ?? 0) - inked), outlined);
  }
  return pixels;
}

/** How much of each pixel is inked, 0 to 1; `grow` widens every stroke by that many units. */
function covered(side: number, level: number, paused: boolean, grow: number): Float64Array {
  const parts = new Float64Array(side * side);
  const unit = side / 22;
  for (let line = 0; line < side * LINES; line += 1) {
    const row = Math.floor(line / LINES) * side;
    for (const [from, to] of inkedSpans((line + 0.5) / LINES / unit, level, paused, grow)) {
      const first = Math.max(0, from * unit);
      const last = Math.min(side, to * unit);
      for (let x = Math.floor(first); x < last; x += 1) {
        parts[row + x] =
          (parts[row + x] ?? 0) + (Math.min(last, x + 1) - Math.max(first, x)) / LINES;
      }
    }
  }
  return parts;
}

type Span = readonly [from: number, to: number];

/** Where the line at height `v` of the drawing board is inked. No two spans overlap. */
function inkedSpans(v: number, level: number, paused: boolean, grow: number): readonly Span[] {
  const ground = 17;
  const halfWidth = 8;
  const height = 11.5;
  const stroke = 1.6;
  if (Math.abs(v - ground) <= stroke / 2 + grow) return both(0, halfWidth + 1.6 + grow);
  if (v > ground) return [];
  /** Half of the width of the dome at this height; an ellipse raised to sit flat on its ground. */
  const reach = (wider: number): number => {
    const share = (v - ground) / (height + wider);
    return share * share < 1 ? (halfWidth + wider) * Math.sqrt(1 - share * share) : 0;
  };
  const outer = reach(grow);
  const inner = reach(-stroke - grow);
  const outline = both(inner, outer);
  if (paused) {
    // Two quiet upright strokes: the clock stands still because the person said so.
    const isBeside = v > ground - 6.6 - grow && v < ground - 2.4 + grow;
    if (!isBeside) return outline;
    return [...outline, ...both(Math.min(inner, 1.3 - grow), Math.min(inner, 3.1 + grow))];
  }
  // Up to the outline's inner edge: a load that is nearly full still shows a gap.
  const rise = level < 1 ? level * (height - stroke) : height;
  return level > 0 && v >= ground - rise - grow ? both(0, outer) : outline;
}

/** From `near` to `far` on either side of the middle. */
function both(near: number, far: number): readonly Span[] {
  const centre = 11;
  if (far <= near) return [];
  if (near === 0) return [[centre - far, centre + far]];
  return [
    [centre - far, centre - near],
    [centre + near, centre + far],
  ];
}

function put(pixels: Uint8Array, at: number, ink: number, rim: number, outlined: boolean): void {
  const whole = ink + rim;
  if (whole === 0) return;
  const front: Ink = outlined ? LIGHT : BLACK;
  for (const channel of [0, 1, 2] as const) {
    pixels[at + channel] = Math.round((front[channel] * ink + DARK[channel] * rim) / whole);
  }
  // The rim is there to part ink from panel, not to be seen.
  pixels[at + 3] = Math.round(255 * ink + 215 * rim);
}
