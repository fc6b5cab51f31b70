import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { activityPlan, contactTable } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows).grid());
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

describe('the sheet of insatser', () => {
  it.each([
    ['as they are', contactTable(), activityPlan()],
    ['with figures missing', contactTable({ '4,5': null, '4,6': null, '5,1': null }), activityPlan({ '4,15': null })],
    [
      'with a number kept as text and a text among the marks',
      contactTable({ '4,1': '12' }),
      activityPlan({ '4,2': '?' }),
    ],
  ])('gives by formulas what the decimal computation gives: %s', (_, contacts, plan) => {
    const { plans, grids } = planned({ Kontakter: contacts, Plan: plan });
    expectFormulasToHold(plans, grids);
    const formulas = planOf(plans, 'activities').cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas).toContain('COUNTA(Plan!C6:N6)');
    expect(formulas.length).toBeGreaterThan(30);
  });

  it('names the counts whose sums lack an insats', () => {
    const { plans } = planned({ Kontakter: contactTable({ '4,6': null }) });
    const texts = planOf(plans, 'activities').cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts).toContain('Summan gäller de insatser som har uppgiften: bortfall (2 av 3).');
  });

  it('is not written where the workbook has neither', () => {
    const { plans } = planned({ Blad: [['Något annat', 1]] });
    expect(plans.map(({ key }) => key)).not.toContain('activities');
  });
});
