import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { controlPlan, CONTROLS_IN_NUMBERS } from '../../../samples/control/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(rows: Rows) {
  const grids = [sheetOf('Kontroll', rows).grid()];
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

describe('the sheet of internal control', () => {
  it.each([
    ['words', controlPlan()],
    ['numbers', CONTROLS_IN_NUMBERS],
    [
      'grades missing, with spaces and with signs that a search takes for others',
      controlPlan({ '3,6': null, '4,5': ' mindre  sannolikt ', '5,6': 'Allvarlig*' }),
    ],
  ])('gives by formulas what was computed: %s', (_, rows) => {
    const { plans, grids } = planned(rows);
    expectFormulasToHold(plans, grids);
    const formulas = planOf(plans, 'controlPlan').cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas.filter((formula) => formula.startsWith('COUNTIFS(')).length).toBeGreaterThanOrEqual(16);
  });

  it('grades by the words of the user’s own cells, and writes nobody’s name', () => {
    const { plans } = planned(controlPlan());
    const { cells } = planOf(plans, 'controlPlan');
    const contents = cells.map(({ content }) => content);
    const formulas = contents.flatMap((content) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas.some((formula) => formula.includes('MATCH(TRIM(Kontroll!G4)'))).toBe(true);
    const texts = contents.flatMap((content) => (content.kind === 'text' ? [content.text] : []));
    expect(texts.join(' ')).not.toMatch(/Kanslichef|Utvecklare|Ekonom\b/);
  });
});
