import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutated rule is run against: the core's examples, in one project. Thousands of random lives and all
 * time zones for each of two thousand mutants would take days, and an example that fails says more.
 */
export default defineConfig({
  test: {
    include: [
      'src-core/schedule/**/*.test.ts',
      'src-core/time/**/*.test.ts',
      'src-core/simulate/golden.test.ts',
    ],
    exclude: ['**/*.property.test.ts', '**/every-zone.test.ts'],
    environment: 'node',
  },
});
