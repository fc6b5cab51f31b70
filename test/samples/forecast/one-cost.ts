import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { sheetOf } from '../budgets/sheet';

/** Even income: a thousand for each third of the year that a column counts. */
function incomeOf(heading: string): number {
  if (heading.includes('jan-apr')) return 1000;
  return heading.includes('jan-aug') ? 2000 : 3000;
}

/** A budget of one cost beside income, with the columns of amounts that a test names. */
export function oneCost(label: string, headings: readonly string[], cost: readonly CellValue[]): Grid[] {
  const income = headings.map(incomeOf);
  return [
    sheetOf('Uppföljning', [
      ['Samordningsförbundet Sjöbygden, tkr'],
      ['', ...headings],
      ['Försäkringskassan', ...income],
      ['Summa intäkter', ...income],
      [label, ...cost],
      ['Summa kostnader', ...cost.map((amount) => amount ?? 0)],
    ]).grid(),
  ];
}
