import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { indexLevers } from '../../../../src/core/calculation/social-budget/index-levers';
import { socialBudgetResult } from '../../../../src/core/calculation/social-budget/social-budget-result';
import { readSocialBudget } from '../../../../src/core/reading/social-budget/read-social-budget';
import type { CellValue } from '../../../../src/core/cells/cell';
import { sheetOf } from '../../../samples/budgets/sheet';

function levers(rows: readonly (readonly CellValue[])[]) {
  const document = readSocialBudget(
    sheetOf('Mål', [['Område', 'Indikator', 'Vikt', 'Målvärde', 'Utfall'], ...rows]).grid(),
  )!;
  const settings = DEFAULT_SETTINGS.socialBudget;
  return indexLevers(socialBudgetResult(document, { followUp: [], own: [], support: [], settings })).map(
    ({ goal, ifAttained, otherwise }) => [goal.goal.text, otherwise.toNumber(), ifAttained.toNumber()],
  );
}

describe('what the index has to gain', () => {
  it('is most where most points are missing, and nothing where a goal is attained', () => {
    expect(
      levers([
        ['A', 'Antal som nås helt', 40, 10, 10],
        ['A', 'Antal som nås till hälften', 40, 10, 5],
        ['B', 'Antal som inte nås', 20, 10, 0],
      ]),
    ).toEqual([
      ['Antal som nås till hälften', 60, 80],
      ['Antal som inte nås', 60, 80],
    ]);
  });

  it('is, for a goal that waits for its outcome, between attained and not', () => {
    expect(
      levers([
        ['A', 'Antal som nås till hälften', 40, 10, 5],
        ['B', 'Antal utan utfall', 60, 10, null],
        ['B', 'Antal utan vikt', 0, 10, 2],
      ]),
    ).toEqual([
      ['Antal utan utfall', 20, 80],
      ['Antal som nås till hälften', 50, 100],
    ]);
  });
});
