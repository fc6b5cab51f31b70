import base from '../../jest.config.mjs';

/** Benchmarks of the add-in, run as tests are, for their transforms; nothing in them can fail by time. */
export default {
  ...base,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>'],
  testMatch: ['**/*.bench.ts'],
  testTimeout: 600_000,
  reporters: [['default', { silent: true }]],
};
