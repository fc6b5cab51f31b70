import { describe, expect, it } from '@jest/globals';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { formatAddress } from '../../../../src/core/cells/address';
import type { Grid } from '../../../../src/core/cells/grid';
import { calculateGrids } from '../../../../src/core/formulas/calculate-grids';
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
  return new Declarations([grid]).refute(WRONG, { family: [...RIGHT, WRONG], held: RIGHT.length }) !== null;
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

  it('leaves nothing of a sum that only formulas make, beside another number that was typed with its parts', () => {
    const standing = (cells: Readonly<Record<string, string>>, family: readonly Equation[] = [...RIGHT, WRONG]) =>
      new Declarations([sheetOf(`\nPost | 2021\n`, cells)]).refute(WRONG, { family, held: RIGHT.length });
    const typed = { E2: '211', E3: '322', E4: '133', E5: '700', F2: '200', F3: '300', F4: '100', F5: '650' };
    expect(standing({ ...LINE, ...typed })).toBe('unfounded');
    expect(standing({ ...LINE, ...typed, F5: '=SUM(F2:F4)' })).toBeNull();
    expect(standing({ ...LINE, ...typed, F2: '', F3: '' })).toBe('doubtful');
    expect(standing({ ...LINE, ...typed, F5: '601' })).toBe('doubtful');
    expect(standing({ ...LINE, ...typed, F5: '-12' })).toBe('doubtful');
    expect(standing({ ...LINE, ...typed, F2: '20000', F5: '20405' })).toBe('doubtful');
    expect(standing({ ...LINE, ...typed, D5: '666', F5: '601' }, [...RIGHT.slice(0, 2), WRONG])).toBe('unfounded');
    expect(standing({ C5: '=SUM(C2:C4)', D5: '=SUM(D2:D4)', ...typed })).toBeNull();
  });

  it('refutes a sum whose total it takes from one cell, or as a difference, in all the line', () => {
    const alike = ({ family, ...formulas }: { family: readonly Equation[] } & Record<string, unknown>) =>
      new Declarations([sheetOf(`\nPost | 2021\n`, formulas as Record<string, string>)]).refute(WRONG, {
        ...{ family, held: 0 },
      });
    expect(alike({ family: [WRONG], E5: '=E4' })).toBe('unfounded');
    expect(alike({ family: [WRONG], E5: '=E4+E3-E7' })).toBe('unfounded');
    expect(alike({ family: [WRONG], E5: '=E1+E2+E3' })).toBeNull();
    expect(alike({ family: [...RIGHT, WRONG], ...LINE, E5: '=E4' })).toBeNull();
  });
});

/** What is said of a column in which something is called a sum. */
const inShort = (grid: Grid) => {
  const { findings } = recalculateGrids(...calculateGrids([grid]));
  return findings.flatMap(({ severity, rule, at }) =>
    rule === 'sum' || rule === 'rowSum' ? [`${severity} ${formatAddress(at)}`] : [],
  );
};

describe('formulas beside a figure', () => {
  const LIST = `
Post | Belopp i tkr
Alfa | 391
Beta | 913
Gamma | 987
Summa bidrag Delta | 1170
Epsilon | 565
Summa | =SUM(B2:B6)
`;

  it('make a line no sum that they add together with what it would be the sum of', () => {
    expect(inShort(sheetOf(LIST))).toEqual([]);
    expect(inShort(sheetOf(LIST, { B7: '' }))).toEqual(['warning B5']);
    expect(inShort(sheetOf(LIST, { B7: '=B5+B6' }))).toEqual(['warning B5']);
  });

  const COUNTS = `
| Ett | Två | Tre
Alfa | 3581 | 1122 | 2150
Beta | 0 | 2 | 3
Gamma | 5 | 5 | 11
| | |
Alla | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(B6:C6)
| | |
| | |
| Ett | Två | Tre
Alfa | 74 | 70 | 80
Beta | 0 | 1 | 5
Gamma | 3 | 2 | 2
| | |
Alla | =SUM(B10:B13) | =SUM(C10:C13) | =SUM(B14:C14)
`;

  it('prove nothing by what they make themselves of the numbers of other rows', () => {
    expect(inShort(sheetOf(COUNTS)).filter((each) => each.startsWith('error'))).toEqual([]);
  });
});
