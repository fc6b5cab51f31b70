import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import { formatReference } from '../../cells/address';
import type { EquitySheet } from '../equity/plan';
import { turnedItem } from '../forecast/line-items';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { CeilingRule } from '../report-rules';
import type { CeilingRow, ScenarioPlaces } from './places';
import { CEILING_ROWS, FIRST_FIGURE } from './places';

/** What the budget's rows are made from. */
export interface BaseSources {
  readonly cells: UserCells;
  readonly style: StyleName;
  readonly equity: EquitySheet;
  readonly rule: CeilingRule | null;
}

const CEILING_LABELS: Readonly<Record<CeilingRow, string>> = {
  kronor: 'Kronor i en enhet',
  lowerLimit: 'Takets nedre gräns, kronor',
  upperLimit: 'Takets övre gräns, kronor',
  lowRate: 'Procentsats upp till nedre gränsen',
  middleRate: 'Procentsats mellan gränserna',
  highRate: 'Procentsats över övre gränsen',
};

function ceilingItem(id: CeilingRow, { results }: ScenarioPlaces, rule: CeilingRule | null): RowItem | null {
  if (id === 'kronor') return numberItem(convertAmount(new Decimal(1), results.base.unit, 'kr'), 'amount');
  if (rule === null) return null;
  const [lower, upper] = rule.limits;
  const [low, middle, high] = rule.rates;
  const values = { lowerLimit: lower, upperLimit: upper, lowRate: low, middleRate: middle, highRate: high };
  return numberItem(values[id], id.endsWith('Limit') ? 'amount' : 'percent');
}

function openingItem({ results }: ScenarioPlaces, { equity, style }: BaseSources): RowItem {
  const { amount, entry } = results.base.opening;
  const cell = equity.keys[entry]?.opening;
  if (cell === undefined) return numberItem(amount, style);
  return formulaItem({ formula: formatReference(equity.plan.name, cell), value: amount, style });
}

/** The budget's lines by year as formulas to the workbook's cells, its opening equity, and what the ceiling is counted by. */
export function baseCells(places: ScenarioPlaces, sources: BaseSources): PlanCell[] {
  const { results, baseRow, lines, openingRow, ceilingRow } = places;
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
    ...CEILING_ROWS.flatMap((id, index) =>
      placeItems({ row: ceilingRow + index, column: 0 }, [
        textItem(CEILING_LABELS[id]),
        ceilingItem(id, places, sources.rule),
      ]),
    ),
  ];
}
