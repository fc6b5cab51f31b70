import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { fees, FEES_TURNED, project, PROJECT_BY_YEARS, PROJECT_TURNED } from '../../../samples/financing/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

const SETTINGS = { ...DEFAULT_SETTINGS, coFinancing: { associations: 2, firstYear: 2031, years: 2 } };

function planned(...sheets: readonly Rows[]) {
  const grids = sheets.map((rows, index) => sheetOf(`Blad ${index}`, rows).grid());
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, SETTINGS), SETTINGS), grids };
}

const rowOf = (made: ReturnType<typeof planned>, label: string) => {
  const { cells } = planOf(made.plans, 'financing');
  const row = cells.find(({ content }) => content.kind === 'text' && content.text === label)!.row;
  return cells.filter((cell) => cell.row === row).map(({ content }) => content);
};

describe('the sheet of financing', () => {
  it.each([
    ['a project and fees', [project(), fees()]],
    ['amounts kept as text', [project({ '4,1': '2 400 000', '12,1': '55 %' }), fees({ '3,3': '8 000' })]],
    ['other forms', [PROJECT_BY_YEARS, PROJECT_TURNED, FEES_TURNED]],
  ])('gives by formulas what was computed: %s', (_, sheets) => {
    const made = planned(...sheets);
    expectFormulasToHold(made.plans, made.grids);
  });

  it('counts what is lacking in the user’s own cells, and the förbund’s part by the settings', () => {
    const made = planned(project());
    expect(rowOf(made, 'Fattas vid samma totala finansiering')[1]).toMatchObject({
      kind: 'formula',
      formula: expect.stringMatching(/^MAX\(0,ROUND\(B\d+\*B\d+-B\d+,6\)\)$/),
    });
    expect(rowOf(made, 'Krav på medfinansiering')[1]).toMatchObject({ formula: "'Blad 0'!B13" });
    const [, year] = rowOf(made, 'Förbundets del 2032');
    expect(year?.kind === 'formula' && Number(year.value)).toBe(200_000);
  });

  it('is not there without a project and fees', () => {
    const { plans } = planned([['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]]);
    expect(plans.some(({ key }) => key === 'financing')).toBe(false);
  });
});
