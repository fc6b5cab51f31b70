import type { CellRange } from '../../cells/address';
import { formatRange, formatReference } from '../../cells/address';
import { EXCEL_LIMITS, LONGEST_FORMULA } from '../../cells/excel-limits';
import { quoteSheetName } from '../../cells/sheet-name';
import { isCellError } from '../../cells/cell';
import type { CellReference } from '../../documents/finding';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { UserCells } from './user-cells';
import { valueAt } from './user-cells';

/** A cell that enters a sum, with its factor and the amount that was read from it. */
export interface SumTerm {
  readonly at: CellReference;
  readonly factor: Decimal;
  readonly amount: Decimal;
}

/** How a formula can refer to a cell: by reference, only through SUM (a dash counts as 0), or not at all. */
type Reach = 'reference' | 'sum' | 'none';

/** How a formula can refer to a cell so that it gives the amount that was read from it. Example: a number kept as text is `none`. */
export function reachOf(cells: UserCells, term: Pick<SumTerm, 'at' | 'amount'>): Reach {
  const value = valueAt(cells, term.at);
  if (!cells.has(term.at.sheet) || isCellError(value) || typeof value === 'boolean') return 'none';
  if (typeof value === 'number') {
    return decimalFromDouble(value).eq(term.amount) ? 'reference' : 'none';
  }
  if (!term.amount.isZero()) return 'none';
  return value === null ? 'reference' : 'sum';
}

function isBelow(upper: CellReference, lower: CellReference): boolean {
  return upper.column === lower.column && lower.row === upper.row + 1;
}

function isBeside(left: CellReference, right: CellReference): boolean {
  return left.row === right.row && right.column === left.column + 1;
}

type Run = CellReference[];

/** Cells that follow each other as one run; the order of the cells decides which can. */
function runsOf(cells: readonly CellReference[], follows: typeof isBelow): Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.sheet === cell.sheet && follows(last, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Neighbouring cells as ranges, down a column first, then along a row. */
function rangesOf(cells: readonly CellReference[]): string[] {
  const columnwise = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet, 'sv') || a.column - b.column || a.row - b.row,
  );
  const [tall, single] = [[] as Run[], [] as CellReference[]];
  for (const run of runsOf(columnwise, isBelow)) {
    const [first] = run;
    if (run.length > 1) tall.push(run);
    else if (first) single.push(first);
  }
  const rowwise = single.sort((a, b) => a.sheet.localeCompare(b.sheet, 'sv') || a.row - b.row || a.column - b.column);
  return [...tall, ...runsOf(rowwise, isBeside)].flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [rangeReference(first.sheet, { first, last })] : [];
  });
}

function rangeReference(sheet: string, range: CellRange): string {
  return `${quoteSheetName(sheet)}!${formatRange(range)}`;
}

/** The cells of one sign: `SUM(...)`, or the reference itself where there is but one. */
function plainSum(cells: UserCells, terms: readonly SumTerm[]): string | null {
  const [first] = terms;
  if (!first) return '';
  if (terms.length === 1 && reachOf(cells, first) === 'reference') {
    return formatReference(first.at.sheet, first.at);
  }
  const ranges = rangesOf(terms.map(({ at }) => at));
  return ranges.length > EXCEL_LIMITS.arguments ? null : `SUM(${ranges.join(',')})`;
}

/** A signed number as a formula goes on with it. Example: `-12.5`, `+3`. */
function signed(value: Decimal): string {
  return value.isNegative() ? value.toFixed() : `+${value.toFixed()}`;
}

/** Cells that occur twice are one term. */
function mergeTerms(terms: readonly SumTerm[]): SumTerm[] {
  const merged = new Map<string, SumTerm>();
  for (const term of terms) {
    const key = formatReference(term.at.sheet, term.at);
    const factor = (merged.get(key)?.factor ?? new Decimal(0)).plus(term.factor);
    merged.set(key, { ...term, factor });
  }
  return [...merged.values()].filter(({ factor }) => !factor.isZero());
}

/** One term with a factor of its own, or as a constant where no formula can refer to its cell. */
function singleTerm(cells: UserCells, { at, factor, amount }: SumTerm): string {
  const reach = reachOf(cells, { at, amount });
  if (reach === 'none') return amount.isZero() ? '' : signed(amount.times(factor));
  const reference = formatReference(at.sheet, at);
  return `${signed(factor)}*${reach === 'sum' ? `SUM(${reference})` : reference}`;
}

/**
 * The formula of a signed sum over cells of the user's: live references, neighbours as ranges, and the
 * amount itself where a number is kept as text. `null` if the formula would be longer than Excel takes.
 * Example: B6, B7 and B9 less B20 is `SUM(Budget!B6:B7,Budget!B9)-Budget!B20`.
 */
export function signedSum(cells: UserCells, terms: readonly SumTerm[]): string | null {
  const merged = mergeTerms(terms);
  const isPlain = (term: SumTerm, factor: number) => term.factor.eq(factor) && reachOf(cells, term) !== 'none';
  const added = plainSum(
    cells,
    merged.filter((term) => isPlain(term, 1)),
  );
  const subtracted = plainSum(
    cells,
    merged.filter((term) => isPlain(term, -1)),
  );
  if (added === null || subtracted === null) return null;
  const others = merged.filter((term) => !isPlain(term, 1) && !isPlain(term, -1));
  const rest = others.map((term) => singleTerm(cells, term)).join('');
  const formula = added + (subtracted === '' ? '' : `-${subtracted}`) + rest;
  if (formula.length > LONGEST_FORMULA) return null;
  return formula === '' ? '0' : formula.replace(/^\+/, '');
}
