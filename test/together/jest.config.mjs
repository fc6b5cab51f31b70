import { join } from 'node:path';
import base from '../../jest.config.mjs';
import { ALONE } from './test-files.cjs';

/** All tests as `npm test` runs them: many files in one context, and the longest by themselves. */
export default {
  ...base,
  rootDir: join(import.meta.dirname, '..', '..'),
  testSequencer: join(import.meta.dirname, 'longest-first.mjs'),
  testMatch: ['<rootDir>/test/together/*.together.cjs', ...ALONE.map((file) => `<rootDir>/${file}`)],
};
