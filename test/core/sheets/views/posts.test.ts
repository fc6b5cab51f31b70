import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { postSheet } from '../../../samples/activity-views/posts';
import { cleanViews } from '../../../samples/activity-views/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows).grid());
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

describe('the table of posts', () => {
  it('has the user’s own cells, their cost in full time and their growth in formulas', () => {
    const made = planned({ Gården: postSheet({ '3,2': '721 000 kr' }) });
    expectFormulasToHold(made.plans, made.grids);
    const { cells } = planOf(made.plans, 'views');
    const row = cells.find(({ content }) => content.kind === 'text' && content.text === 'Samordnare 0,75')!.row;
    const at = row + 1;
    const found = cells.filter((cell) => cell.row === row && cell.column > 2).toSorted((a, b) => a.column - b.column);
    expect(
      found.map(({ content }) =>
        content.kind === 'formula' ? content.formula : content.kind === 'number' ? Number(content.value) : content.kind,
      ),
    ).toEqual([
      ...[0.75, 0.03, 'Gården!B6', `ROUND(F${at}/D${at},6)`, 'blank'],
      ...['Gården!C6', `ROUND(I${at}/D${at},6)`, `ROUND(I${at}/F${at}-1,6)`],
      ...['Gården!D6', `ROUND(L${at}/D${at},6)`, `ROUND(L${at}/I${at}-1,6)`],
    ]);
  });

  it('holds beside codes in another unit, and is not there without posts', () => {
    const both = planned({ ...cleanViews(), Gården: postSheet() });
    expectFormulasToHold(both.plans, both.grids);
    const texts = (made: ReturnType<typeof planned>) =>
      planOf(made.plans, 'views').cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts(both)).toContain('Tjänster (tkr)');
    expect(texts(planned(cleanViews())).some((text) => text.startsWith('Tjänster'))).toBe(false);
  });
});
