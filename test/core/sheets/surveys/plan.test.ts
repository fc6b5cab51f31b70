import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import * as tables from '../../../samples/surveys/tables';
import { survey } from '../../../samples/surveys/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(rows: Rows) {
  const grids = [sheetOf('Svar', rows).grid()];
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

/** The rows with the label, as what their cells hold. */
const rowsOf = ({ plans }: ReturnType<typeof planned>, label: string) => {
  const { cells } = planOf(plans, 'surveys');
  const rows = cells.flatMap(({ row, content }) => (content.kind === 'text' && content.text === label ? [row] : []));
  return rows.map((row) =>
    cells
      .filter((cell) => cell.row === row && cell.content.kind !== 'blank')
      .map(({ content }) =>
        content.kind === 'formula' ? content.formula : content.kind === 'text' ? content.text : '',
      ),
  );
};

describe('the sheet of surveys', () => {
  it.each([
    ['a survey', survey()],
    ['without its sum', survey().slice(0, -1)],
    ['with answers missing', survey({ '4,2': null, '6,2': null })],
    ['with numbers kept as text', survey({ '3,2': '36' })],
    ['years beside each other', tables.SURVEY_BY_YEARS],
    ['years under the counts', tables.SURVEY_UNDER_COUNTS],
    ['groups beside each other', tables.SURVEY_TURNED],
    ['blocks', tables.SURVEY_BLOCKS],
  ])('gives by formulas what was computed: %s', (_, rows) => {
    const made = planned(rows);
    expectFormulasToHold(made.plans, made.grids);
  });

  it('counts all on the groups that have both counts', () => {
    const made = planned(survey({ '4,2': null }).slice(0, -1));
    expect(rowsOf(made, 'Samtliga')[0]).toEqual(
      expect.arrayContaining(['Samtliga', 'B6+B8', 'C6+C8', 'C9/B9', '2 av 3 grupper har båda antalen']),
    );
  });

  it('shows the public no few answers, and none by which they could be worked out', () => {
    const [own, shown] = rowsOf(planned(survey()), 'Lillby kommun');
    expect(own).toContain('Färre än 5 svar: bedöms inte');
    expect(shown).toEqual(['Lillby kommun', 'B8', '..', '..', '..']);
    const others = ['Region Fjäll', 'Storby kommun', 'Totalt'].map((label) => rowsOf(planned(survey()), label)[1]!);
    expect(others.some((row) => row.includes('..'))).toBe(true);
  });

  it('is not there without a survey', () => {
    const { plans } = planned([['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]]);
    expect(plans.some(({ key }) => key === 'surveys')).toBe(false);
  });
});
