import { defineConfig } from '@playwright/test';
import everyMachine from '../playwright.config.ts';

/** What needs root, other desktops, services of the system, or more time than anybody waits for at a desk. */
export default defineConfig({
  ...everyMachine,
  testDir: '.',
  testIgnore: [],
  outputDir: '../../out/e2e-system-results',
  workers: 2,
  timeout: 120_000,
});
