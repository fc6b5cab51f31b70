import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../src/core/cells/grid';
import { Decimal } from '../../../src/core/figures/decimal';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { completeGrids } from '../../samples/complete';
import { wrongFormulas } from '../sheets/check-plans';
import { contradictions, statedQuantities } from './stated-quantities';

function written(grids: readonly Grid[]) {
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  return { plans: planSheets(content, recalculation, DEFAULT_SETTINGS), recalculation };
}

describe('a complete workbook', () => {
  const grids = completeGrids();
  const { plans, recalculation } = written(grids);
  const stated = statedQuantities(plans);

  it('is read without an error, and every sheet is written with formulas that hold', () => {
    expect(recalculation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plans).toHaveLength(12);
    expect(wrongFormulas(plans, grids)).toEqual([]);
  });

  it('has one value for each quantity, whichever sheet or text states it', () => {
    expect(contradictions(stated)).toEqual([]);
  });

  it('states quantities of each year, budget, forecast and member in several sheets', () => {
    const sheetsOf = (quantity: string) =>
      [...new Set(stated.flatMap((each) => (each.quantity === quantity ? [each.sheet] : [])))].sort();
    expect({
      budget: sheetsOf('2024 Budget: årets resultat'),
      first: sheetsOf('2024 Prognos, tertial 1: utgående'),
      second: sheetsOf('2024 Prognos, tertial 2: utgående'),
      member: sheetsOf('2024 Budget: Bidrag: Storby'),
      quarter: sheetsOf('2024 Budget: kommunernas bidrag'),
      index: sheetsOf('social budget: index'),
    }).toEqual({
      budget: ['equity', 'forecast', 'overview', 'scenarios', 'text'],
      first: ['equity', 'overview'],
      second: ['equity', 'forecast', 'overview', 'text'],
      member: ['memberShares', 'scenarios'],
      quarter: ['memberShares', 'overview', 'scenarios'],
      index: ['socialBudget', 'text'],
    });
  });

  it('would be found contradictory where one sheet states another amount', () => {
    const [first, ...rest] = stated;
    const changed = [{ ...first!, value: first!.value.plus(new Decimal(1)) }, ...rest];
    expect(contradictions(changed)).toHaveLength(1);
  });
});
