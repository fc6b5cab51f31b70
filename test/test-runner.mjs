import { AsyncLocalStorage } from 'node:async_hooks';
import circus from 'jest-circus/runner';

const { run } = AsyncLocalStorage.prototype;

/**
 * Runs a test file as jest does, and stops the AsyncLocalStorage that jest-circus 30 starts for each of them and never
 * stops: until Node 24 each promise carries a place for every one that is active, so that a process that has run a
 * hundred files spends a good part of its time on them, and keeps what those files held.
 */
export default async function runTestFile(...given) {
  const started = new Set();
  AsyncLocalStorage.prototype.run = function runAndRemember(...args) {
    started.add(this);
    return run.apply(this, args);
  };
  try {
    return await circus.default(...given);
  } finally {
    AsyncLocalStorage.prototype.run = run;
    for (const storage of started) storage.disable();
  }
}
