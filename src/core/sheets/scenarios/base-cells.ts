import { Decimal } from '../../figures/decimal';
import { formatReference } from '../../cells/address';
import type { EquitySheet } from '../equity/plan';
import { turnedItem } from '../forecast/line-items';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { ruleCells } from './rule-cells';
import type { ScenarioPlaces } from './places';
import { FIRST_FIGURE } from './places';

/** What the budget's rows are made from. */
export interface BaseSources {
  readonly cells: UserCells;
  readonly style: StyleName;
  readonly equity: EquitySheet;
}

function openingItem({ results }: ScenarioPlaces, { equity, style }: BaseSources): RowItem {
  const { amount, entry } = results.base.opening;
  const cell = equity.keys[entry]?.opening;
  if (cell === undefined) return numberItem(amount, style);
  return formulaItem({ formula: formatReference(equity.plan.name, cell), value: amount, style });
}

/** The budget's lines by year as formulas to the workbook's cells, its opening equity, and what the rules give. */
export function baseCells(places: ScenarioPlaces, sources: BaseSources): PlanCell[] {
  const { results, baseRow, lines, openingRow } = places;
  const { years, sheet } = results.base;
  const title = sectionItems(`Budgeten som scenarierna ändrar: ${sheet}`, FIRST_FIGURE + years.length);
  const headings = [textItem('Rad', 'heading'), ...years.map((year) => numberItem(new Decimal(year), 'heading'))];
  return [
    ...placeItems({ row: baseRow, column: 0 }, title),
    ...placeItems({ row: baseRow + 1, column: 0 }, headings),
    ...lines.flatMap(({ line, row }) => {
      const amounts = line.amounts.map((amount) => (amount === null ? null : turnedItem(sources, amount)));
      return placeItems({ row, column: 0 }, [textItem(line.label), ...amounts]);
    }),
    ...placeItems({ row: openingRow, column: 0 }, [textItem('Ingående eget kapital'), openingItem(places, sources)]),
    ...ruleCells(places),
  ];
}
