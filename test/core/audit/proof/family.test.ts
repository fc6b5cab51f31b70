import { describe, expect, it } from '@jest/globals';
import { familiesOf, isAcross } from '../../../../src/core/audit/proof/family';
import { equation } from './equations';

describe('the family of an equation', () => {
  const [first, second] = [equation({ B4: 3 }, { B2: 1, B3: 2 }), equation({ C4: 7 }, { C2: 3, C3: 4 })];

  it('is the same equation in other columns', () => {
    expect(familiesOf([first, second]).get(first)).toEqual([first, second]);
  });

  it('has none with other parts, or of another rule', () => {
    const fewer = equation({ D4: 3 }, { D2: 3 });
    const result = equation({ E4: 3 }, { E2: 1, E3: 2 }, { rule: 'result' });
    expect(familiesOf([first, fewer, result]).get(first)).toEqual([first]);
  });

  it('runs down the rows where all its cells are in one', () => {
    const [upper, lower] = [equation({ D2: 3 }, { B2: 1, C2: 2 }), equation({ D3: 9 }, { B3: 4, C3: 5 })];
    expect([isAcross(upper), isAcross(first)]).toEqual([true, false]);
    expect(familiesOf([upper, lower]).get(lower)).toEqual([upper, lower]);
  });
});
