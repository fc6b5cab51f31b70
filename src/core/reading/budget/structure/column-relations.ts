import { amountColumns, isAmountColumn } from '../../../documents/amount-column';
import type { ColumnRelation, FigureColumn, YearSpan } from '../../../documents/budget';
import type { TableLine } from '../table-line';
import type { ColumnFit, ColumnTerm } from './column-fit';
import { addableLines, bestFit, FEWEST_LINES, fitColumns, holdsAlone, isConvincing } from './column-fit';
import { differenceRelations } from './difference-relations';

/** Subsets of so many columns are tried; a table with more is asked only for its runs. */
const MOST_SUBSET_COLUMNS = 10;
const addAll = (columns: readonly number[]): ColumnTerm[] => columns.map((column) => ({ column, sign: 1 as const }));

function subsets(columns: readonly number[]): number[][] {
  if (columns.length > MOST_SUBSET_COLUMNS) return [];
  return Array.from({ length: 2 ** columns.length }, (_, bits) =>
    columns.filter((__, index) => bits & (2 ** index)),
  ).filter((subset) => subset.length > 1);
}

function within(column: FigureColumn, span: YearSpan): boolean {
  const from = column.year ?? column.span?.from;
  const to = column.year ?? column.span?.to;
  return from !== undefined && to !== undefined && from >= span.from && to <= span.to;
}

/** The columns that a sum's heading states to add: those of its years, else all amounts of a year. */
export function columnsNamed(columns: readonly FigureColumn[], total: number): number[] {
  const span = columns[total]?.span ?? null;
  return columns.flatMap((column, index) => {
    if (index === total || !isAmountColumn(column)) return [];
    const dated = column.year !== null || column.span !== null;
    return dated && (span === null || within(column, span)) ? [index] : [];
  });
}

/**
 * True if what is named holds where the other does not: in three lines, or in one for each three where the other alone
 * holds, which then leave a column out.
 */
function isShownBySome(
  lines: readonly TableLine[],
  total: number,
  [named, found]: readonly [ColumnFit, ColumnFit],
): boolean {
  const alone = holdsAlone(lines, total, [named, found]);
  const leavesOut = found.terms.every(({ column }) => named.terms.some((term) => term.column === column));
  const others = holdsAlone(lines, total, [found, named]);
  return alone >= FEWEST_LINES || (leavesOut && alone > 0 && alone * FEWEST_LINES >= others);
}

/**
 * What a sum column adds: what its heading names, unless the arithmetic clearly shows otherwise. Where some lines add
 * all that is named and others leave a column out, these are at fault, be they ever so many.
 */
function sumRelation(
  lines: readonly TableLine[],
  columns: readonly FigureColumn[],
  total: number,
): ColumnRelation | null {
  const named = columnsNamed(columns, total);
  const addable = amountColumns({ columns }).filter((index) => index !== total);
  const own = addableLines(lines);
  const adding = own.flatMap((index) => lines[index] ?? []);
  const namedFit = named.length > 1 ? fitColumns(adding, total, addAll(named)) : null;
  const found = bestFit(subsets(addable).map((subset) => fitColumns(adding, total, addAll(subset))));
  const convincing = found !== null && isConvincing(found, Math.min(FEWEST_LINES, found.informative));
  const isNamed = namedFit !== null && found !== null && isShownBySome(adding, total, [namedFit, found]);
  if (convincing && !isNamed && found.holding > (namedFit?.holding ?? 0))
    return { total, lines: own, terms: found.terms };
  return namedFit !== null && (namedFit.holding > 0 || columns[total]?.span !== null)
    ? { total, lines: own, terms: namedFit.terms }
    : null;
}

/** The columns that are sums or differences of other columns, and of which. */
export function findColumnRelations(lines: readonly TableLine[], columns: readonly FigureColumn[]): ColumnRelation[] {
  return columns.flatMap((column, index) => {
    if (column.content === 'amount' && column.basis === 'sum') return sumRelation(lines, columns, index) ?? [];
    return column.content === 'other' ? differenceRelations(lines, columns, index) : [];
  });
}
