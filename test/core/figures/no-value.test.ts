import { expect, it } from '@jest/globals';
import { isNoValue } from '../../../src/core/figures/no-value';

it('knows the marks for a value that is not there, with a note or without', () => {
  expect(
    ['..', '...', '…', 'x', 'N/A', 'n.a.', 'e.t.', 'uppgift saknas', '...  1)', '..*', '???'].filter(isNoValue),
  ).toHaveLength(11);
});

it('takes no other text for one', () => {
  expect(['ca 400', 'se bilaga', '-', 'v', '', 'xx', '1)'].filter(isNoValue)).toEqual([]);
});
