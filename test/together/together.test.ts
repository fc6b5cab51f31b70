import { describe, expect, test } from '@jest/globals';
import { ALONE, filesOf, parts, testFiles, textOf } from './test-files.cjs';

describe('the parts that npm test runs', () => {
  test('have every test file once', () => {
    expect([...parts().flatMap(filesOf), ...ALONE].sort()).toEqual(testFiles());
  });

  // Jest itself would find that only of a whole part.
  test('are of files that have tests', () => {
    const hasTests = (file: string) => /^\s*(?:(?:test|it)\b|describeAdapter\()/m.test(textOf(file));
    expect(testFiles().filter((file) => !hasTests(file))).toEqual([]);
  });

  // In a part it would leave out the tests of all other files.
  test('have no test that leaves out others', () => {
    expect(testFiles().filter((file) => /^\s*(?:describe|test|it)\.only/m.test(textOf(file)))).toEqual([]);
  });
});
