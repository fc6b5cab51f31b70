import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import TestSequencer from '@jest/test-sequencer';
import { filesOf, parts, ROOT } from './test-files.cjs';

const byteCount = (file) => statSync(join(ROOT, file)).size;

/** How long a part or a file takes, as far as its text tells. */
function weight({ path }) {
  const file = relative(ROOT, path).replaceAll('\\', '/');
  const files = parts().includes(file) ? filesOf(file) : [file];
  return files.reduce((sum, each) => sum + byteCount(each), 0);
}

/** The longest first, also on a machine that has run none, so that no processor waits for the last one. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const weights = new Map(tests.map((test) => [test, weight(test)]));
    return [...tests].sort((one, other) => weights.get(other) - weights.get(one));
  }
}
