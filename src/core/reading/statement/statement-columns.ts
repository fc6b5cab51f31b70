import type { Grid } from '../../cells/grid';
import type { StatementColumn } from '../../documents/statement';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import { basisInText, yearsInText } from '../table/heading';
import type { Block } from './blocks';

const GROUP = /koncern|sammanställ/iu;
const NO_AMOUNTS = /^not(?:er)?$|avvikelse|differens|förändring|%|^andel/iu;
/** Columns of a table of activities whose headings are no years: which of them is the net. */
const PARTS = /^(?:intäkt|kostnad|inkomst|utgift)/iu;

/** The nearest text at a column or to its left in a row: a heading over several columns is in the first of them. */
function spanning(grid: Grid, row: number, column: number): string {
  const columns = grid.filled.columns(row).filter((each) => each <= column);
  return columns.toReversed().map((each) => headingTextOf(grid, row, each))[0] ?? '';
}

const yearsIn = (grid: Grid, row: number, columns: readonly number[]) =>
  columns.filter(
    (column) => yearsInText(headingTextOf(grid, row, column)).year !== null && isHeading(grid, row, column),
  );

/**
 * The rows of headings: those above the first row of figures in the table itself, else the nearest row above with a
 * year over its columns, and the one above that. Tables under each other may have their headings once.
 */
function headerRows(grid: Grid, columns: readonly number[], { from, to }: { from: number; to: number }): number[] {
  const own = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (own.some((row) => yearsIn(grid, row, columns).length > 0)) return own;
  const above = grid.filled.rows(0, Math.max(0, from - 1)).findLast((row) => yearsIn(grid, row, columns).length > 0);
  return above === undefined ? own : [...(above > 0 ? [above - 1] : []), above, ...own];
}

function isHeading(grid: Grid, row: number, column: number): boolean {
  const look = lookOf(grid, row, column);
  return look !== 'empty' && !isFigureLook(look);
}

function headedColumn(
  grid: Grid,
  column: number,
  about: { rows: readonly number[]; block: Block; year: number | null },
) {
  const { rows, block } = about;
  const own = rows.filter((row) => isHeading(grid, row, column)).map((row) => headingTextOf(grid, row, column));
  const heading = own.join(' ').trim();
  const above = rows.map((row) => spanning(grid, row, column)).join(' ');
  const year = yearsInText(heading).year ?? yearsInText(heading.replace(/-\d{2}-\d{2}/gu, '')).year ?? about.year;
  const isTable = block.form === 'operations' || block.form === 'investments';
  if (year === null || NO_AMOUNTS.test(heading) || (isTable && PARTS.test(heading)) || heading === '') return [];
  const isGroup = GROUP.test(heading) || (GROUP.test(above) && GROUP.test(lastWord(grid, rows, column)));
  return [{ column, heading, year, basis: basisInText(heading) ?? 'outturn', isGroup } satisfies StatementColumn];
}

/** The text over a column that states whose figures are in it. */
function lastWord(grid: Grid, rows: readonly number[], column: number): string {
  const texts = rows.map((row) => spanning(grid, row, column)).filter((text) => /\p{L}/u.test(text));
  return texts.at(-1) ?? '';
}

/** The year that the title, the sheet's first texts or its name give. */
function yearAround(grid: Grid, block: Block): number | null {
  const tops = grid.filled.rows(0, block.from).map((row) => labelTextOf(grid, row, block.labelColumn));
  const years = [block.title ?? '', ...tops.toReversed(), grid.name].map((text) => yearsInText(text).year);
  return years.find((year) => year !== null) ?? null;
}

/** The columns of amounts of a table: each of one year. Columns of notes, deviations and percents are left out. */
export function statementColumns(grid: Grid, block: Block): StatementColumn[] {
  const figured = block.rows.filter(({ hasFigures }) => hasFigures);
  const firstFigure = figured[0]?.row ?? block.from;
  const columns = new Set(
    figured.flatMap(({ row }) =>
      grid.filled.columns(row).filter((each) => each > block.labelColumn && isFigureLook(lookOf(grid, row, each))),
    ),
  );
  const rows = headerRows(grid, [...columns], { from: block.from, to: firstFigure });
  const about = { rows, block, year: yearAround(grid, block) };
  return [...columns].sort((left, right) => left - right).flatMap((column) => headedColumn(grid, column, about));
}
