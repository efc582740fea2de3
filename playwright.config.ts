import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: 'offline/**',
  outputDir: 'out/e2e-results',
  // Each test waits for its own desktop now and then: three keep two processors busy, and a fourth only takes turns.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // Against hanging, not against slowness: three tests share two processors that may be busy elsewhere too.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/e2e-report.json' }]],
});
