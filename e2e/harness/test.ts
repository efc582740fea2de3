import { test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import type { DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import { withHarness, type Harness, type Standing } from './harness.ts';
import { raiseStage, withScene, type Stage } from './scene.ts';
import { stage } from './stage.ts';
import type { Program, Staged } from './stage.ts';

export { expect };

interface Options {
  desktopOptions: DesktopOptions;
  /**
   * Whether the test is content with an app in a process, and on a desktop, that others had before it. Its profile is its
   * own. Not for what ends the process or asks it from outside, and what it does to the desktop it has to undo.
   */
  inScene: boolean;
}

interface Shared {
  /** Each program is copied once for all tests of a worker: nobody writes where the program lies. */
  staged: (program: Program) => Staged;
  /** One driven process for all tests of a worker that play in a scene; started with the first of them. */
  standingStage: () => Promise<Standing<Stage>>;
}

/** A test with a desktop of its own; everything it started is gone when it ends. */
export const test = base.extend<Options & { harness: Harness }, Shared>({
  desktopOptions: [{}, { option: true }],
  inScene: [false, { option: true }],
  staged: [
    // Playwright wants to see that this needs no other fixture.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const known = new Map<Program, Staged>();
      await use((program) => {
        const found = known.get(program) ?? stage(program);
        known.set(program, found);
        return found;
      });
      for (const { folder } of known.values()) fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  standingStage: [
    async ({ staged }, use) => {
      const raised: Promise<Standing<Stage>>[] = [];
      await use(() => (raised[0] ??= raiseStage(staged)));
      for (const one of raised) await (await one).strike();
    },
    { scope: 'worker' },
  ],
  harness: async ({ desktopOptions, inScene, staged, standingStage }, use) =>
    inScene
      ? withScene((await standingStage()).begun, desktopOptions, use)
      : withHarness({ desktopOptions, staged }, use),
});

/** The app's page by its name in the address; waits until it is there. */
export async function pageNamed(app: ElectronApplication, name: string): Promise<Page> {
  const named = (): Page | undefined =>
    app.windows().find((page) => page.url().endsWith(`#${name}`));
  // A page may come with a window of its own, or by turning the one that stands: only its address tells.
  await expect
    .poll(() => named() !== undefined, { timeout: 30_000, intervals: [50, 100] })
    .toBe(true);
  const page = named();
  if (page === undefined) throw new Error(`the page "${name}" went as soon as it came`);
  return page;
}
