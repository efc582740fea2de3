import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: 'offline/**',
  outputDir: 'out/e2e-results',
  // Each test has a whole desktop of its own and mostly waits for it, so a few at once share two processors well.
  workers: 4,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // Against hanging, not against slowness: four tests share two processors that may be busy elsewhere too.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/e2e-report.json' }]],
});
