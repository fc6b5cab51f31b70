import { describe, expect, it } from '@jest/globals';
import { oneValueEach } from '../../../src/core/audit/one-value-each';
import { decimal, findingAt } from '../sheets/plain-finding';

const sum = findingAt('Budget', 'B5', { rule: 'sum', expected: decimal(1500) });
const share = findingAt('Budget', 'B5', { rule: 'shareAmount', expected: decimal(1501) });

describe('the findings of one cell', () => {
  it('leave out the later one that asks for another value', () => {
    expect(oneValueEach([sum, share])).toEqual([sum]);
  });

  it('all stay where they ask for the same value, or for none', () => {
    const same = { ...share, expected: decimal('1500.00') };
    const none = { ...share, expected: null };
    const elsewhere = findingAt('Plan', 'B5', { expected: decimal(7) });
    expect(oneValueEach([sum, same, none, elsewhere])).toEqual([sum, same, none, elsewhere]);
  });
});
