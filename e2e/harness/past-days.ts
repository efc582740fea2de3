import fs from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src-main/storage/history/engine.ts';
import { runAs } from './identity.ts';

const MACHINE = '0f1e2d3c4b5a6978';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Times of one working day, in minutes from midnight, and how long each stretch was. */
const stretches = [
  [8 * 60, 52],
  [9 * 60, 74],
  [10 * 60 + 20, 61],
  [13 * 60, 88],
  [14 * 60 + 40, 47],
  [15 * 60 + 35, 92],
  [19 * 60, 40],
] as const;
const scales = { breath: null, mind: null, pain: null, zones: [], tags: [] };

/** As many days of use as are wanted, up to this moment: seven stretches, two nudges, two rests, four check-ins each. */
export function pastDays(profile: string, days: number, untilMs: number): void {
  const folder = path.join(profile, 'history');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(profile, 'past-days.jsonl');
  const lines: object[] = [{ drape: 'history', version: 1 }];
  const midnight = Math.floor(untilMs / DAY_MS) * DAY_MS;
  for (let day = days; day > 0; day -= 1) lines.push(...linesOf(midnight - day * DAY_MS, day));
  fs.writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const engine = createEngine({
    folder,
    machine: MACHINE,
    clock: { nowMs: () => untilMs, steadyMs: () => 0 },
    newId: () => 'unused',
  });
  try {
    engine.importLines(file);
  } finally {
    engine.close();
  }
  fs.rmSync(file);
  if (runAs !== null) own(folder, runAs);
}

function linesOf(midnightMs: number, day: number): readonly object[] {
  const record = (kind: string, name: string, minute: number, fields: object): object => {
    const atMs = midnightMs + minute * MINUTE_MS;
    const id = `${name}-${String(day)}`;
    return { kind, id, atMs, updatedAtMs: atMs, deletedAtMs: null, machine: MACHINE, ...fields };
  };
  const rested = [11 * 60 + 25, 17 * 60 + 15].flatMap((minute, at) => [
    record('nudge', `n${String(at)}`, minute - 2, {
      occasion: 'long-screen',
      setupId: 'legs-chair',
      fate: 'started',
      answeredAtMs: null,
    }),
    record('session', `r${String(at)}`, minute, {
      occasion: 'long-screen',
      practiceId: 'legs-up',
      setupId: 'legs-chair',
      length: 5,
      feeling: null,
      nudgeId: null,
      restedMs: 5 * MINUTE_MS,
      end: 'finished',
      stepsDone: [],
    }),
    ...(['before', 'after'] as const).map((moment) =>
      record('check-in', `c${String(at)}${moment}`, minute + (moment === 'after' ? 8 : 0), {
        moment,
        sessionId: `r${String(at)}-${String(day)}`,
        tension: moment === 'after' ? 3 : 6,
        ...scales,
      }),
    ),
  ]);
  return [
    ...stretches.map(([minute, minutes], at) =>
      record('screen', `s${String(at)}`, minute, { minutes }),
    ),
    ...rested,
  ];
}

function own(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  fs.chownSync(path.dirname(folder), uid, gid);
  fs.chownSync(folder, uid, gid);
  for (const name of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, name.name);
    if (name.isDirectory()) own(inside, { uid, gid });
    else fs.chownSync(inside, uid, gid);
  }
}
