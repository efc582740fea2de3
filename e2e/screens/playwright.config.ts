import { defineConfig } from '@playwright/test';

/** Draws every page in every state, on every paper, in every language. Started by `npm run screens`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.screens.ts',
  outputDir: '../../out/screens-results',
  workers: 2,
  fullyParallel: true,
  timeout: 15 * 60_000,
  reporter: 'list',
});
