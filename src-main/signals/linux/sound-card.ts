import fs from 'node:fs/promises';
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
      run: async () => ({ microphone: anyRunning(await captureStates(folder)) }),
    },
  };
}

/** A folder such as card0/pcm0c/sub0 for each stream; the "c" is for capture. */
async function captureStates(folder: string): Promise<readonly string[]> {
  const list = async (at: string, name: RegExp): Promise<string[]> =>
    (await fs.readdir(at)).filter((entry) => name.test(entry)).map((entry) => path.join(at, entry));
  const cards = await list(folder, /^card\d+$/);
  const streams = (await Promise.all(cards.map((card) => list(card, /^pcm\d+c$/)))).flat();
  const parts = (await Promise.all(streams.map((stream) => list(stream, /^sub\d+$/)))).flat();
  return Promise.all(parts.map((part) => fs.readFile(path.join(part, 'status'), 'utf8')));
}

/** A machine without any capture stream cannot be asked. */
export function anyRunning(states: readonly string[]): Seen {
  if (states.length === 0) return null;
  return states.some((text) => /^state: RUNNING$/m.test(text));
}
