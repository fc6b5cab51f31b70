import type { Grid } from '../../cells/grid';
import type { BalanceColumn, BalanceDocument, BalanceLine } from '../../documents/balance';
import type { Unit } from '../../figures/unit';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { yearsInText } from '../table/heading';
import { titleAbove } from '../table/sheet-head';
import { unitInText } from '../table/unit-text';
import { shownThousands, unitOfValues } from '../table/value-unit';
import { balanceColumnRole, balanceRole } from './balance-role';

/** Rows above the report where its headings may be. */
const HEADING_DEPTH = 4;
/** So many blank rows end a report. */
const MOST_BLANK = 2;
/** Amounts of this size are in kronor, as ledgers print them; smaller ones in thousands. */
const USUAL_IN_KRONOR = 100_000;

/** A line that sums up, by its row and the column of its label. */
interface Place {
  readonly row: number;
  readonly labelColumn: number;
}

/** The rows of the report, both included, and its columns of amounts. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly labelColumn: number;
  readonly columns: readonly number[];
}

/** A text of the sheet, and what a line that it labels means. */
interface RoleText extends Place {
  readonly role: BalanceLine['role'];
}

/** Every text of the sheet, row by row. */
function roleTexts(grid: Grid): RoleText[] {
  return grid.filled.rows().flatMap((row) =>
    grid.filled.columns(row).flatMap((labelColumn) => {
      const text = labelTextOf(grid, row, labelColumn).trim();
      return text === '' ? [] : [{ row, labelColumn, role: balanceRole(text) }];
    }),
  );
}

/** Every line that is the total of a kind, its first text that says so. */
function totalsIn(texts: readonly RoleText[], roles: readonly BalanceLine['role'][]): Place[] {
  const totals = texts.filter(({ role }) => roles.includes(role));
  return totals.filter(({ row }, index) => totals[index - 1]?.row !== row);
}

function isBlankRow(grid: Grid, row: number, { labelColumn, columns }: Omit<Extent, 'first' | 'last'>): boolean {
  return [labelColumn, ...columns].every((column) => lookOf(grid, row, column) === 'empty');
}

function isHeaderRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const looks = columns.map((column) => lookOf(grid, row, column));
  return looks.every((look) => !isFigureLook(look)) && looks.some((look) => look !== 'empty');
}

/** Up from the assets' total to the headings, or to where the sheet is blank. */
function firstRow(grid: Grid, total: Place, about: Omit<Extent, 'first' | 'last'>): number {
  let [first, blank] = [total.row, 0];
  for (let row = total.row - 1; row >= (grid.usedRange?.first.row ?? 0); row -= 1) {
    if (isHeaderRow(grid, row, about.columns)) break;
    blank = isBlankRow(grid, row, about) ? blank + 1 : 0;
    if (blank >= MOST_BLANK) break;
    if (blank === 0) first = row;
  }
  return first;
}

function extentOf(grid: Grid): Extent | null {
  const texts = roleTexts(grid);
  const [assets] = totalsIn(texts, ['assets']);
  const last = totalsIn(texts, ['all', 'liabilities', 'equity']).at(-1);
  const rests = totalsIn(texts, ['all', 'liabilities']);
  if (assets === undefined || last === undefined || rests.length === 0) return null;
  const { row, labelColumn } = assets;
  const columns = grid.filled
    .columns(row)
    .filter((column) => column > labelColumn && isFigureLook(lookOf(grid, row, column)));
  if (columns.length === 0) return null;
  return { first: firstRow(grid, assets, { labelColumn, columns }), last: last.row, labelColumn, columns };
}

function headedColumns(grid: Grid, { first, columns }: Extent): BalanceColumn[] {
  const rows = Array.from({ length: HEADING_DEPTH }, (_, index) => first - HEADING_DEPTH + index);
  return columns.map((column) => {
    const texts = rows.map((row) => (row < 0 ? '' : headingTextOf(grid, row, column))).filter((text) => text !== '');
    const heading = texts.join(' ');
    return { column, heading, role: balanceColumnRole(heading), year: yearsInText(heading).year };
  });
}

/** The thousands that the formats of the amounts take from them; none where they differ. */
function shownIn(grid: Grid, { first, last, columns }: Extent): number {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return shownThousands(grid, cells) ?? 0;
}

/** The first words of the sheet that state a unit, above the report, else what amounts of this size are in. */
function unitOf(grid: Grid, extent: Extent): Unit {
  const { first, last, columns } = extent;
  for (const row of grid.filled.rows(0, first - 1)) {
    const texts = grid.filled.columns(row).map((column) => labelTextOf(grid, row, column));
    const stated = texts.map(unitInText).find((unit) => unit !== null);
    if (stated) return unitOfValues(stated, shownIn(grid, extent)) ?? stated;
  }
  const sizes = columns.map((column) => Math.abs(Number(grid.value(last, column)) || 0));
  return Math.max(0, ...sizes) >= USUAL_IN_KRONOR ? 'kr' : 'tkr';
}

function linesOf(grid: Grid, { first, last, labelColumn, columns }: Extent, unit: Unit): BalanceLine[] {
  return grid.filled.rows(first, last).flatMap((row): BalanceLine[] => {
    const label = labelTextOf(grid, row, labelColumn).trim();
    const figures = columns.map((column) => readFigure(grid, { row, column }, unit));
    const isBlank = figures.every(({ state }) => state === 'blank');
    return label === '' ? [] : [{ row, label, role: isBlank ? 'heading' : balanceRole(label), figures }];
  });
}

/** The column of account numbers beside the labels belongs to the report. */
function leftOf(grid: Grid, { first, last, labelColumn }: Extent): number {
  const rows = grid.filled.rows(first, last);
  const isNumbered = labelColumn > 0 && rows.some((row) => lookOf(grid, row, labelColumn - 1) !== 'empty');
  return isNumbered ? labelColumn - 1 : labelColumn;
}

/**
 * Reads a balance report: lines that sum up assets, and equity or liabilities, wherever on its sheet it is;
 * `null` for a sheet without one. Example: a ledger's `Ing balans | Period | Utg balans`.
 */
export function readBalance(grid: Grid): BalanceDocument | null {
  const extent = extentOf(grid);
  if (extent === null) return null;
  const { first, last, columns } = extent;
  const unit = unitOf(grid, extent);
  const title = titleAbove(grid, first);
  return {
    kind: 'balance',
    sheet: grid.name,
    range: {
      first: { row: first, column: leftOf(grid, extent) },
      last: { row: last, column: Math.max(...columns) },
    },
    ...{ title, year: yearsInText(title ?? '').year, unit },
    columns: headedColumns(grid, extent),
    lines: linesOf(grid, extent, unit),
  };
}
