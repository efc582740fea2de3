import type { ElectronApplication } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { knownPerson } from '../../scripts/desktop/settings.mjs';
import type { DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import '../app/scenes.ts';
import { standHarness, type Ground, type Harness, type Standing } from './harness.ts';
import { writeOwned } from './owned-file.ts';

/** A desktop and a driven process in which one test after the other has its app. */
export interface Stage {
  readonly harness: Harness;
  readonly app: ElectronApplication;
}

/** Room for the largest window that anybody asks for. */
const SCREEN = { width: 2600, height: 1500 };

export const raiseStage = (staged: Ground['staged']): Promise<Standing<Stage>> =>
  standHarness({ desktopOptions: SCREEN, staged }, async (harness) => ({
    harness,
    app: await harness.launch({ program: 'driven', env: { DRIVEN_SCENES: 'yes' } }),
  }));

let scenes = 0;

/** A harness whose app is begun and ended within the stage's process. */
export async function withScene(
  { harness, app }: Stage,
  desktopOptions: DesktopOptions,
  use: (harness: Harness) => Promise<void>,
): Promise<void> {
  const { isNewcomer = false, notifications = true, ...others } = desktopOptions;
  const { processes } = harness.desktop;
  if (Object.keys(others).length > 0) throw new Error('a scene takes the desktop as it is');
  scenes += 1;
  const home = path.join(harness.desktop.home, `scene-${String(scenes)}`);
  const profile = path.join(home, 'Drape');
  writeOwned(profile, 'state.json', knownPerson);
  if (isNewcomer) fs.rmSync(path.join(profile, 'state.json'));
  if (notifications) await harness.desktop.clearNotifications();
  else for (const daemon of processes.running('dunst')) await processes.stop(daemon);
  const standing = { isOn: false };
  const refuse = (what: string) => () =>
    Promise.reject(new Error(`${what} takes a process of its own`));

  const end = async (): Promise<void> => {
    standing.isOn = false;
    await app.evaluate(() => globalThis.scenes.end());
  };

  await use({
    desktop: harness.desktop,
    profile,
    writeProfile: (name, text) => writeOwned(profile, name, text),
    launch: async ({ program, args = [], env = {} } = {}) => {
      const isOwn = program !== 'driven' || args.length > 0;
      if (standing.isOn || isOwn || Object.keys(env).some((name) => !name.startsWith('DRIVEN_'))) {
        throw new Error('this start takes a process of its own');
      }
      standing.isOn = true;
      await app.evaluate((_, [folder, asked]) => globalThis.scenes.begin(folder, asked), [
        profile,
        env,
      ] as const);
      return app;
    },
    quit: end,
    killApp: refuse('a kill'),
    runToEnd: refuse('another start'),
  });

  if (standing.isOn) await end();
  // Whether it was sent away or died: whoever comes next finds one.
  if (processes.running('dunst').length === 0) await harness.desktop.startNotifications();
  fs.rmSync(home, { recursive: true });
}
