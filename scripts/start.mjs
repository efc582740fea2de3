import process from 'node:process';
import { buildAll } from './build/build-all.mjs';
import { passOn } from './setup/command.mjs';
import { hasDisplay } from './setup/display.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { inProject, projectFolder } from './setup/places.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { checkSandbox, sandboxArguments } from './setup/sandbox.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  if (!(await hasDisplay())) {
    say('there is no display here, so the demo runs on a virtual one.');
    return passOn(process.execPath, [inProject('scripts', 'demo.mjs')]);
  }
  const runtime = await prepareElectron('run');
  checkSandbox(runtime.dist);
  await buildAll();
  say(describeRuntime(runtime));
  const flags = sandboxArguments({ platform: process.platform, uid: process.getuid?.() });
  return passOn(runtime.executable, [...flags, projectFolder, ...process.argv.slice(2)], {
    cwd: projectFolder,
  });
});
