import { describe, expect, it } from '@jest/globals';
import type { Equation } from '../../../../src/core/audit/equation';
import { Declarations } from '../../../../src/core/audit/proof/declared';
import { sheetOf } from '../formulas/formula-table';
import { equation } from './equations';

const column = (name: string, [total, ...parts]: readonly [number, ...number[]]): Equation =>
  equation({ [`${name}5`]: total }, Object.fromEntries(parts.map((part, index) => [`${name}${2 + index}`, part])));

const WRONG = column('E', [700, 211, 322, 133]);
const RIGHT = ['B', 'C', 'D'].map((name) => column(name, [666, 211, 322, 133]));

/** What is in the fifth row, and whether that refutes that E5 adds E2 to E4. */
function refuted(formulas: Readonly<Record<string, string>>): boolean {
  const grid = sheetOf(`\nPost | 2021\n`, formulas);
  return new Declarations([grid]).refute(WRONG, [...RIGHT, WRONG]);
}

const LINE = { B5: '=SUM(B2:B4)', C5: '=SUM(C2:C4)', D5: '=SUM(D2:D4)' };

describe('the formula of a total', () => {
  it('refutes a sum of other cells than those that it adds', () => {
    expect(refuted({ E5: '=B5-C7' })).toBe(true);
    expect(refuted({ ...LINE, E5: '=(E9)-(E11)' })).toBe(true);
  });

  it('refutes none where its range is too short, too long or has a number beside it', () => {
    expect(refuted({ ...LINE, E5: '=SUM(E2:E3)' })).toBe(false);
    expect(refuted({ ...LINE, E5: '=SUM(E1:E4)' })).toBe(false);
    expect(refuted({ ...LINE, E5: '=SUM(E2:E4)+10' })).toBe(false);
  });

  it('refutes a sum that leaves out what the whole line adds', () => {
    const more = { B5: '=SUM(B1:B4)', C5: '=SUM(C1:C4)', D5: '=SUM(D1:D4)', E5: '=SUM(E1:E4)' };
    expect(refuted(more)).toBe(true);
  });

  it('refutes a sum that adds a part twice, which is in another', () => {
    expect(refuted({ ...LINE, E5: '=SUM(E2:E3)', E3: '=E4+E7' })).toBe(true);
  });

  it('shows that a number at the end of a line of formulas need be no sum', () => {
    expect(refuted(LINE)).toBe(true);
    expect(refuted({ ...LINE, F5: '=SUM(F2:F4)' })).toBe(false);
    expect(refuted({ B5: '=SUM(B2:B4)' })).toBe(false);
    expect(refuted({})).toBe(false);
  });
});
