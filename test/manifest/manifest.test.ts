import { describe, expect, test } from '@jest/globals';
import { BREAKS } from './breaks/all-breaks';
import type { Break } from './breaks/break';
import { CHECKS, manifestProblems } from './check-manifest';
import type { Check } from './checks/check';
import { textOf } from './repository';

const manifest = textOf('manifest.xml');

/** Throws where there is nothing to edit, so that no break is without effect. */
function broken({ from, to }: Break): string {
  if (!manifest.includes(from)) throw new Error(`The manifest has no ${from}`);
  return manifest.replace(from, () => to);
}

describe('the manifest', () => {
  test.each(Object.entries(CHECKS))('has no %s', (_, check) => {
    expect(check(manifest)).toEqual([]);
  });

  test('is well-formed, and no check would pass a text that is not', () => {
    const cut = manifest.replace('</OfficeApp>', '');
    for (const check of Object.values(CHECKS)) expect(() => check(cut)).toThrow('unclosed tag: OfficeApp');
  });
});

/** What a check tells of an edited manifest that it does not tell of the manifest as it is. */
function added(each: Break, check: Check): string[] {
  const before = check(manifest);
  return check(broken(each)).filter((problem) => !before.includes(problem));
}

describe('the checks', () => {
  test.each(BREAKS)('tell of $name, and of nothing else', (each) => {
    expect(added(each, manifestProblems)).toEqual(each.problems.map((part) => expect.stringContaining(part)));
  });

  test.each(Object.entries(CHECKS))('%s is one of those that a break is found by', (_, check) => {
    expect(BREAKS.some((each) => added(each, check).length > 0)).toBe(true);
  });
});
