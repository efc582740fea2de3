import fs from 'node:fs';
import path from 'node:path';
import { seconds } from '../../../src-core/time/units.ts';
import type { Seen, Source } from '../fact.ts';

/** Where there is no sound server: whether the kernel records on any sound card. */
export function soundCardSource(folder = '/proc/asound'): Source {
  return {
    name: 'kernel sound cards',
    quality: 'weak',
    facts: ['microphone'],
    look: {
      everyMs: seconds(15),
      startsProcess: false,
      // Of the kernel's own making, in memory: a read takes less than to hand it to another thread.
      run: () => ({ microphone: anyRunning(captureStates(folder)) }),
    },
  };
}

/** A folder such as card0/pcm0c/sub0 for each stream; the "c" is for capture. */
function captureStates(folder: string): readonly string[] {
  const list = (at: string, name: RegExp): string[] =>
    fs.readdirSync(at).flatMap((entry) => (name.test(entry) ? [path.join(at, entry)] : []));
  return list(folder, /^card\d+$/)
    .flatMap((card) => list(card, /^pcm\d+c$/))
    .flatMap((stream) => list(stream, /^sub\d+$/))
    .map((part) => fs.readFileSync(path.join(part, 'status'), 'utf8'));
}

/** A machine without any capture stream cannot be asked. */
export function anyRunning(states: readonly string[]): Seen {
  if (states.length === 0) return null;
  return states.some((text) => /^state: RUNNING$/m.test(text));
}
