import { defineConfig } from '@playwright/test';

/** What any machine can run. What needs root or whole desktops lies in e2e/system. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  testIgnore: ['offline/**', 'system/**'],
  outputDir: '../out/e2e-results',
  // Each test waits for its own desktop now and then: three keep two processors busy, and a fourth only takes turns.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // Against hanging, not against slowness: three tests share two processors that may be busy elsewhere too.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
});
