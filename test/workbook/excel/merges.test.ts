import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { CellRange } from '../../../src/core/cells/address';
import { formatRange, overlap } from '../../../src/core/cells/address';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';

/** A sheet with these areas merged, and a value in its last cell so that its used range holds them all. */
function openMerged(merges: readonly CellRange[], last: { row: number; column: number }) {
  const model = emptyWorkbook();
  const sheet = model.sheets[0]!;
  for (const { row, column } of [{ row: 0, column: 0 }, last])
    sheet.cells.set(cellKey(row, column), { value: 1, formula: null, isError: false });
  sheet.merges = [...merges];
  const { host, Excel } = createTestHost(model);
  return { host, workbook: createExcelWorkbook(Excel) };
}

const sorted = (merges: readonly CellRange[]) => merges.map(formatRange).sort();

/** An area by its first cell and its size. */
const merge = ([row, column]: readonly [number, number], rowCount: number, columnCount: number): CellRange => ({
  first: { row, column },
  last: { row: row + rowCount - 1, column: column + columnCount - 1 },
});

/** As many of the areas, in turn, as share no cell with one before. */
function apart(areas: readonly CellRange[]): CellRange[] {
  return areas.reduce<CellRange[]>(
    (taken, area) => (taken.some((other) => overlap(other, area)) ? taken : [...taken, area]),
    [],
  );
}

const rows = (from: number, to: number, column: number) =>
  Array.from({ length: to - from }, (_, index) => merge([from + index, column], 1, 2));

describe('merged areas of a sheet with more than Excel gives at once', () => {
  it('are whole where the sheet was cut through them, downward and across', async () => {
    const areas = [...rows(0, 700, 0), merge([250, 3], 200, 1), merge([100, 4], 599, 2), merge([5, 8], 1, 900)];
    const { workbook } = openMerged(areas, { row: 700, column: 910 });
    const { merges } = (await workbook.read()).sheets[0]!.grid;
    expect(sorted(merges)).toEqual(sorted(areas));
  });

  it('that touch at a cut stay as many as they are', async () => {
    const areas = [...rows(0, 1024, 0), ...rows(0, 1024, 2)];
    const { workbook, host } = openMerged(areas, { row: 1023, column: 3 });
    const { merges } = (await workbook.read()).sheets[0]!.grid;
    expect(sorted(merges)).toEqual(sorted(areas));
    expect(host.requests.length).toBeLessThan(20);
  });

  it('are those of the sheet, however they are placed', async () => {
    const area = fc.record({
      row: fc.nat(400),
      column: fc.nat(30),
      rows: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 20, max: 300 })),
      columns: fc.integer({ min: 1, max: 6 }),
    });
    const areas = fc
      .array(area, { minLength: 5, maxLength: 40 })
      .map((each) => apart(each.map((one) => merge([one.row, one.column], one.rows, one.columns))))
      .map((each) =>
        [...each, ...rows(0, 600, 50)].filter(({ first, last }) => formatRange({ first, last }).includes(':')),
      );
    await fc.assert(
      fc.asyncProperty(areas, async (merges) => {
        const { workbook } = openMerged(merges, { row: 800, column: 60 });
        expect(sorted((await workbook.read()).sheets[0]!.grid.merges)).toEqual(sorted(merges));
      }),
      { numRuns: 20 },
    );
  });
});
