import { describe, expect, it } from 'vitest';
import { momentOf } from '../model/move.ts';
import { poses } from '../poses/poses.ts';
import { figureLayers } from './figure-layers.ts';
import type { Layer } from './figure-layers.ts';
import { breathRise } from './torso.ts';

const layersOf = (pose: string, breath: number): Layer[] => {
  const { skeleton } = momentOf(null, pose, 1);
  return skeleton === null ? [] : figureLayers(skeleton, breath);
};

const numbers = (d: string): number[] => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Number(n));

const moved = (a: Layer, b: Layer | undefined): number => {
  const there = numbers(b?.d ?? '');
  return Math.max(0, ...numbers(a.d).map((n, i) => Math.abs(n - (there[i] ?? 0))));
};

describe('breath', () => {
  it.each(Object.keys(poses))('lifts the trunk a little in %s and nothing else', (pose) => {
    const out = layersOf(pose, 0);
    const breathed = layersOf(pose, 1);
    const changed = out.map((layer, i) => moved(layer, breathed[i]));
    expect(Math.max(...changed)).toBeGreaterThan(0.8);
    expect(Math.max(...changed)).toBeLessThan(breathRise * 1.3);
    // Ink and fill of the trunk, trousers, shirt and seams, and the part of the shirt that hangs over the thigh.
    expect(changed.filter((by) => by > 0).length).toBeLessThanOrEqual(8);
  });
});

describe('one frame', () => {
  it('has the same paths in every pose, so that only outlines change', () => {
    const kinds = layersOf('legs-wall', 0).map(({ kind }) => kind);
    for (const pose of Object.keys(poses)) {
      expect(layersOf(pose, 0.5).map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  it('draws limbs and head once while the body only breathes', () => {
    const out = layersOf('legs-wall', 0);
    const breathed = layersOf('legs-wall', 1);
    expect(breathed.filter((layer, i) => layer !== out[i]).length).toBeLessThanOrEqual(8);
  });
});
