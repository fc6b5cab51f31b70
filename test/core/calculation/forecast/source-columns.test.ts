import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../../src/core/cells/grid';
import { sourceColumns } from '../../../../src/core/calculation/forecast/source-columns';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { draw } from '../../audit/sheet-picture';

/** A table with these headings, and a column of amounts under each. */
function table(name: string, ...headings: readonly string[]): Grid {
  const row = (label: string, amount: number) => [label, ...headings.map(() => String(amount))].join(' | ');
  const rows = [row('Försäkringskassan', 3000), row('Summa intäkter', 3000), row('Lokaler', 900)];
  return draw(`\nBelopp i tkr | ${headings.join(' | ')}\n${rows.join('\n')}\n`, {}, name);
}

/** The sheet and heading of each column that a forecast is computed from. */
function chosen(...grids: readonly Grid[]) {
  const found = sourceColumns(ofKind(readDocuments(grids).documents, 'budget'));
  const entries = Object.entries(found?.columns ?? {}).map(([key, source]) => {
    const heading =
      source === null ? null : `${source.document.sheet}: ${source.document.columns[source.index]!.heading}`;
    return [key, heading] as const;
  });
  return found === null ? null : { months: found.months, ...Object.fromEntries(entries) };
}

const OUTTURN = 'Utfall jan-apr 2021';

describe('the columns of a forecast', () => {
  it.each([
    ['after', ['Budget 2021', 'Reviderad budget 2021', OUTTURN]],
    ['before', ['Reviderad budget 2021', 'Budget 2021', OUTTURN]],
  ])('have a revised budget %s the plain one', (_, headings) => {
    expect(chosen(table('Plan', ...headings))).toMatchObject({ budget: 'Plan: Reviderad budget 2021', months: 4 });
  });

  it('have the plain budget where none is revised', () => {
    expect(chosen(table('Plan', 'Budget 2021', OUTTURN))).toMatchObject({ budget: 'Plan: Budget 2021' });
  });

  it('have the budget beside the outturn before that of another table', () => {
    const beside = table('Uppföljning', OUTTURN, 'Budget 2021');
    const other = table('Plan', 'Budget 2020', 'Budget 2021');
    for (const grids of [
      [beside, other],
      [other, beside],
    ])
      expect(chosen(...grids)).toMatchObject({ budget: 'Uppföljning: Budget 2021' });
  });

  it('have the forecast beside the outturn before that of another table', () => {
    const beside = table('Uppföljning', 'Budget 2021', OUTTURN, 'Prognos 2021');
    const other = table('Annat', 'Budget 2021', 'Prognos 2021');
    for (const grids of [
      [beside, other],
      [other, beside],
    ])
      expect(chosen(...grids)).toMatchObject({ published: 'Uppföljning: Prognos 2021' });
  });

  it('have the last forecast of another table where the outturn’s has none', () => {
    const beside = table('Uppföljning', 'Budget 2021', OUTTURN);
    const other = table('Annat', 'Prognos 1 2021', 'Prognos 2 2021');
    expect(chosen(beside, other)).toMatchObject({ published: 'Annat: Prognos 2 2021' });
  });

  it('have the outturn that reaches furthest into the year', () => {
    const headings = ['Budget 2021', 'Utfall jan-aug 2021', OUTTURN];
    expect(chosen(table('Plan', ...headings))).toMatchObject({ outturn: 'Plan: Utfall jan-aug 2021', months: 8 });
  });
});
