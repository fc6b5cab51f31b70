import type { ControlPlanResult } from '../../calculation/control-plan/control-plan-result';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { SheetRow } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { COLUMNS, LETTERS } from './columns';

/** So many rows has the matrix, title and headings included. */
export function matrixRows({ document }: ControlPlanResult): number {
  return 2 + document.grades;
}

/** Columns of the matrix: what a row is, its grade, then a column for each grade of likelihood. */
const FIRST = 2;

/** How many controls have each pair of grades, counted in the rows of controls. */
export function matrixCells(
  result: ControlPlanResult,
  top: number,
  rows: { readonly first: number; readonly last: number },
): PlanCell[] {
  const { grades } = result.document;
  const range = Array.from({ length: grades }, (_, index) => index + 1);
  const down = (letter: string) => `$${letter}$${rows.first + 1}:$${letter}$${rows.last + 1}`;
  const count = (consequence: number, likelihood: number) =>
    result.matrix.find((each) => each.consequence === consequence && each.likelihood === likelihood)?.count ?? 0;
  const body = range.toReversed().map((consequence): SheetRow => [
    textItem('Konsekvens', 'item'),
    numberItem(new Decimal(consequence), 'integer'),
    ...range.map((likelihood) => {
      const conditions = `${down(LETTERS.consequence)},${consequence},${down(LETTERS.likelihood)},${likelihood}`;
      const value = new Decimal(count(consequence, likelihood));
      return formulaItem({ formula: `COUNTIFS(${conditions})`, value, style: 'integer' });
    }),
  ]);
  const headings = ['Antal kontroller', 'Sannolikhet:', ...range.map(String)];
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Riskmatris', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, FIRST + grades)),
    ...body.flatMap((items, index) => placeItems({ row: top + 2 + index, column: 0 }, items)),
  ];
}
