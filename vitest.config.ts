import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { folderInMemory } from './scripts/testing/surroundings.mjs';

const memory = folderInMemory();
if (memory !== null) process.env['TMPDIR'] ??= memory;

/**
 * Most of what a test runs is run too seldom to be worth making faster: less eager than by itself, V8 takes a fifth less
 * processor time. The threads below share it. Node 20 knows this bound; what later ones call it was not looked at.
 */
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');

/** Against hanging, not against slowness: a busy machine must not fail a right answer. */
const testTimeout = 120_000;

/**
 * Pure modules keep nothing between files, so files share a thread and what it has loaded: half the processor time.
 */
const shared = { testTimeout, isolate: false, pool: 'threads' } as const;

export default defineConfig({
  test: {
    // What was made of a module is kept: most files are the same the next time.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'out/.cache/vitest' },
    // What one worker has loaded serves all its files; runs side by side use the processors (scripts/check/steps.mjs).
    maxWorkers: 1,
    projects: [
      {
        test: {
          // Sound and figure are numbers: a page would only cost them a second each.
          name: 'pure',
          ...shared,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-core/**/*.test.ts', 'src-renderer/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'main',
          ...shared,
          // Some become an ordinary user for a moment, which only a process can.
          pool: 'forks',
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-main/**/*.test.ts', 'scripts/**/*.test.mjs', 'docs/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'renderer',
          ...shared,
          setupFiles: ['src-core/testing/fixed-seed.ts'],
          include: ['src-renderer/**/*.test.tsx'],
          environment: 'happy-dom',
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
