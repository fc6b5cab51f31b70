import { Decimal } from '../../figures/decimal';
import { decimalFromDouble } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { BudgetDocument } from '../../documents/budget';
import { labelTextOf } from './cell-content';
import type { Heading } from './heading';
import type { TableRegion } from './table-region';
import { unitInText } from './unit-text';

/** The unit of a table and where it was read. */
export interface UnitReading {
  readonly unit: Unit;
  readonly unitSource: BudgetDocument['unitSource'];
}

/** A budget's middle line is some hundreds of thousands of kronor: in thousands it stays below this. */
const USUAL_IN_KRONOR = new Decimal(10_000);
/** Amounts in millions are small and carry decimals. */
const USUAL_IN_MILLIONS = new Decimal(50);
/** Texts at the head of the sheet speak for all its tables. */
const HEAD_ROWS = 4;

function sheetHeadTexts(region: TableRegion): string[] {
  const { filled } = region.grid;
  return filled
    .rows(0, Math.min(HEAD_ROWS, region.header.first) - 1)
    .flatMap((row) => filled.columns(row).map((column) => labelTextOf(region.grid, row, column)));
}

function bodyCells<T>(region: TableRegion, read: (row: number, column: number) => T): T[] {
  const cells: T[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    for (const { column } of region.columns) cells.push(read(row, column));
  }
  return cells;
}

function unitInCells(region: TableRegion): Unit | null {
  const texts = bodyCells(region, (row, column) => labelTextOf(region.grid, row, column)).filter((text) =>
    /\d/.test(text),
  );
  return texts.map(unitInText).find((unit) => unit !== null) ?? null;
}

/** The unit that amounts of this size are in. Example: hundreds and thousands are `tkr`. */
export function unitBySize(values: readonly unknown[]): Unit {
  const amounts = values
    .filter((value) => typeof value === 'number' && value !== 0)
    .map((value) => decimalFromDouble(Number(value)).abs())
    .sort((left, right) => left.comparedTo(right));
  const usual = amounts[Math.floor(amounts.length / 2)] ?? new Decimal(0);
  if (usual.gte(USUAL_IN_KRONOR)) return 'kr';
  return usual.lt(USUAL_IN_MILLIONS) && amounts.some((amount) => !amount.isInteger()) ? 'mkr' : 'tkr';
}

/** The unit from headings, then titles, then the cells' own text, else from the size of the amounts. */
export function readUnit(region: TableRegion, headings: readonly Heading[]): UnitReading {
  const headed = headings.find(({ unit }) => unit !== null)?.unit ?? unitInText(region.corner);
  if (headed !== null) return { unit: headed, unitSource: 'heading' };
  const titled = [...region.titles, ...sheetHeadTexts(region)].map(unitInText).find((unit) => unit !== null);
  if (titled !== undefined && titled !== null) return { unit: titled, unitSource: 'title' };
  const celled = unitInCells(region);
  if (celled !== null) return { unit: celled, unitSource: 'cells' };
  const values = bodyCells(region, (row, column) => region.grid.value(row, column));
  return { unit: unitBySize(values), unitSource: 'inferred' };
}
