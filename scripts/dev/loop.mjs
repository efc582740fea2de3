import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';
import { buildNodeTarget } from '../build/node-target.mjs';
import { startDesktop } from '../desktop/desktop.mjs';
import { createProcesses } from '../desktop/processes.mjs';
import { inProject } from '../setup/places.mjs';
import { sandboxArguments } from '../setup/sandbox.mjs';
import { SetupError, say } from '../setup/say.mjs';
import { servePages } from './page-server.mjs';

/** Main as it ships, which asks the dev server for its pages. */
const main = {
  name: 'dev app',
  kind: /** @type {const} */ ('node'),
  entry: 'e2e/app/dev-main.ts',
  outFile: 'out/dev/main/index.cjs',
};
/** What main is made of. Changes of the core reach the pages as well, by the dev server. */
const sources = ['src-main', 'src-core', 'e2e/app'];
/** An editor writes a file in several goes. */
const SETTLES_AFTER_MS = 150;
const PICTURE_EVERY_MS = 2_000;
const ENDS_WITHIN_MS = 5_000;

/**
 * @param {import('../setup/electron/runtime.mjs').Runtime} runtime
 * @param {{ isSeen: boolean }} where without a display it plays on a virtual one, of which pictures are taken
 */
export async function startLoop(runtime, { isSeen }) {
  const { server, origin } = await servePages();
  const desktop = isSeen ? null : await startDesktop({ panel: true, isNewcomer: true });
  const processes = desktop?.processes ?? createProcesses(process.env, null);
  const picture = inProject('out', 'dev', 'screen.png');
  const camera =
    desktop === null
      ? null
      : setInterval(
          () => void desktop.screenshot(picture).catch(() => undefined),
          PICTURE_EVERY_MS,
        );
  if (camera !== null) say(`there is no display here: what would be on it is in ${picture}.`);

  const manifest = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const folder = inProject('out', 'dev', 'app');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ ...manifest, main: main.outFile }),
  );
  // What else the program looks for beside itself.
  for (const part of ['out', 'assets']) {
    const link = path.join(folder, part);
    if (!fs.existsSync(link)) fs.symlinkSync(inProject(part), link, 'junction');
  }
  /** @type {import('node:child_process').ChildProcess | null} */
  let app = null;
  const start = () => {
    const flags = sandboxArguments({ platform: process.platform, uid: process.getuid?.() });
    app = processes.start(runtime.executable, [...flags, '--inspect=0', folder], {
      env: {
        DRAPE_DEV_PAGES: origin,
        DRAPE_DEV_PROFILE: inProject('out', 'dev', 'profile'),
      },
      stdio: 'inherit',
    });
  };
  /** Asks the app itself to end: Chromium's helpers go with it, and would fail where they went first. */
  const end = async () => {
    if (app === null) return;
    const ended = app;
    app = null;
    if (ended.exitCode === null && ended.signalCode === null) {
      const gone = once(ended, 'exit');
      ended.kill('SIGTERM');
      await Promise.race([gone, pause(ENDS_WITHIN_MS)]);
    }
    await processes.stop(ended);
  };
  /** Builds main and starts it anew. What does not build is said, and the app that runs goes on. */
  const renew = async () => {
    const beganMs = Date.now();
    try {
      await buildNodeTarget(main);
    } catch (fault) {
      console.error(fault instanceof SetupError ? fault.message : fault);
      say('main does not build: the app that was built last goes on.');
      return;
    }
    await end();
    start();
    say(`main was built and started in ${Date.now() - beganMs} ms.`);
  };
  await renew();

  /** @type {Promise<void>} */
  let renewing = Promise.resolve();
  /** @type {NodeJS.Timeout | null} */
  let settling = null;
  server.watcher.add(sources.map((source) => inProject(source)));
  server.watcher.on('all', (_event, file) => {
    const isMain = sources.some((source) => file.startsWith(inProject(source) + path.sep));
    if (!isMain || /\.test(-d)?\.tsx?$/.test(file)) return;
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(() => (renewing = renewing.then(renew)), SETTLES_AFTER_MS);
  });

  return {
    async stop() {
      if (settling !== null) clearTimeout(settling);
      if (camera !== null) clearInterval(camera);
      await renewing;
      await end();
      await (desktop === null ? processes.stopAll() : desktop.stop());
      await server.close();
    },
  };
}
