import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../src/core/cells/grid';
import { NO_NOTES } from '../../../src/core/documents/notes/user-notes';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { reportText } from '../../../src/core/sheets/text/report-text';
import { recalculateGrids } from '../../samples/budgets/budget';
import { sheetOf } from '../../samples/budgets/sheet';
import { goalsInText, INDICATORS } from '../../samples/follow-up/goals';
import { draw } from '../audit/sheet-picture';
import { expectFormulasToHold, planOf, reportOf } from '../sheets/check-plans';

const followUp = (year: string) =>
  draw(
    `
Spinnaren, tertial 1 ${year}

Tertial 1                            | Kvinnor | Män | Totalt
Antal deltagare                      | 40      | 30  | 70
Totalt antal avslutade               | 20      | 20  | 40
Avslutade till en långsiktig lösning | 15      | 14  | 29
`,
    {},
    'Spinnaren',
  );
const goals = sheetOf('Mål', goalsInText()).grid();

describe('a social budget beside follow-up', () => {
  it('of the same year gets its outcomes from it', () => {
    const { results, notChecked } = recalculateGrids(goals, followUp('2024'));
    expect(results.socialBudgets[0]).toMatchObject({ year: 2024, usesFollowUp: true });
    expect(notChecked.filter(({ sheet }) => sheet === 'Mål')).toEqual([]);
  });

  it('of another year gets none, which is said', () => {
    const { results, notChecked } = recalculateGrids(goals, followUp('2022'));
    expect(results.socialBudgets[0]).toMatchObject({ followUp: null, usesFollowUp: false });
    expect(results.socialBudgets[0]!.total.index).toBeNull();
    expect(notChecked.filter(({ sheet }) => sheet === 'Mål').map(({ reason }) => reason)).toEqual([
      'Uppföljningen gäller 2022 och den sociala budgeten 2024, så inga utfall hämtades ur den. Skriv in utfallen för 2024, eller lägg in det årets uppföljning.',
    ]);
  });
});

describe('the index in the text', () => {
  const grids = [goals, followUp('2024')];
  const paragraphOf = (own: readonly Grid[]) => {
    const { results } = recalculateGrids(...own);
    return reportText(results, DEFAULT_SETTINGS, NO_NOTES).paragraphs.find(({ key }) => key === 'social budget')!;
  };

  it('is preliminary where goals are left to judge, with how many were judged and what it is if they count as nothing', () => {
    const { coverage, strictIndex } = recalculateGrids(...grids).results.socialBudgets[0]!.total;
    expect([coverage.toNumber(), strictIndex!.toNumber()]).not.toEqual([1, 100]);
    const percent = coverage.times(100).toDecimalPlaces(0, 4);
    expect(paragraphOf(grids).text.replaceAll('\u00a0', ' ')).toBe(
      `Det preliminära indexet för den sociala budgeten är 100, räknat på de ${percent} % av poängen som har kunnat bedömas. Om resten räknas som inte uppnådd är indexet ${strictIndex!.toDecimalPlaces(0, 4)}.`,
    );
  });

  it('is final where all are judged', () => {
    const { text } = paragraphOf([sheetOf('Mål', INDICATORS).grid()]);
    expect(text).toMatch(
      /^Det slutliga indexet för den sociala budgeten är \d+, räknat på de 100.% av poängen som har kunnat bedömas\.$/,
    );
  });

  it('is written as formulas that give it', () => {
    const { documents, results } = recalculateGrids(...grids);
    const plans = reportOf({ grids, documents, results });
    expect(
      planOf(plans, 'text').cells.some(({ content }) => content.kind === 'formula' && content.formula.includes('-100')),
    ).toBe(true);
    expectFormulasToHold(plans, grids);
  });
});
