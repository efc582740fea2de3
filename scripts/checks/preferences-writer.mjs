/**
 * Changes one preference as fast as the disk takes it, through the guard and electron-store as the app does, and
 * says each time what was acknowledged. Waits to be killed. Arguments: the bundles' folder, the profile's
 * folder, the first number.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [bundles = '', folder = '', first = '0'] = process.argv.slice(2);
const load = createRequire(import.meta.url);
const { createPreferencesFile } = load(path.join(bundles, 'preferences-file.cjs'));
const { electronStoreWriter } = load(path.join(bundles, 'electron-store-writer.cjs'));
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Past the buffers of a stream: what is said is said, also when the next line is never reached.
 * @param {string} line
 */
const say = (line) => fs.writeSync(1, `${line}\n`);

const store = createPreferencesFile(folder, electronStoreWriter(folder), silent);
const { preferences, notices } = store.load();
say(`open ${JSON.stringify({ notices, voice: preferences.sound.voiceId })}`);
for (let number = Number(first); ; number += 1) {
  const sound = { ...preferences.sound, voiceId: `${number} ${'x'.repeat(number % 290)}` };
  if (store.save({ ...preferences, sound })) say(`kept ${number}`);
}
