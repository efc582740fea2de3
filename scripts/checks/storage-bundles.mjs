import fs from 'node:fs';
import { stateOf } from '../build/stamp.mjs';
import { inProject, projectFolder } from '../setup/places.mjs';

const history = 'src-main/storage/history';
const entries = [
  ...['history-thread.ts', 'history-worker.ts', 'engine.ts'].map((name) => `${history}/${name}`),
  ...['preferences-file.ts', 'electron-store-writer.ts'].map((name) => `src-main/storage/${name}`),
];
const inputs = ['src-core', 'src-main', 'scripts/checks', 'package-lock.json'];
const DAY_MS = 86_400_000;

/**
 * What is on the disk, bundled for programs and threads of their own. Made once for all who ask, and again when a source
 * was written.
 * @returns {Promise<string>} the folder, as bundleSources() tells it; it stays for the next who asks
 */
export async function storageBundles() {
  const name = `storage-${stateOf(projectFolder, inputs).slice(0, 16)}`;
  const bundles = inProject('out', 'checks', name);
  if (fs.existsSync(bundles)) return bundles;
  removeOld();
  // Loaded late: mostly there is nothing to bundle. Nobody may find a bundle that is half there.
  const { bundleSources } = await import('./bundle.mjs');
  const made = await bundleSources(entries, `${name}-${process.pid}`, {
    electron: inProject('scripts', 'checks', 'no-electron.mjs'),
  });
  // Of two that made the same at once, the first one's is taken.
  if (fs.existsSync(bundles)) fs.rmSync(made, { recursive: true });
  else fs.renameSync(made, bundles);
  return bundles;
}

/** Another run may still read what was made a moment ago. */
function removeOld() {
  const folder = inProject('out', 'checks');
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder).filter((each) => each.startsWith('storage-'))) {
    const place = inProject('out', 'checks', name);
    const isOld = Date.now() - fs.statSync(place).mtimeMs > DAY_MS;
    if (isOld) fs.rmSync(place, { recursive: true, force: true });
  }
}
