import base from '../../jest.config.mjs';

/**
 * Benchmarks, run as tests are: for their transforms, and because one that fails does not keep the others
 * from running. Nothing in them can fail by time.
 */
export default {
  ...base,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>'],
  testMatch: ['**/*.bench.{ts,tsx}'],
  testTimeout: 900_000,
  maxWorkers: 1,
  reporters: [['default', { silent: true }]],
};
