import { app, BrowserWindow } from 'electron';
import type { App } from '../../src-main/app.ts';
import type { Booted } from '../../src-main/electron/booted.ts';
import type { Running } from '../../src-main/electron/boot.ts';
import { firstTray } from '../../src-main/electron/tray-icon.ts';
import { raise } from './raise.ts';
import './scenes.ts';

/** A stage that waits for its first scene. */
export function createScenes(booted: Booted): Running {
  booted.tray.destroy();
  // Pages come and go by the dozen here: V8 is to make fast what runs for long, as sound does, and no more.
  app.commandLine.appendSwitch(
    'js-flags',
    '--invocation-count-for-maglev=6000 --invocation-count-for-turbofan=45000',
  );
  let standing: App | null = null;
  globalThis.scenes = {
    begin: async (folder, env) => {
      const profile = { folder, lasting: true };
      standing = await raise({ ...booted, profile, tray: firstTray() }, env);
    },
    end: async () => {
      const ended = standing;
      standing = null;
      // Whatever the app still has planned on its clock comes never.
      await globalThis.drive.setRate(0);
      await ended?.stop();
      const left = BrowserWindow.getAllWindows().length;
      if (left > 0) throw new Error(`${String(left)} windows outlived their app`);
    },
  };
  return {
    obey: () => ({ exitCode: 0, text: '' }),
    save: () => standing?.save(),
    stop: () => standing?.stop() ?? Promise.resolve(),
  };
}
