import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { randomBudget, recalculateGrids } from '../../samples/budgets/budget';
import type { Mistake } from '../../samples/budgets/mistakes';
import { makeMistake } from '../../samples/budgets/mistakes';
import { sheetOf } from '../../samples/budgets/sheet';
import { seeds } from '../../samples/seeds';
import { comparison } from '../../samples/peers/comparison';
import { brokenInvariants } from './finding-invariants';

const workbooks = join(__dirname, '../../samples/workbooks');
const KINDS: readonly Mistake['kind'][] = [
  ...([
    'total',
    'part',
    'result',
    'closing',
    'opening',
    'errorValue',
    'words',
    'blank',
    'repeated',
    'sumColumn',
  ] as const),
];

/** A random budget with two mistakes. */
function budgetWith(kinds: readonly Mistake['kind'][], seed: number) {
  const { printed, dice } = randomBudget(seed);
  kinds.forEach((kind) => makeMistake(printed, dice, kind));
  return printed.paper.grid();
}

describe('the findings of one run', () => {
  it.each(readdirSync(workbooks).filter((name) => name.endsWith('.xlsx')))(
    'keep their invariants in %s',
    async (name) => {
      const content = await openXlsx(new Uint8Array(readFileSync(join(workbooks, name)))).read();
      const grids = content.sheets.map(({ grid }) => grid);
      expect(brokenInvariants(recalculate(content, DEFAULT_SETTINGS), grids)).toEqual([]);
    },
  );

  it.each(KINDS)('keep them in budgets with a wrong %s and something else', (kind) => {
    const broken = seeds({ few: 4, all: 8 }).flatMap((seed) => {
      const grid = budgetWith([kind, KINDS[seed % KINDS.length]!], seed);
      return brokenInvariants(recalculateGrids(grid), [grid]).map((each) => `${seed} ${each}`);
    });
    expect(broken).toEqual([]);
  });

  it('keep them where the sums and the share give one contribution different values', () => {
    const grid = sheetOf('Budget', [
      ['Förbundet Sjöbygden, budget i tkr'],
      ['', 'Budget 2025', 'Budget 2026', 'Summa 2025-2026'],
      ['Intäkter'],
      ['Försäkringskassan', 5000, 5000, 10000],
      ['Regionen', 2500, 2500, 5000],
      ['Storby kommun, 60,2 %', 1513, 1503, 3006],
      ['Lillby kommun, 39,8 %', 997, 997, 1994],
      ['Summa intäkter', 10000, 10000, 20000],
    ]).grid();
    const outcome = recalculateGrids(grid);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(brokenInvariants(outcome, [grid])).toEqual([]);
  });

  it('keep them in a comparison with wrong figures', () => {
    const grid = sheetOf('Alla', comparison({ '3,4': 1401, '4,5': 0.19, '9,4': 11570 })).grid();
    const outcome = recalculateGrids(grid);
    expect(outcome.findings.length).toBeGreaterThan(0);
    expect(brokenInvariants(outcome, [grid])).toEqual([]);
  });
});
