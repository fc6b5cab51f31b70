import type { Grid } from '../../cells/grid';
import type { BalanceColumn, BalanceDocument, BalanceLine } from '../../documents/balance';
import type { Unit } from '../../figures/unit';
import { isFigureLook, labelTextOf, lookOf } from '../cell-content';
import { readFigure } from '../figure';
import { unitInText } from '../unit-text';
import { balanceColumnRole, balanceRole } from './balance-role';

/** Rows above the first figures where headings may stand. */
const HEADING_DEPTH = 6;
/** Amounts of this size are in kronor, as ledgers print them; smaller ones in thousands. */
const USUAL_IN_KRONOR = 100_000;

interface Place {
  readonly row: number;
  readonly labelColumn: number;
}

function rowsOf(grid: Grid): number[] {
  const used = grid.usedRange;
  return used === null
    ? []
    : Array.from({ length: used.last.row - used.first.row + 1 }, (_, index) => used.first.row + index);
}

function columnsOf(grid: Grid, from: number): number[] {
  const last = grid.usedRange?.last.column ?? -1;
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}

/** The first line of the sheet that is the total of a kind. */
function findTotal(grid: Grid, roles: readonly BalanceLine['role'][]): Place | null {
  for (const row of rowsOf(grid)) {
    for (const column of columnsOf(grid, grid.usedRange?.first.column ?? 0)) {
      const text = labelTextOf(grid, row, column).trim();
      if (text !== '' && roles.includes(balanceRole(text))) return { row, labelColumn: column };
    }
  }
  return null;
}

function amountColumns(grid: Grid, { row, labelColumn }: Place): number[] {
  return columnsOf(grid, labelColumn + 1).filter((column) => isFigureLook(lookOf(grid, row, column)));
}

function firstFigures(grid: Grid, columns: readonly number[]): number {
  return rowsOf(grid).find((row) => columns.some((column) => lookOf(grid, row, column) === 'figure')) ?? 0;
}

function headedColumns(grid: Grid, columns: readonly number[]): BalanceColumn[] {
  const firstRow = firstFigures(grid, columns);
  return columns.map((column) => {
    const rows = Array.from({ length: HEADING_DEPTH }, (_, index) => firstRow - HEADING_DEPTH + index);
    const heading = rows
      .filter((row) => row >= 0)
      .map((row) => labelTextOf(grid, row, column).trim())
      .filter((text) => text !== '')
      .join(' ');
    return { column, heading, role: balanceColumnRole(heading) };
  });
}

/** The texts above the first figures: titles and headings. */
function headTexts(grid: Grid, firstRow: number): string[] {
  return rowsOf(grid)
    .filter((row) => row < firstRow)
    .flatMap((row) =>
      columnsOf(grid, grid.usedRange?.first.column ?? 0).map((column) => labelTextOf(grid, row, column).trim()),
    )
    .filter((text) => text !== '');
}

function unitOf(grid: Grid, texts: readonly string[], total: Place): Unit {
  const told = texts.map(unitInText).find((unit) => unit !== null);
  if (told) return told;
  const sizes = amountColumns(grid, total).map((column) => Math.abs(Number(grid.value(total.row, column)) || 0));
  return Math.max(0, ...sizes) >= USUAL_IN_KRONOR ? 'kr' : 'tkr';
}

function linesOf(grid: Grid, { labelColumn }: Place, about: { columns: readonly BalanceColumn[]; unit: Unit }) {
  const firstRow = firstFigures(
    grid,
    about.columns.map(({ column }) => column),
  );
  return rowsOf(grid).flatMap((row): BalanceLine[] => {
    const label = labelTextOf(grid, row, labelColumn).trim();
    const figures = about.columns.map(({ column }) => readFigure(grid, { row, column }, about.unit));
    const isBlank = figures.every(({ state }) => state === 'blank');
    const isHead = row < firstRow - 1 || (row < firstRow && !isBlank);
    if (label === '' || isHead) return [];
    return [{ row, label, role: isBlank ? 'heading' : balanceRole(label), figures }];
  });
}

/**
 * Reads a sheet as a balance report: one that sums up assets, and equity or liabilities; `null` for any other.
 * Example: a ledger's `Ing balans | Period | Utg balans`.
 */
export function readBalance(grid: Grid): BalanceDocument | null {
  const assets = findTotal(grid, ['assets']);
  const others = findTotal(grid, ['all', 'liabilities']);
  if (assets === null || others === null) return null;
  const columns = headedColumns(grid, amountColumns(grid, assets));
  if (columns.length === 0) return null;
  const texts = headTexts(
    grid,
    firstFigures(
      grid,
      columns.map(({ column }) => column),
    ),
  );
  const unit = unitOf(grid, texts, assets);
  const lines = linesOf(grid, assets, { columns, unit });
  const rows = lines.map(({ row }) => row);
  return {
    kind: 'balance',
    sheet: grid.name,
    range: {
      first: { row: Math.min(...rows), column: assets.labelColumn },
      last: { row: Math.max(...rows), column: Math.max(...columns.map(({ column }) => column)) },
    },
    ...{ title: texts[0] ?? null, unit, columns, lines },
  };
}
