import { describe, expect, it } from '@jest/globals';
import { tableResults, wholePercent } from '../../../../src/core/calculation/follow-up/table-results';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Measure } from '../../../../src/core/documents/measure';
import { periodKey } from '../../../../src/core/documents/period';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';
import { blockRows, NORTH, SOUTH } from '../../../samples/follow-up/block';

type Rows = readonly (readonly CellValue[])[];

function results(...sheets: readonly (readonly [string, Rows])[]) {
  const { documents } = readDocuments(sheets.map(([name, rows]) => sheetOf(name, rows).grid()));
  return tableResults(ofKind(documents, 'followUp'));
}

function reported(sheets: readonly (readonly [string, Rows])[], measure: Measure) {
  return results(...sheets).map(({ unit, period, rows }) => {
    const row = rows.find((each) => each.measure === measure);
    const counts = [row?.women, row?.men, row?.total].map((count) => count?.value ?? null);
    return [unit, periodKey(period), ...counts, row?.percent ?? null];
  });
}

const UNITS = [
  ['Norr', blockRows(NORTH)],
  ['Söder', blockRows(SOUTH)],
] as const;

describe('the counts of tables', () => {
  it('are those of each unit, then of all: counts added, percents of the sums', () => {
    expect(reported(UNITS, 'positive')).toEqual([
      ['Norr', 'T1', 11, 7, 18, 72],
      ['Söder', 'T1', 13, 21, 34, 77],
      ['Alla enheter', 'T1', 24, 28, 52, 75],
    ]);
  });

  it('refer to their cells', () => {
    const [north] = results(...UNITS);
    const exits = north?.rows.find(({ measure }) => measure === 'exits');
    expect(exits?.men?.source).toEqual({ kind: 'cell', at: { sheet: 'Norr', row: 3, column: 2 }, live: true });
    const [, , all] = results(...UNITS);
    expect(all?.rows[0]?.women?.source).toEqual({ kind: 'sum' });
  });

  it('have a total of women and men where none is printed', () => {
    const rows = blockRows(NORTH).map((row) => row.slice(0, 3));
    expect(reported([['Norr', rows]], 'exits')[0]).toEqual(['Norr', 'T1', 16, 9, 25, null]);
  });

  it('are not added where a unit lacks a row', () => {
    const without = blockRows(SOUTH).filter(([label]) => !String(label).includes('hälsoskäl'));
    expect(reported([UNITS[0], ['Söder', without]], 'healthBreak').at(-1)).toEqual([
      ...['Alla enheter', 'T1'],
      ...[null, null, null, null],
    ]);
  });

  it('are the printed total’s only where no unit has a table', () => {
    expect(reported([['Totalt', blockRows(NORTH)]], 'exits')).toEqual([['Alla enheter', 'T1', 16, 9, 25, null]]);
    expect(
      reported([...UNITS, ['Totalt', blockRows(NORTH)]], 'exits')
        .at(-1)
        ?.slice(0, 5),
    ).toEqual([...['Alla enheter', 'T1'], ...[32, 37, 69]]);
  });

  it('are absent where the cell is no whole number of persons', () => {
    const rows = blockRows(NORTH).map((row, index) => (index === 2 ? [row[0]!, 'ca 9', 5, 14, null] : row));
    expect(reported([['Norr', rows]], 'new')[0]?.slice(2)).toEqual([null, 5, 14, null]);
  });
});

describe('a whole percent', () => {
  it('is rounded half up, and is none of nothing', () => {
    expect(wholePercent(2, 16)).toBe(13);
    expect(wholePercent(18, 25)).toBe(72);
    expect(wholePercent(0, 7)).toBe(0);
    expect(wholePercent(0, 0)).toBeNull();
  });
});
