import { formatRange } from '../../cells/address';
import type { FigureColumn } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { Unit } from '../../figures/unit';
import type { Heading } from '../table/heading';
import type { TableRegion } from '../table/table-region';
import type { UnitReading } from '../table/unit';
import { readUnit } from '../table/unit';
import { shownThousands, unitOfValues } from '../table/value-unit';

/** The columns that are read, all in one unit, and what is reported of the others. */
export interface ColumnsInUnit {
  readonly unit: UnitReading;
  readonly columns: readonly FigureColumn[];
  readonly notChecked: readonly NotChecked[];
}

/** The unit of a column's values; `mixed` where its cells are shown in different ones. */
type ColumnUnit = Unit | 'mixed';

function cellsOf({ firstRow, lastRow }: TableRegion, column: number) {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => ({ row: firstRow + index, column }));
}

function unitOf(region: TableRegion, column: number, shown: { unit: Unit; isInferred: boolean }): ColumnUnit {
  const thousands = shownThousands(region.grid, cellsOf(region, column));
  if (thousands === null) return 'mixed';
  // What is inferred is so from the values, not from what is shown.
  return shown.isInferred ? shown.unit : (unitOfValues(shown.unit, thousands) ?? 'mixed');
}

/** The unit of most columns; of as many, the first. */
function commonUnit(units: readonly ColumnUnit[]): Unit | null {
  const known = units.filter((unit) => unit !== 'mixed');
  const count = (unit: Unit) => known.filter((other) => other === unit).length;
  return known.reduce<Unit | null>((best, unit) => (best === null || count(unit) > count(best) ? unit : best), null);
}

function leftOut(region: TableRegion, column: FigureColumn, why: string): NotChecked {
  const [first, last] = [region.firstRow, region.lastRow].map((row) => ({ row, column: column.column }));
  const range = first && last ? formatRange({ first, last }) : null;
  return { sheet: region.grid.name, range, reason: `Kolumnen ”${column.heading}” lästes inte: ${why}` };
}

function whyLeftOut(unit: ColumnUnit, common: Unit): string {
  return unit === 'mixed'
    ? 'talformaten visar en del av beloppen i tusental och andra inte. Ge alla samma format.'
    : `den är i ${unit} men tabellen i ${common}. Skriv alla belopp i samma enhet.`;
}

/**
 * Settles one unit for a table. A column that its heading or its number format puts in another is left out and
 * reported, since a formula that refers to it would give another amount than is meant.
 * Example: `Budget 2021 tkr` and `Utfall 2021 kr`: the budget is read.
 */
export function columnsInUnit(
  region: TableRegion,
  columns: readonly FigureColumn[],
  headings: readonly Heading[],
): ColumnsInUnit {
  const stated = readUnit(region, headings);
  const units = columns.map(({ column, content }, index): ColumnUnit | null => {
    const own = headings[index]?.unit ?? null;
    const shown = { unit: own ?? stated.unit, isInferred: own === null && stated.unitSource === 'inferred' };
    return content === 'amount' ? unitOf(region, column, shown) : null;
  });
  const common = commonUnit(units.filter((unit) => unit !== null)) ?? stated.unit;
  const isOther = (index: number) => (units[index] ?? common) !== common;
  return {
    unit: { unit: common, unitSource: stated.unitSource },
    columns: columns.filter((_, index) => !isOther(index)),
    notChecked: columns.flatMap((column, index) =>
      isOther(index) ? [leftOut(region, column, whyLeftOut(units[index] ?? common, common))] : [],
    ),
  };
}
