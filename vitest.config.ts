import { defineConfig } from 'vitest/config';

/** Against hanging, not against slowness: a busy machine must not fail a right answer. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          testTimeout,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-core/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'main',
          testTimeout,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-main/**/*.test.ts', 'scripts/**/*.test.mjs', 'docs/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'renderer',
          testTimeout,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-renderer/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      {
        test: {
          // Sound and figure are numbers: a page would only cost them a second each.
          name: 'renderer without a page',
          testTimeout,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-renderer/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src-core/schedule/**', 'src-core/time/**'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'out/coverage',
      // Types say what cannot happen; whatever can happen has a test.
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
