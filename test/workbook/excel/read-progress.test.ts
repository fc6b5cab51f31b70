import { describe, expect, it } from '@jest/globals';
import type { ReadProgress } from '../../../src/core/port/workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { sampleBytes } from '../contract/sample';

const ROWS = 60_000;

/** A workbook with a short sheet and a list of so many rows. */
function withList() {
  const model = emptyWorkbook();
  model.sheets[0]!.cells.set(cellKey(3, 0), { value: 1, formula: null, isError: false });
  model.sheets[0]!.cells.set(cellKey(0, 0), { value: 1, formula: null, isError: false });
  const list = model.addSheet('Deltagare');
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < 4; column += 1)
      list.cells.set(cellKey(row, column), { value: row, formula: null, isError: false });
  return model;
}

async function progressOf(neededColumns?: () => readonly number[]): Promise<ReadProgress[]> {
  const { Excel } = createTestHost(withList());
  const reported: ReadProgress[] = [];
  const onProgress = (progress: ReadProgress) => reported.push(progress);
  await createExcelWorkbook(Excel).read({ onProgress, ...(neededColumns && { neededColumns }) });
  return reported;
}

describe('how far a reading in Excel is', () => {
  it.each([
    ['whole', undefined],
    ['by its needed columns', () => [0, 1, 3]],
  ])('is reported in rows of each sheet, for a long list that is read %s', async (_, neededColumns) => {
    const reported = await progressOf(neededColumns);
    const list = reported.filter(({ sheet }) => sheet === 'Deltagare');
    expect(reported[0]).toEqual({ sheet: 'Blad1', rows: 4, of: 4 });
    const rows = list.map((each) => each.rows);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect([new Set(rows).size > 1, rows.at(-1)]).toEqual([true, ROWS]);
    expect(new Set(list.map(({ of }) => of))).toEqual(new Set([ROWS]));
  });
});

describe('how far a reading of a file is', () => {
  it('is reported at the end of each sheet', async () => {
    const reported: ReadProgress[] = [];
    const { sheets } = await openXlsx(sampleBytes('budget-med-fel.xlsx')).read({
      onProgress: (progress) => reported.push(progress),
    });
    expect(reported.map(({ sheet }) => sheet)).toEqual(sheets.map(({ grid }) => grid.name));
    expect(reported.every(({ rows, of }) => rows === of && rows > 0)).toBe(true);
  });
});
