import { poses, wayBetween } from '../poses/poses.ts';
import { ease, lerp } from './geometry.ts';
import { mixProps, propOf } from './prop.ts';
import type { Prop, ShownProp } from './prop.ts';
import { skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { mixStances, stanceOf } from './stance.ts';
import type { Stance } from './stance.ts';

const stances = new Map<string, Stance>();

/** The joints of a named pose, worked out once. */
function stanceNamed(slug: string): Stance | null {
  const known = stances.get(slug);
  if (known !== undefined) return known;
  const pose = poses[slug];
  if (pose === undefined) return null;
  const stance = stanceOf(pose);
  stances.set(slug, stance);
  return stance;
}

export interface Moment {
  /** Null for a pose that nobody has drawn. */
  readonly skeleton: Skeleton | null;
  readonly props: readonly ShownProp[];
  readonly frame: readonly [number, number, number];
  /** 1 when the figure is fully there; it fades through nothing where no body could turn in this view. */
  readonly presence: number;
}

/** How close the spine comes to the ground at most: hands and feet go straight and stay above it anyway. */
const clearance = 9;

/** Lifts a body on its way that would dip into the floor. Poses themselves are drawn where they belong. */
function aboveGround(stance: Stance): Stance {
  const lowest = Math.min(...skeletonOf(stance).spine.map(([, y]) => y));
  const short = stance.ground + clearance - lowest;
  if (short <= 0) return stance;
  return { ...stance, hips: [stance.hips[0], stance.hips[1] + short] };
}

const propsOf = (slug: string): Prop[] => (poses[slug]?.props ?? ['floor']).map(propOf);

const all = (props: readonly Prop[]): ShownProp[] => mixProps(props, props, 1);

/** Only the floor: what a pose without a drawing shows. */
const emptyRoom: Moment = {
  skeleton: null,
  props: all([propOf('floor')]),
  frame: [-40, 46, 216],
  presence: 1,
};

const stills = new Map<string, Moment>();

/** Kept, so that a body which only breathes is known to be the same body. */
function standingStill(slug: string, stance: Stance): Moment {
  const known = stills.get(slug);
  if (known !== undefined) return known;
  const still: Moment = {
    skeleton: skeletonOf(stance),
    props: all(propsOf(slug)),
    frame: stance.frame,
    presence: 1,
  };
  stills.set(slug, still);
  return still;
}

/** Where everything is between two poses. */
export function momentOf(from: string | null, to: string, progress: number): Moment {
  const target = stanceNamed(to);
  if (target === null) return emptyRoom;
  if (from === null || from === to || progress >= 1) return standingStill(to, target);

  const way = wayBetween(from, to);
  const whole = Math.max(0, progress) * (way.length - 1);
  const part = Math.min(way.length - 2, Math.floor(whole));
  const [nameA = from, nameB = to] = way.slice(part);
  const a = stanceNamed(nameA);
  const b = stanceNamed(nameB);
  if (a === null || b === null) return standingStill(to, target);
  const t = ease(whole - part);
  const scene = {
    props: mixProps(propsOf(nameA), propsOf(nameB), t),
    frame: mixFrames(a, b, t),
  };
  if (a.facing !== b.facing) {
    const shown = t < 0.5 ? a : b;
    return { ...scene, skeleton: skeletonOf(shown), presence: Math.abs(1 - 2 * t) };
  }
  const between = mixStances(a, b, t);
  const lifted = t > 0 && t < 1 ? aboveGround(between) : between;
  return { ...scene, skeleton: skeletonOf(lifted), presence: 1 };
}

const mixFrames = (a: Stance, b: Stance, t: number): readonly [number, number, number] => [
  lerp(a.frame[0], b.frame[0], t),
  lerp(a.frame[1], b.frame[1], t),
  lerp(a.frame[2], b.frame[2], t),
];
