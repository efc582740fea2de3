import fs from 'node:fs';

/** Tells one start of the machine from the next. */
const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** A name for the person's login session that no other one has; empty where sessions have none. */
export function loginSession(env: NodeJS.ProcessEnv): string {
  const session = env['XDG_SESSION_ID'] ?? '';
  if (session === '') return '';
  try {
    // Sessions are counted anew after each start of the machine.
    return `${fs.readFileSync(BOOT_ID, 'utf8').trim()} ${session}`;
  } catch {
    return '';
  }
}
