import { describe, expect, it } from 'vitest';
import { library } from '../../../src-core/practice/library.ts';
import { timelineOf } from '../../../src-core/practice/timeline.ts';
import { drawnPose } from '../../../src-core/session/drawn-pose.ts';
import { ways } from '../gallery/ways.ts';
import { poses } from '../poses/poses.ts';
import { bones, limbBones, limbNames } from './body.ts';
import { distance } from './geometry.ts';
import { momentOf } from './move.ts';
import type { Skeleton } from './skeleton.ts';

/** The poses of each practice that comes with Drape, in the order they are drawn. */
const sequences = library.map(({ script }) => {
  const plan = { length: 10, walkOverMs: 60_000, extraMs: 0, stirredAfterMs: null } as const;
  const timeline = timelineOf(script, { ...plan, layer: [], fadesOut: false });
  const seconds = Math.ceil((timeline.steps.at(-1)?.endMs ?? 0) / 1_000);
  const drawn = Array.from({ length: seconds }, (_, at) => drawnPose(timeline, at * 1_000).pose);
  return drawn.flatMap((pose) => pose ?? []);
});
const steps = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1];

const bodyOf = (from: string | null, to: string, progress = 1): Skeleton => {
  const { skeleton } = momentOf(from, to, progress);
  if (skeleton === null) throw new Error(`${to} is not drawn`);
  return skeleton;
};

const joints = (body: Skeleton) => [
  ...body.spine,
  ...limbNames.flatMap((name) => body.limbs[name].joints),
];

/** To the fifth decimal, as `toBeCloseTo` has it. */
const isClose = (drawn: number, length: number): boolean => Math.abs(drawn - length) < 5e-6;

/** In one `expect`: one for each bone would cost more than the bones. */
function expectWholeBody(body: Skeleton): void {
  const faults: string[] = [];
  const spine = [...bones.spine, bones.neck];
  body.spine.slice(1).forEach((at, i) => {
    const drawn = distance(body.spine[i] ?? at, at);
    if (!isClose(drawn, spine[i] ?? 0)) faults.push(`spine ${i} is ${drawn}`);
  });
  for (const name of limbNames) {
    const { joints: at, seen } = body.limbs[name];
    limbBones(name).forEach((length, i) => {
      const drawn = distance(at[i] ?? [0, 0], at[i + 1] ?? [0, 0]);
      const part = seen[i] ?? Number.NaN;
      if (!isClose(drawn, length * part)) faults.push(`${name} ${i} is ${drawn}`);
      if (!(part <= 1)) faults.push(`${name} ${i} is seen ${part}`);
    });
  }
  expect(faults).toEqual([]);
}

describe('poses', () => {
  it('are drawn for everything a practice names', () => {
    const named = new Set(sequences.flat());
    expect([...named].filter((slug) => poses[slug] === undefined)).toEqual([]);
  });

  it.each(Object.keys(poses))('keep the lengths of the body in %s', (slug) => {
    expectWholeBody(bodyOf(null, slug));
  });

  it.each(Object.keys(poses))('reach the hand and foot holds they name in %s', (slug) => {
    const body = bodyOf(null, slug);
    const pose = poses[slug];
    for (const name of limbNames) {
      const limb = pose?.[name];
      if (limb === undefined || !('to' in limb)) continue;
      expect(distance(body.limbs[name].joints[2], limb.to)).toBeLessThan(1.5);
    }
  });

  it.each(Object.keys(poses))('rest on the floor and not in it in %s', (slug) => {
    const ground = poses[slug]?.ground ?? 0;
    for (const [, y] of joints(bodyOf(null, slug))) expect(y).toBeGreaterThan(ground - 0.5);
  });
});

describe('the way between two poses', () => {
  it('is known for every step that a practice takes', () => {
    const known = new Set(ways.map((way) => way.join(' > ')));
    const taken = sequences.flatMap((sequence) =>
      sequence.slice(1).map((to, i) => [sequence[i] ?? to, to] as const),
    );
    const missing = taken
      .filter(([from, to]) => from !== to)
      .map((way) => way.join(' > '))
      .filter((way) => !known.has(way));
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(ways)('from %s to %s keeps a whole body above the floor and off the wall', (from, to) => {
    const wall = [from, to].every((slug) => poses[slug]?.props.some((prop) => prop === 'wall'));
    for (const progress of steps) {
      const body = bodyOf(from, to, progress);
      expectWholeBody(body);
      const at = joints(body);
      expect(Math.min(...at.map(([, y]) => y))).toBeGreaterThan(-1.5);
      if (wall) expect(Math.max(...at.map(([x]) => x))).toBeLessThan(4);
    }
  });

  it.each(ways)('from %s to %s makes no leap', (from, to) => {
    let before = joints(bodyOf(from, to, 0));
    const leaps: number[] = [];
    for (let progress = 0.01; progress <= 1; progress += 0.01) {
      const now = joints(bodyOf(from, to, progress));
      leaps.push(...now.map((at, i) => distance(at, before[i] ?? at)));
      before = now;
    }
    expect(Math.max(...leaps)).toBeLessThan(14);
  });

  it.each(ways)('from %s to %s begins and ends in the poses', (from, to) => {
    expect(bodyOf(from, to, 0)).toEqual(bodyOf(null, from));
    expect(bodyOf(from, to, 1)).toEqual(bodyOf(null, to));
  });

  it('fades through nothing where the body would turn round', () => {
    expect(momentOf('heel-sit', 'side', 0.5).presence).toBeLessThan(0.1);
    expect(momentOf('heel-sit', 'side', 1).presence).toBe(1);
  });

  it('lets props slide, come and go', () => {
    const at = (progress: number) =>
      momentOf('legs-wall', 'side', progress).props.map(({ name }) => name);
    expect(at(0)).toContain('wall');
    expect(at(1)).not.toContain('wall');
  });
});
