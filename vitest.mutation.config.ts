import { defineConfig } from 'vitest/config';

/**
 * The tests of `npm run mutation`: those that speak of `src/core`. They run again for every mutant, so the few that
 * walk ten thousands of tables or a million rows stay out: what they would find besides is not counted.
 */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    exclude: [
      'test/core/**/smallTables.test.ts',
      'test/core/**/verdict.sentences.test.ts',
      'test/core/**/millionBlankRows.test.ts',
      'test/core/**/*.immortalTime.test.ts',
    ],
    setupFiles: ['test/core/support/firstCounterexample.ts'],
    // The pure tests share nothing: a worker for each file would only take time.
    isolate: false,
    testTimeout: 60_000,
  },
});
