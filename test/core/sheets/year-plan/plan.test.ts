import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { sheetOf } from '../../../samples/budgets/sheet';
import { yearPlan } from '../../../samples/control/tables';
import type { Changes } from '../../../samples/activities/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(changes: Changes = {}) {
  const grids = [sheetOf('Möten', yearPlan(changes)).grid()];
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

describe('the sheet of the year', () => {
  it.each([
    ['as it is', {}],
    [
      'with a day of another year, one that is none and one that is not settled',
      { '4,0': '2030-04-11', '6,0': '2031-06-31', '8,0': '2031-10-xx' },
    ],
  ])('gives by formulas what was computed: %s', (_, changes: Changes) => {
    const { plans, grids } = planned(changes);
    expectFormulasToHold(plans, grids);
    const { cells } = planOf(plans, 'yearPlan');
    const formulas = cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas.filter((formula) => formula.startsWith('COUNTIF('))).toHaveLength(12);
  });

  it('counts the days from the meeting to the last day by the cells of both', () => {
    const { cells } = planOf(planned().plans, 'yearPlan');
    const margins = cells.flatMap(({ content }) =>
      content.kind === 'formula' && /^B\d+-B\d+$/.test(content.formula) ? [content.value.toString()] : [],
    );
    expect(margins).toContain('2');
  });
});
