import { describe, expect, it } from '@jest/globals';
import { printedPoints } from '../../../../src/core/calculation/social-budget/printed-points';
import { socialBudgetResult } from '../../../../src/core/calculation/social-budget/social-budget-result';
import { readSocialBudget } from '../../../../src/core/reading/social-budget/read-social-budget';
import type { SocialBudgetMethod } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { sheetOf } from '../../../samples/budgets/sheet';
import { INDICATORS, SCORED_INDICATORS } from '../../../samples/follow-up/goals';

function found(rows: Parameters<typeof sheetOf>[1], method: SocialBudgetMethod) {
  const settings = { ...DEFAULT_SETTINGS.socialBudget, method };
  const document = readSocialBudget(sheetOf('Mål', rows).grid())!;
  return printedPoints(socialBudgetResult(document, { followUp: [], own: [], support: [], settings }), settings);
}

describe('points that a table gives its goals', () => {
  it('are reported beside those of the chosen method, with the method that gives them', () => {
    const [finding, ...more] = found(SCORED_INDICATORS, 'linear');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'goalPoints', severity: 'info', at: { row: 3, column: 6 } });
    expect(finding?.message.replaceAll('\u00a0', ' ')).toBe(
      'Bladet ger de bedömda målen 10 av 20 poäng, metoden ”Linjär” ger 17,6; 2 mål skiljer. Metoden ”Uppnått/ej” ger bladets poäng.',
    );
  });

  it('are nothing to report where the method gives them, or the table has none', () => {
    expect(found(SCORED_INDICATORS, 'allOrNothing')).toEqual([]);
    expect(found(INDICATORS, 'linear')).toEqual([]);
  });
});
