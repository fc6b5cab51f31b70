import { describe, expect, it } from '@jest/globals';
import type { CellAddress } from '../../../src/core/cells/address';
import { FilledCells } from '../../../src/core/cells/filled-cells';
import type { Grid } from '../../../src/core/cells/grid';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { Sample } from '../../workbook/contract/sample';
import { sampleBytes } from '../../workbook/contract/sample';
import { gridOfPlan } from '../sheets/grid-fixture';

/** The grid with a space in one cell more, counting how often a cell is asked for. */
function watched(grid: Grid, stray: CellAddress | null, count: () => void): Grid {
  const { filled, usedRange } = grid;
  return {
    ...grid,
    usedRange: stray === null || usedRange === null ? usedRange : { ...usedRange, last: stray },
    filled: new FilledCells((visit) => {
      for (const row of filled.rows()) for (const column of filled.columns(row)) visit(row, column);
      if (stray !== null) visit(stray.row, stray.column);
    }),
    value: (row, column) => {
      count();
      return row === stray?.row && column === stray.column ? ' ' : grid.value(row, column);
    },
  };
}

/** What is found in a sample whose every sheet has the stray cell, and how many cells were asked for. */
async function read(sample: Sample, stray: CellAddress | null) {
  let cells = 0;
  const content = await openXlsx(sampleBytes(sample)).read();
  const sheets = content.sheets.map((sheet) => ({ ...sheet, grid: watched(sheet.grid, stray, () => (cells += 1)) }));
  const found = recalculate({ ...content, sheets }, DEFAULT_SETTINGS);
  return { found, cells, content: { ...content, sheets } };
}

const LAST = { row: 1_048_575, column: 16_383 };
/** Cells that one more filled cell may have looked at: itself, a few times a reader, and those beside it. */
const FEW = 300;

describe('a space in the last cell of each sheet', () => {
  it.each(['budget-med-fel.xlsx', 'arsbudget-i-kronor.xlsx', 'uppfoljning.xlsx', 'jamforelse.xlsx'] as const)(
    'changes nothing that is found in %s, and costs a few cells looked at',
    async (sample) => {
      const [without, withStray] = [await read(sample, null), await read(sample, LAST)];
      expect(withStray.found.findings).toEqual(without.found.findings);
      expect(withStray.found.results).toEqual(without.found.results);
      const rangesOf = ({ documents }: typeof without.found) => documents.map(({ sheet, range }) => [sheet, range]);
      expect(rangesOf(withStray.found)).toEqual(rangesOf(without.found));
      expect(withStray.cells - without.cells).toBeLessThan(FEW * withStray.content.sheets.length);
    },
  );

  it('costs as little in a sheet that Tertial wrote', async () => {
    const { content, found } = await read('budget-med-fel.xlsx', null);
    const plans = planSheets(content, found, DEFAULT_SETTINGS);
    const readAgain = (stray: CellAddress | null) => {
      let cells = 0;
      const written = plans.map((plan) => ({
        grid: watched(gridOfPlan(plan), stray, () => (cells += 1)),
        marker: plan.key,
      }));
      const { notes } = recalculate({ ...content, sheets: [...content.sheets, ...written] }, DEFAULT_SETTINGS);
      return { notes, cells };
    };
    const [without, withStray] = [readAgain(null), readAgain(LAST)];
    expect(withStray.notes).toEqual(without.notes);
    expect(withStray.cells - without.cells).toBeLessThan(FEW * plans.length);
  });
});
