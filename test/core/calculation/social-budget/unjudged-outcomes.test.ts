import { describe, expect, it } from '@jest/globals';
import { socialBudgetResult } from '../../../../src/core/calculation/social-budget/social-budget-result';
import { unjudgedOutcomes } from '../../../../src/core/calculation/social-budget/unjudged-outcomes';
import { readSocialBudget } from '../../../../src/core/reading/social-budget/read-social-budget';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { sheetOf } from '../../../samples/budgets/sheet';

const HEADINGS = ['Målområde', 'Indikator', 'Vikt', 'Målvärde', 'Utfall', 'Föregående år'];

function unjudged(...goals: readonly (readonly (string | number | null)[])[]) {
  const rows = [HEADINGS, ...goals.map((goal) => ['Nytta', ...goal])];
  const document = readSocialBudget(sheetOf('Mål', rows).grid())!;
  const settings = DEFAULT_SETTINGS.socialBudget;
  return unjudgedOutcomes(socialBudgetResult(document, { followUp: [], own: [], support: [], settings })).map(
    ({ range, reason }) => `${range} ${reason}`,
  );
}

describe('an outcome that the index does not count', () => {
  it('is named with what it lacks, those that lack the same together', () => {
    expect(
      unjudged(
        ['Andelen i arbetskraften har ökat', 1, null, 0.004],
        ['Andel som går till arbete', 1, null, 0.3],
        ['Andel som går till studier', 1, null, 0.2],
      ),
    ).toEqual([
      'E2 Utfallet räknas inte i index: värdet för året före saknas. Utan det bedöms bara en minskning, skriven som ett tal under noll.',
      'E3:E4 2 utfall räknas inte i index: målvärde saknas.',
    ]);
  });

  it('is none where the year before, a fall or a target is there, nor where no outcome is', () => {
    expect(
      unjudged(
        ['Andelen i arbetskraften har ökat', 1, null, 0.71, 0.7],
        ['Andelen långtidssjuka har minskat', 1, null, -0.01],
        ['Andel som går till arbete', 1, 0.3, 0.3],
        ['Andel som går till studier', 1],
      ),
    ).toEqual([]);
  });
});
