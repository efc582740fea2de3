import type { DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import { standHarness, type Harness, type Standing } from './harness.ts';
import { test } from './test.ts';

/**
 * One harness for all tests of a file or a group, which then run in one worker and in their order; gives how to reach
 * what has begun on it. After a failure the rest begins on a new one, so each test has to find its own feet.
 */
export function shareHarness<T>(
  desktopOptions: DesktopOptions,
  begin: (harness: Harness) => Promise<T>,
): () => T {
  let standing: Standing<T> | null = null;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ staged }) => {
    standing = await standHarness({ desktopOptions, staged }, begin);
  });
  test.afterAll(() => standing?.strike());
  return () => {
    if (standing === null) throw new Error('nothing has begun: this is reached from within a test');
    return standing.begun;
  };
}
