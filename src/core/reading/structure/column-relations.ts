import { amountColumns, isAmountColumn } from '../../documents/amount-column';
import type { ColumnRelation, FigureColumn, YearSpan } from '../../documents/budget';
import { agrees } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import type { TableLine } from '../table-line';
import { amountAt, lineDecimals } from '../table-line';

type ColumnTerm = ColumnRelation['terms'][number];

/** Subsets of so many columns are tried; a table with more is asked only for its runs. */
const MOST_SUBSET_COLUMNS = 10;
/** A sum found by arithmetic alone must hold in this share of its lines, and in so many of them. */
const CONVINCING = 0.6;
const FEWEST_LINES = 3;

interface Fit {
  readonly terms: readonly ColumnTerm[];
  readonly holding: number;
  readonly informative: number;
}

/** Equity does not add up over years; shares never do. */
function addsUp(line: TableLine): boolean {
  return (
    line.role !== 'heading' &&
    !line.role.startsWith('equity.') &&
    line.role !== 'income.withEquity' &&
    line.role !== 'remaining'
  );
}

function fit(lines: readonly TableLine[], total: number, terms: readonly ColumnTerm[]): Fit {
  let holding = 0;
  let informative = 0;
  for (const line of lines.filter(addsUp)) {
    const published = line.figures[total]?.amount ?? null;
    const amounts = terms.map(({ column, sign }) => amountAt(line, column)?.times(sign) ?? null);
    const sum = amounts.reduce<Decimal | null>(
      (left, right) => (left === null || right === null ? null : left.plus(right)),
      new Decimal(0),
    );
    if (published === null || sum === null || (published.isZero() && amounts.every((amount) => amount?.isZero())))
      continue;
    informative += 1;
    if (agrees(published, sum, lineDecimals(line, [total, ...terms.map(({ column }) => column)]))) holding += 1;
  }
  return { terms, holding, informative };
}

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

/** The columns that a sum's heading tells to add: those of its years, else all amounts of a year. */
export function columnsNamed(columns: readonly FigureColumn[], total: number): number[] {
  const span = columns[total]?.span ?? null;
  return columns.flatMap((column, index) => {
    if (index === total || !isAmountColumn(column)) return [];
    const dated = column.year !== null || column.span !== null;
    return dated && (span === null || within(column, span)) ? [index] : [];
  });
}

function bestFit(fits: readonly Fit[]): Fit | null {
  return fits.reduce<Fit | null>((best, next) => (best === null || next.holding > best.holding ? next : best), null);
}

/** What a sum column adds: what its heading names, unless the arithmetic clearly says otherwise. */
function sumRelation(
  lines: readonly TableLine[],
  columns: readonly FigureColumn[],
  total: number,
): ColumnRelation | null {
  const named = columnsNamed(columns, total);
  const addable = amountColumns({ columns }).filter((index) => index !== total);
  const namedFit = named.length > 1 ? fit(lines, total, addAll(named)) : null;
  const found = bestFit(subsets(addable).map((subset) => fit(lines, total, addAll(subset))));
  const convincing =
    found !== null &&
    found.holding >= Math.min(FEWEST_LINES, found.informative) &&
    found.holding >= found.informative * CONVINCING;
  if (convincing && found.holding > 0 && found.holding > (namedFit?.holding ?? 0)) return { total, terms: found.terms };
  return namedFit !== null && (namedFit.holding > 0 || columns[total]?.span !== null)
    ? { total, terms: namedFit.terms }
    : null;
}

/** What a deviation or remaining column takes from what, if some pair of columns explains most lines. */
function differenceRelation(
  lines: readonly TableLine[],
  columns: readonly FigureColumn[],
  total: number,
): ColumnRelation | null {
  const amounts = columns.flatMap(({ content }, index) => (content === 'amount' && index !== total ? [index] : []));
  const pairs = amounts.flatMap((first) =>
    amounts.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  const found = bestFit(
    pairs.map(([first, second]) =>
      fit(lines, total, [
        { column: first, sign: 1 },
        { column: second, sign: -1 },
      ]),
    ),
  );
  const convincing = found !== null && found.holding >= FEWEST_LINES && found.holding >= found.informative * CONVINCING;
  return convincing ? { total, terms: found.terms } : null;
}

/** The columns that are sums or differences of other columns, and of which. */
export function findColumnRelations(lines: readonly TableLine[], columns: readonly FigureColumn[]): ColumnRelation[] {
  return columns.flatMap((column, index) => {
    if (column.content === 'amount' && column.basis === 'sum') return sumRelation(lines, columns, index) ?? [];
    return column.content === 'other' ? (differenceRelation(lines, columns, index) ?? []) : [];
  });
}
