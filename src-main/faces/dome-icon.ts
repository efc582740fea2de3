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

/** Samples along each edge of a pixel: 16 levels of smoothness. */
const SAMPLES = 4;

/**
 * A rounded back at rest: a low dome on its ground line, filled from the ground up with what the screen time
 * stands for. Returns plain RGBA, `side` x `side`, row by row.
 */
export function drawDome({ side, fill, paused, outlined }: DomeLook): Uint8Array {
  const pixels = new Uint8Array(side * side * 4);
  const unit = side / 22;
  const level = Math.min(1, Math.max(0, fill));
  const shape = domeShape(level, paused);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let ink = 0;
      let rim = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const u = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / unit;
        const v = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / unit;
        if (shape(u, v, 0)) ink += 1;
        else if (outlined && shape(u, v, 1)) rim += 1;
      }
      put(pixels, (y * side + x) * 4, ink, rim, outlined);
    }
  }
  return pixels;
}

/** Whether a point of the 22 x 22 drawing board is inked; `grow` widens every stroke by that many units. */
function domeShape(
  level: number,
  paused: boolean,
): (u: number, v: number, grow: number) => boolean {
  const centre = 11;
  const ground = 17;
  const halfWidth = 8;
  const height = 11.5;
  const stroke = 1.6;
  /** 1 on the dome's outline, less inside; an ellipse raised to sit flat on its ground. Squared: it is asked often. */
  const reach = (u: number, v: number, grow: number): number =>
    ((u - centre) / (halfWidth + grow)) ** 2 + ((v - ground) / (height + grow)) ** 2;
  return (u, v, grow) => {
    const above = v <= ground + grow;
    const onGround =
      Math.abs(v - ground) <= stroke / 2 + grow && Math.abs(u - centre) <= halfWidth + 1.6 + grow;
    if (onGround) return true;
    if (!above || reach(u, v, grow) > 1) return false;
    const onOutline = reach(u, v, -stroke - grow) > 1;
    if (onOutline) return true;
    if (paused) {
      // Two quiet upright strokes: the clock stands still because the person said so.
      const bar = Math.min(Math.abs(u - centre + 2.2), Math.abs(u - centre - 2.2));
      return bar <= 0.9 + grow && v > ground - 6.6 - grow && v < ground - 2.4 + grow;
    }
    // Up to the outline's inner edge: a load that is nearly full still shows a gap.
    const rise = level < 1 ? level * (height - stroke) : height;
    return level > 0 && v >= ground - rise - grow;
  };
}

function put(pixels: Uint8Array, at: number, ink: number, rim: number, outlined: boolean): void {
  const whole = SAMPLES * SAMPLES;
  const covered = ink + rim;
  if (covered === 0) return;
  const front: Ink = outlined ? LIGHT : BLACK;
  for (const channel of [0, 1, 2] as const) {
    pixels[at + channel] = Math.round((front[channel] * ink + DARK[channel] * rim) / covered);
  }
  // The rim is there to part ink from panel, not to be seen.
  pixels[at + 3] = Math.round((255 * ink + 215 * rim) / whole);
}
