import { describe, expect, it } from '@jest/globals';
import { explanationBits, explanationOf, slipAt } from '../../../../src/core/audit/proof/explanation';
import { cell, equation } from './equations';

const kindOf = (...args: Parameters<typeof equation>) => explanationOf(equation(...args), [])?.kind ?? null;

describe('what explains that a sum fails', () => {
  it('is a slip of the fingers in the total or in a part', () => {
    expect(kindOf({ B4: 4321 }, { B2: 1000, B3: 3231 })).toBe('swapped');
    expect(explanationOf(equation({ B4: 5189 }, { B2: 1958, B3: 3321 }), [])).toMatchObject({
      kind: 'swapped',
      cell: { key: cell('B3', 0).key },
    });
  });

  it('is a part that is not added, or added twice', () => {
    expect(kindOf({ B4: 3231 }, { B2: 1000, B3: 3231 })).toBe('leftOut');
    expect(kindOf({ B4: 5231 }, { B2: 1000, B3: 3231 })).toBe('doubled');
  });

  it('is the value of the same total elsewhere', () => {
    const other = equation({ C4: 4777 }, { C2: 2000, C3: 2777 });
    expect(explanationOf(equation({ B4: 4777 }, { B2: 1000, B3: 3231 }), [other])?.kind).toBe('neighbour');
  });

  it('is nothing where a hand does no such thing', () => {
    expect(kindOf({ B4: 4234 }, { B2: 1000, B3: 3231 })).toBeNull();
  });

  it('is asked of one cell alone', () => {
    const failing = equation({ B4: 4321 }, { B2: 1000, B3: 3231 });
    expect(slipAt(failing, failing.total)?.kind).toBe('swapped');
    expect(slipAt(failing, failing.terms[0]!.cell)).toBeNull();
  });

  it('is worth more in large figures of few parts than in small ones of many', () => {
    const large = explanationBits(equation({ B4: 98_321 }, { B2: 1000, B3: 97_231 }));
    const small = explanationBits(equation({ B6: 43 }, { B2: 1, B3: 2, B4: 3, B5: 28 }));
    expect(large).toBeGreaterThan(9);
    expect(small).toBeLessThan(2);
  });
});
