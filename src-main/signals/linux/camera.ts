import fs from 'node:fs/promises';
import path from 'node:path';
import { seconds } from '../../../src-core/time/units.ts';
import type { Source } from '../fact.ts';

/** Below this many processes looked at together the app stays answerable while it looks. */
const AT_ONCE = 16;

/** Whether one of the person's own programs holds a camera open. Off until it is asked for. */
export function cameraSource(processes = '/proc', devices = '/dev'): Source {
  return {
    name: 'open video devices',
    quality: 'good',
    facts: ['camera'],
    look: {
      everyMs: seconds(15),
      startsProcess: false,
      run: async () => {
        const present = (await fs.readdir(devices)).some((name) => isCamera(`/dev/${name}`));
        return { camera: present && (await anyHolds(processes)) };
      },
    },
  };
}

const isCamera = (target: string): boolean => /^\/dev\/video\d+$/.test(target);

async function anyHolds(processes: string): Promise<boolean> {
  const pids = (await fs.readdir(processes)).filter((name) => /^\d+$/.test(name));
  for (let at = 0; at < pids.length; at += AT_ONCE) {
    const batch = pids.slice(at, at + AT_ONCE).map((pid) => path.join(processes, pid, 'fd'));
    if ((await Promise.all(batch.map(holdsCamera))).includes(true)) return true;
  }
  return false;
}

/** Other users' processes and those that have just ended cannot be read: they hold nothing of ours. */
async function holdsCamera(folder: string): Promise<boolean> {
  const open = await fs.readdir(folder).catch((): string[] => []);
  const targets = await Promise.all(
    open.map((name) => fs.readlink(path.join(folder, name)).catch(() => '')),
  );
  return targets.some(isCamera);
}
