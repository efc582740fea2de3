import { describe, expect, it } from 'vitest';
import { drawDome } from './dome-icon.ts';

/** How much of the picture is light ink, in pixels. */
function inkOf(pixels: Uint8Array): number {
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 0) > 200) ink += (pixels[at + 3] ?? 0) / 255;
  }
  return ink;
}
const look = { side: 22, fill: 0, paused: false, outlined: true } as const;

describe('the tray picture', () => {
  it('holds more ink the fuller the load is, at every size', () => {
    for (const side of [16, 22, 24, 32, 44]) {
      const inks = [0, 0.25, 0.5, 0.75, 1].map((fill) => inkOf(drawDome({ ...look, side, fill })));
      expect(inks).toEqual([...inks].sort((one, other) => one - other));
      expect(new Set(inks).size).toBe(inks.length);
    }
  });

  it('draws a load beyond full as full, and below empty as empty', () => {
    expect(drawDome({ ...look, fill: 3 })).toEqual(drawDome({ ...look, fill: 1 }));
    expect(drawDome({ ...look, fill: -1 })).toEqual(drawDome(look));
  });

  it('looks different when paused', () => {
    expect(drawDome({ ...look, paused: true })).not.toEqual(drawDome(look));
  });

  it('is one black ink for a template, to be tinted by the system', () => {
    const pixels = drawDome({ ...look, outlined: false });
    for (let at = 0; at < pixels.length; at += 4) {
      expect([pixels[at], pixels[at + 1], pixels[at + 2]]).toEqual([0, 0, 0]);
    }
  });
});
