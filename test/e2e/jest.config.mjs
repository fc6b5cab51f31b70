import base from '../../jest.config.mjs';

/** The add-in in Chromium: `npm run e2e`. One server and one browser serve every test file. */
export default {
  ...base,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>'],
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/browser/set-up.mjs',
  globalTeardown: '<rootDir>/browser/tear-down.mjs',
  testTimeout: 120_000,
  // More than there are processors: a test waits for its page most of the time.
  maxWorkers: 3,
};
