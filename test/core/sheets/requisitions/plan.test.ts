import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { CODED_BUDGET, requisitions } from '../../../samples/control/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(changes: Changes = {}) {
  const grids = [sheetOf('Budget', CODED_BUDGET).grid(), sheetOf('Lista', requisitions(changes)).grid()];
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

const contentsOf = ({ plans }: ReturnType<typeof planned>) =>
  planOf(plans, 'requisitions').cells.map(({ content }) => content);

describe('the sheet of attests', () => {
  it.each([
    ['as it is', {}],
    [
      'with an amount kept as text, a number for a code and one with signs of a search',
      { '4,4': '60 000', '5,3': 5010, '7,3': 'K*' },
    ],
  ])('gives by formulas what was computed: %s', (_, changes: Changes) => {
    const made = planned(changes);
    expectFormulasToHold(made.plans, made.grids);
  });

  it('adds up each code in the user’s own cells, and compares it with the budget’s', () => {
    const formulas = contentsOf(planned()).flatMap((content) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas).toContain('SUMIFS(Lista!E4:E8,Lista!D4:D8,A17)');
    expect(formulas.some((formula) => formula.includes('Budget!B3'))).toBe(true);
  });

  it('writes no supplier and nobody who has attested', () => {
    const texts = contentsOf(planned({ '4,5': 'Kim Exempel' })).flatMap((content) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts.join(' ')).not.toMatch(/Exempel|Kontorsbolaget|Bergby/);
  });

  it('shows öre only where a line of the list has some', () => {
    const looks = (changes: Changes) =>
      planOf(planned(changes).plans, 'requisitions')
        .cells.filter(({ row, column }) => row > 5 && column === 2)
        .map(({ style }) => style)
        .filter((style) => style.startsWith('amount'));
    expect([...new Set(looks({}))]).toEqual(['amount', 'amountTotal']);
    expect([...new Set(looks({ '4,4': 60000.5 }))]).toEqual(['amountDecimals', 'amountDecimalsTotal']);
  });
});
