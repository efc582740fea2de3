import { defineConfig } from '@playwright/test';

/** Measures and prints, asserts nothing. Started by `npm run bench:guide`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../out/bench-results',
  workers: 1,
  timeout: 25 * 60_000,
  reporter: 'list',
});
