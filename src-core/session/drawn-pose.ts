import type { Timeline } from '../practice/timeline.ts';

/** How long the drawn body takes from one pose to the next, in session time. */
export const MOVE_MS = 3_200;

export interface DrawnPose {
  /** Null where nothing is drawn. */
  readonly pose: string | null;
  /** The session time from which it holds: the line or the step that brought it. */
  readonly sinceMs: number;
}

/** Every change of pose on this way, in order: a pose belongs to the line that leads into it. */
function poses({ steps }: Timeline): readonly DrawnPose[] {
  const marks = steps.flatMap((step) => [
    { pose: step.pose, atMs: step.startMs },
    ...step.cues.map(({ pose, atMs }) => ({ pose: pose ?? null, atMs: step.startMs + atMs })),
  ]);
  const found: { pose: string; sinceMs: number }[] = [];
  for (const { pose, atMs } of marks) {
    if (pose === null) continue;
    // What a line says at the very beginning of its step stands before what the step says.
    if (found.at(-1)?.sinceMs === atMs) found.pop();
    if (found.at(-1)?.pose !== pose) found.push({ pose, sinceMs: atMs });
  }
  return found;
}

/** What is drawn at this session time. Before the first pose of all it is that one. */
export function drawnPose(timeline: Timeline, elapsedMs: number): DrawnPose {
  const all = poses(timeline);
  const first = { pose: all[0]?.pose ?? null, sinceMs: 0 };
  return all.filter(({ sinceMs }) => sinceMs <= elapsedMs).at(-1) ?? first;
}
