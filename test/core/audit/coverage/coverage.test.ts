import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import { untestedTables } from '../../../../src/core/audit/coverage/untested';
import { noErrors, nothingFound } from '../../../../src/core/audit/coverage/coverage-words';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { draw } from '../sheet-picture';

const COUNTS_AND_PRICES = `
    | Alfa | Beta | Gamma | Alla
Ett | 11534 | 312 | 3177 | 15023
Två | 719 | 24661 | 588 | 25968
Tre | 5822 | 17 | 13391 | 19230
Fyr | 233 | 2688 | 44 | 2965



Kaffe | 31
Lokal | 977
Resor | 412
`;

const tablesOf = (picture: string) =>
  recalculateGrids(draw(picture)).coverage.flatMap(({ tables }) =>
    tables.map(({ range, ...counted }) => ({ range: formatRange(range), ...counted })),
  );

describe('what could be tested', () => {
  it('is counted for each table of a sheet', () => {
    const [counts, prices] = tablesOf(COUNTS_AND_PRICES);
    expect(counts).toEqual({ range: 'B2:E5', relations: 4, amounts: 16, proven: 16 });
    expect(prices).toEqual({ range: 'B9:B11', relations: 0, amounts: 3, proven: 0 });
  });

  it('names a table in which no figure can be asked of another, once', () => {
    const { coverage } = recalculateGrids(draw(COUNTS_AND_PRICES));
    const [untested, ...others] = untestedTables(coverage, []);
    expect(others).toEqual([]);
    expect(untested).toMatchObject({
      range: 'B9:B11',
      reason: expect.stringContaining('3 belopp ingår inte i någon summa'),
    });
    const { sheet } = untested!;
    for (const range of ['A8:C11', null]) {
      expect(untestedTables(coverage, [{ sheet, range, reason: 'Annat.' }])).toEqual([]);
    }
    expect(untestedTables(coverage, [{ sheet, range: 'A1:B2', reason: 'Annat.' }])).toHaveLength(1);
  });
});

describe('a sheet that is too long to be searched', () => {
  it('is listed as not checked, once, and no shorter one', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `Post ${index} | ${(index * 37) % 1000}`);
    const reasons = (count: number) =>
      recalculateGrids(draw(`\nBelopp i tkr | Budget 2021\n${lines(count).join('\n')}\n`))
        .notChecked.map(({ reason }) => reason)
        .filter((reason) => reason.includes('för många för att'));
    expect(reasons(5100)).toEqual([expect.stringContaining('5\u00a0101 rader')]);
    expect(reasons(50)).toEqual([]);
  });
});

describe('what finding no error means', () => {
  it('is nothing where no amount could be tested', () => {
    for (const counted of [
      { amounts: 0, proven: 0 },
      { amounts: 35, proven: 0 },
    ]) {
      expect(noErrors(counted)).not.toMatch(/inga fel/i);
      expect(nothingFound(counted)).not.toMatch(/inga fel/i);
    }
  });

  it('is said of what was tested alone, with how much that is', () => {
    expect(nothingFound({ amounts: 240, proven: 212 })).toBe(
      'Inga fel i det som prövades. 212 av 240 belopp ingår i minst en bevisad summa. Ett fel i de andra skulle inte synas här.',
    );
  });
});
