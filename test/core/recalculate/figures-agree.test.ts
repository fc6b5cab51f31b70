import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { diceFrom } from '../../samples/budgets/dice';
import { randomBudget, recalculateGrids } from '../../samples/budgets/budget';
import type { Mistake } from '../../samples/budgets/mistakes';
import { makeMistake } from '../../samples/budgets/mistakes';
import { sheetOf } from '../../samples/budgets/sheet';
import type { Stage } from '../../samples/forecast/budget-table';
import { budgetTable } from '../../samples/forecast/budget-table';
import { seeds } from '../../samples/seeds';
import { compared, disagreeing } from './figures-agree';

const workbooks = join(__dirname, '../../samples/workbooks');
const KINDS: readonly Mistake['kind'][] = ['total', 'part', 'result', 'closing', 'opening', 'blank', 'sumColumn'];

/** A year's budget and outturn with one of its figures changed, or gone. */
function changedTable(seed: number) {
  const dice = diceFrom(seed);
  const grid = budgetTable(dice.oneOf<Stage>([4, 8, 12]));
  const { last } = grid.usedRange!;
  const rows = Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (_, column) => grid.value(row, column)),
  );
  const numbers = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (typeof value === 'number' && value > 100 ? [[at, column] as const] : [])),
  );
  const [row, column] = dice.oneOf(numbers);
  rows[row]![column] = dice.chance(0.2) ? null : (rows[row]![column] as number) + dice.oneOf([1, 10, -9, 270, 1000]);
  return sheetOf('Ekonomi', rows).grid();
}

describe('the results of one run', () => {
  it.each(readdirSync(workbooks).filter((name) => name.endsWith('.xlsx')))('agree in %s', async (name) => {
    const content = await openXlsx(new Uint8Array(readFileSync(join(workbooks, name)))).read();
    expect(disagreeing(recalculate(content, DEFAULT_SETTINGS).results)).toEqual([]);
  });

  it.each(KINDS)('agree in budgets with a wrong %s', (kind) => {
    let pairs = 0;
    const found = seeds({ few: 5, all: 10 }).flatMap((seed) => {
      const { printed, dice } = randomBudget(seed);
      makeMistake(printed, dice, kind);
      const { results } = recalculateGrids(printed.paper.grid());
      pairs += compared(results);
      return disagreeing(results).map((each) => `${seed} ${each}`);
    });
    expect(found).toEqual([]);
    expect(pairs).toBeGreaterThan(40);
  });

  it('agree in a budget and outturn with one figure changed', () => {
    let pairs = 0;
    const found = seeds({ few: 20, all: 25 }).flatMap((seed) => {
      const { results } = recalculateGrids(changedTable(seed));
      pairs += compared(results);
      return disagreeing(results).map((each) => `${seed} ${each}`);
    });
    expect(found).toEqual([]);
    expect(pairs).toBeGreaterThan(100);
  });
});
