import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import * as tables from '../../../samples/effect-goals/tables';
import { effectGoals } from '../../../samples/effect-goals/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(rows: Rows) {
  const grids = [sheetOf('Mål', rows).grid()];
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

const formulasIn = ({ plans }: ReturnType<typeof planned>) =>
  planOf(plans, 'effectGoals').cells.flatMap(({ row, content }) =>
    content.kind === 'formula' ? [`${row + 1}: ${content.formula} = ${String(content.value)}`] : [],
  );

describe('the sheet of goals', () => {
  it.each([
    ['goals', effectGoals()],
    ['a target at the baseline', effectGoals({ '3,2': 0.4, '4,2': 30 })],
    ['a target that lets things get worse', effectGoals({ '4,2': 'högst 35' })],
    ['years under the outcomes', tables.GOALS_BY_YEARS],
    ['goals beside each other', tables.GOALS_TURNED],
    ['values of years', tables.GOALS_BY_VALUES],
    ['no outcomes', tables.GOALS_FROM_NOW],
  ])('gives by formulas what was computed: %s', (_, rows) => {
    const made = planned(rows);
    expectFormulasToHold(made.plans, made.grids);
  });

  it('counts change, way and whether it is reached from the cells beside them', () => {
    const formulas = formulasIn(planned(effectGoals()));
    expect(formulas).toEqual(
      expect.arrayContaining([
        '6: Mål!D4 = 0.45',
        '6: ROUND((E6-C6)*100,6) = 5',
        '6: ROUND((E6-C6)/(D6-C6),6) = 0.25',
        '9: IF(E9<=D9,"ja","nej") = nej',
      ]),
    );
  });

  it('leads to the user’s own whole percents, and shows a target that is only a direction', () => {
    const made = planned(tables.GOALS_BY_YEARS);
    expect(formulasIn(made).some((formula) => formula.includes('Mål!C5/100 = 0.35'))).toBe(true);
    const texts = planOf(made.plans, 'effectGoals').cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts).toContain('minska');
  });

  it('is not there without goals', () => {
    const { plans } = planned([['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]]);
    expect(plans.some(({ key }) => key === 'effectGoals')).toBe(false);
  });
});
