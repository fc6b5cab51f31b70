import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OWN_SHEETS } from '../../src/self-test/probes/asking';
import type { Answer } from '../../src/self-test/probes/probe';
import { ANY, matches } from '../../src/self-test/probes/probe';
import { PROBES } from '../../src/self-test/probes/probe-table';
import { REPOSITORY } from '../manifest/repository';

describe('the probes', () => {
  it('each have an id of their own that the name of their sheet has room for', () => {
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
    expect(PROBES.filter(({ id }) => `${OWN_SHEETS} ${id}`.length > 31)).toEqual([]);
  });

  it('each ask one question and name a file of the product that is there', () => {
    expect(PROBES.filter(({ asks }) => !/^[A-ZÅÄÖ].*\?/.test(asks))).toEqual([]);
    expect(PROBES.filter(({ reliedOnBy }) => !existsSync(join(REPOSITORY, reliedOnBy)))).toEqual([]);
    expect(PROBES.filter(({ why, source }) => !why.endsWith('.') || source === '')).toEqual([]);
  });
});

describe('an answer', () => {
  const cases: readonly (readonly [Answer, Answer, boolean])[] = [
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [[1, ['a']], [1, ['a']], true],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: true }, { b: true, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: null }, { b: null }, false],
    [{ refused: ANY }, { refused: 'InvalidArgument' }, true],
    [{ refused: ANY }, { threw: 'InvalidArgument' }, false],
    [{ refused: ANY }, 'done', false],
    [ANY, 1, false],
    ['done', { refused: 'InvalidArgument' }, false],
  ];
  it.each(cases)('expected as %j and seen as %j agrees: %s', (expected, seen, isSame) => {
    expect(matches(expected, seen)).toBe(isSame);
  });
});
