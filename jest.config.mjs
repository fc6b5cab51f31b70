import { join } from 'node:path';

/** Tests run through swc (types are checked apart, by `npm run types`). */
const swc = (parser) => [
  '@swc/jest',
  { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
];

export default {
  testEnvironment: 'node',
  testRunner: join(import.meta.dirname, 'test', 'test-runner.mjs'),
  roots: ['<rootDir>/test'],
  // Nothing is measured by it: a test that hangs ends, and one on a machine with much else to do is not blamed.
  testTimeout: 60_000,
  // All cores: by itself jest leaves one out, which is half of two.
  maxWorkers: '100%',
  testMatch: ['**/*.test.{ts,tsx}'],
  moduleNameMapper: { '^@fluentui/react-icons$': join(import.meta.dirname, 'test', 'taskpane', 'icons.cjs') },
  // Tests run in a context of their own, where each look-up of a global is slow: these are handed to every module.
  sandboxInjectedGlobals: ['Array', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
  transform: {
    '\\.[jt]s$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
  },
  // These ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble/hashes|@ironcalc/wasm)/)'],
};
