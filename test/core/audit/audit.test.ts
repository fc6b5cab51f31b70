import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import { randomBudget } from '../../samples/budgets/budget';
import { audited, inShort, notChecked } from './audited';
import { draw } from './sheet-picture';

const BUDGET = `
Belopp i tkr      | Budget 2021
Intäkter
Försäkringskassan | 2000
Region Sjö        | 1000
Storby kommun     | 600
Lillby kommun     | 400
Summa intäkter    | 4001
`;
const SHARES = `
Andelar       | 2021
Storby kommun | 60%
Lillby kommun | 30%
`;

describe('the audit of a workbook', () => {
  it('finds nothing where there is nothing', () => {
    expect(audited()).toEqual([]);
    expect(audited(draw('\n\n'))).toEqual([]);
    expect(notChecked(draw('\n\n'))).toEqual([]);
  });

  it('tells what disagrees with its parts first, then rules of the budget, then the members’ tables', () => {
    expect(inShort(audited(draw(SHARES, {}, 'Andelar'), draw(BUDGET, { B6: '401', B7: '4003' })))).toEqual([
      'B7 sum',
      'B6 shareAmount',
      'B4 quarter',
      'B2 shareSum',
    ]);
  });

  it('says the same of sheets in any order', () => {
    const sheets = [draw(SHARES, {}, 'Andelar'), draw(BUDGET), draw(BUDGET, { B7: '4002' }, 'Budget 2')];
    const told = (order: typeof sheets) =>
      audited(...order)
        .map((finding) => JSON.stringify(finding))
        .sort();
    expect(told([...sheets].reverse())).toEqual(told(sheets));
  });

  it('tells every finding with the cell of a sheet that there is, and a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -99, max: 99 }), (seed, by) => {
        const { printed } = randomBudget(seed);
        const { paper, lines, columns } = printed;
        const { row } = lines[seed % lines.length]!;
        const column = columns[seed % columns.length]!;
        const value = paper.value(row, column);
        if (typeof value === 'number') paper.put(row, column, value + by);
        for (const { at, message, expected, published, difference } of audited(paper.grid())) {
          expect(at).toMatch(/^[A-Z]+\d+$/);
          expect(message).toMatch(/\.$/);
          if (typeof published === 'number' && expected !== null)
            expect(difference).toBeCloseTo(published - expected, 6);
        }
      }),
      { numRuns: runs({ few: 15, all: 40 }) },
    );
  });
});
