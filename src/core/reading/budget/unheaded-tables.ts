import type { CellRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import { readLabel } from '../table/label';
import { titlesAbove } from '../table/region-headings';
import { isTotalLabel } from '../table/roles';
import type { TableRegion } from '../table/table-region';

/** A list of fewer lines, its total among them, is no table. */
const FEWEST_LINES = 3;

/** Lines of a list right under each other. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly labelColumn: number;
  readonly figureColumns: readonly number[];
}

/** A run while its lines are found. */
interface OpenRun {
  readonly first: number;
  readonly labelColumn: number;
  last: number;
  readonly figureColumns: Set<number>;
}

interface ListLine {
  readonly labelColumn: number;
  readonly figureColumns: readonly number[];
}

/** A row with a text and figures to the right of it, outside the tables already found. */
function listLine(grid: Grid, row: number, taken: readonly CellRange[]): ListLine | null {
  if (taken.some(({ first, last }) => row >= first.row && row <= last.row)) return null;
  let labelColumn: number | null = null;
  const figureColumns: number[] = [];
  for (const column of grid.filled.columns(row)) {
    const isFigure = isFigureLook(lookOf(grid, row, column));
    if (isFigure && labelColumn !== null) figureColumns.push(column);
    else if (!isFigure && labelTextOf(grid, row, column).trim() !== '') labelColumn ??= column;
  }
  return labelColumn === null || figureColumns.length === 0 ? null : { labelColumn, figureColumns };
}

function runsOfLines(grid: Grid, taken: readonly CellRange[]): Run[] {
  const runs: OpenRun[] = [];
  for (const row of grid.filled.rows()) {
    const line = listLine(grid, row, taken);
    const previous = runs.at(-1);
    if (line === null) continue;
    const { labelColumn, figureColumns } = line;
    if (previous?.last === row - 1 && previous.labelColumn === labelColumn) {
      previous.last = row;
      for (const column of figureColumns) previous.figureColumns.add(column);
    } else runs.push({ first: row, last: row, labelColumn, figureColumns: new Set(figureColumns) });
  }
  return runs.map((run) => ({ ...run, figureColumns: [...run.figureColumns].sort((a, b) => a - b) }));
}

function hasTotal(grid: Grid, { first, last, labelColumn }: Run): boolean {
  for (let row = first; row <= last; row += 1) {
    if (isTotalLabel(readLabel(labelTextOf(grid, row, labelColumn)))) return true;
  }
  return false;
}

function regionOf(grid: Grid, { first, last, labelColumn, figureColumns }: Run): TableRegion {
  const title = Math.max(0, first - 1);
  return {
    grid,
    header: { first: title, last: title },
    columns: figureColumns.map((column) => ({ column, headingRow: title, texts: [] })),
    labelColumns: [labelColumn],
    codeColumn: null,
    firstRow: first,
    lastRow: last,
    titles: titlesAbove(grid, { first, last: first, columns: figureColumns }, [labelColumn, ...figureColumns]),
    corner: '',
  };
}

interface UnheadedOptions {
  readonly taken: readonly CellRange[];
  /** True where the user states that the sheet is about money: then a list needs no total. */
  readonly isStated: boolean;
}

/**
 * Lists that end in a total though no heading states what their figures are: a title, then lines.
 * Example: `Budget plattform Norr 2021`, `Personal | 339 000 kr`, `Lokaler | 45 000 kr`, `Summa | 384 000 kr`.
 */
export function findUnheadedTables(grid: Grid, { taken, isStated }: UnheadedOptions): TableRegion[] {
  return runsOfLines(grid, taken)
    .filter((run) => run.last - run.first + 1 >= FEWEST_LINES && (isStated || hasTotal(grid, run)))
    .map((run) => regionOf(grid, run));
}
