import { expect, it } from 'vitest';
import { guardContent } from './content-guard.ts';

it('shields the window while it shows the journal or what it teaches, and no longer', () => {
  let address = 'app://bundle/index.html#journal';
  const listeners: (() => void)[] = [];
  const shielded: boolean[] = [];
  guardContent({
    isDestroyed: () => false,
    setContentProtection: (enable) => shielded.push(enable),
    webContents: { getURL: () => address, on: (_, listener) => listeners.push(listener) },
  });
  const turnTo = (page: string): void => {
    address = `app://bundle/index.html#${page}`;
    for (const listener of listeners.slice(0, 1)) listener();
  };
  for (const page of ['journal', 'today', 'insight', 'journal-not']) turnTo(page);
  expect(shielded).toEqual([true, false, true, false]);
});
