import { defineConfig } from '@playwright/test';

/** The tour that runs inside an empty network; started by no-network.spec.ts, never by itself. */
export default defineConfig({
  testDir: '.',
  testMatch: 'tour.ts',
  outputDir: '../../out/e2e-results-offline',
  workers: 1,
  timeout: 120_000,
  reporter: 'line',
});
