import { defineConfig } from 'vitest/config';

const quick = ['tests/**/*.test.ts'];
const slow = ['tests/fault/**', 'tests/parity/**'];

export default defineConfig({
  test: {
    sequence: { shuffle: { tests: true, files: true } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What one test occupies is no business of another; those of the ledger have their own.
    env: { REPRISE_HOST_LEDGER: 'off' },
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: quick, exclude: slow } },
      { extends: true, test: { name: 'parity', include: ['tests/parity/**/*.test.ts'] } },
      { extends: true, test: { name: 'fault', include: ['tests/fault/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
