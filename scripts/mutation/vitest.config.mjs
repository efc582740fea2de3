import { defineConfig } from 'vitest/config';

/** The tests that a mutated rule is run against: the core alone, in one project. */
export default defineConfig({
  test: {
    include: [
      'src-core/schedule/**/*.test.ts',
      'src-core/time/**/*.test.ts',
      'src-core/simulate/*.test.ts',
    ],
    environment: 'node',
  },
});
