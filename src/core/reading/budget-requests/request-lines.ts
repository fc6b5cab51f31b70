import type { Grid } from '../../cells/grid';
import { isPercentFormat } from '../../cells/number-format';
import type { RequestLine, RequestYear } from '../../documents/budget-requests';
import { stepAmount } from '../../documents/budget-requests';
import { projectCode } from '../../documents/project-code';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { headingTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import type { Sight } from '../table/sight';
import type { StepColumn, StepColumns } from './request-columns';
import { isNameHeading, isNoRequest, isSumLabel } from './request-words';

/** What is below the headings of a table. */
export interface RequestBody {
  readonly grid: Grid;
  readonly sight: Sight;
  readonly lines: readonly number[];
  /** Where the names are. */
  readonly place: number;
  readonly unit: Unit;
}

const YEAR = /^(?:19|20)\d\d$/;

function nameAt({ grid, sight }: Pick<RequestBody, 'grid' | 'sight'>, line: number, place: number): string {
  const { row, column } = sight.cell(line, place);
  return headingTextOf(grid, row, column);
}

/** The place of what money is asked for: under a heading that says so, else the first with names in half of the lines. */
export function placeOfNames(
  table: Pick<RequestBody, 'grid' | 'sight' | 'lines'>,
  head: { readonly line: number; readonly steps: ReadonlySet<number> },
): number | null {
  const { sight, lines } = table;
  const places = [...new Set(lines.flatMap((line) => sight.places(line)))].filter((place) => !head.steps.has(place));
  const named = places
    .toSorted((a, b) => a - b)
    .filter((place) => {
      const names = lines.map((line) => nameAt(table, line, place));
      const found = names.filter((name) => (/\p{L}/u.test(name) && projectCode(name) !== name) || YEAR.test(name));
      return found.length * 2 >= lines.length;
    });
  return named.find((place) => isNameHeading(sight.text(head.line, place))) ?? named[0] ?? null;
}

/** True for a column of amounts: more of them than of words, and no percents. */
function holdsAmounts({ grid, sight, lines, unit }: RequestBody, { place }: StepColumn): boolean {
  const cells = lines.map((line) => sight.cell(line, place));
  const amounts = cells.filter((cell) => readFigure(grid, cell, unit).amount !== null);
  const words = cells.filter((cell) => readFigure(grid, cell, unit).state === 'notANumber');
  const percents = amounts.filter(({ row, column }) => isPercentFormat(grid.numberFormat(row, column)));
  return amounts.length > words.length && percents.length * 2 <= amounts.length;
}

/** The code of a line: before its name, or in a cell of its own. */
function codeOf({ sight, place }: RequestBody, line: number, label: string): string | null {
  const others = sight.places(line).filter((each) => each !== place);
  const own = others.map((each) => sight.text(line, each)).find((text) => text !== '' && projectCode(text) === text);
  return projectCode(label) ?? own ?? null;
}

function lineAt(body: RequestBody, line: number, columns: readonly StepColumn[]): RequestLine | null {
  const { grid, sight, place, unit } = body;
  const figures = columns.map((column) => readFigure(grid, sight.cell(line, column.place), unit));
  if (figures.every(({ state }) => state === 'blank')) return null;
  const at = sight.cell(line, place);
  const label = nameAt(body, line, place) || `rad ${at.row + 1}`;
  if (isNoRequest(label)) return null;
  return { at, label, code: codeOf(body, line, label), isTotal: isSumLabel(label), figures };
}

/** True where a total is the sum of the lines in one of the steps at least. */
function isSumOf(total: RequestLine, lines: readonly RequestLine[]): boolean {
  return total.figures.some((_, step) => {
    const amount = stepAmount(total, step);
    return amount !== null && amount.eq(Decimal.sum(0, ...lines.flatMap((line) => stepAmount(line, step) ?? [])));
  });
}

/** The line of all requests: the only sum, or of several the one that is the sum of them all. */
function totalOf(lines: readonly RequestLine[]): RequestLine | null {
  const totals = lines.filter(({ isTotal }) => isTotal);
  const requests = lines.filter(({ isTotal }) => !isTotal);
  const [only = null] = totals;
  return totals.length === 1 ? only : (totals.find((total) => isSumOf(total, requests)) ?? null);
}

/** Lines that are years, where the headings have none, are the years of what the table as a whole is about. */
function byYearsOfLines(year: RequestYear, name: string): RequestYear[] {
  const { lines, steps } = year;
  if (lines.length === 0 || !lines.every(({ label, isTotal }) => isTotal || YEAR.test(label))) return [year];
  const dated = lines.filter(({ isTotal }) => !isTotal);
  return dated.map((line) => ({ year: Number(line.label), steps, lines: [{ ...line, label: name }], total: null }));
}

/** The requests of a year; none where nothing is asked for or nothing follows. `name` is of the table as a whole. */
export function requestYears(body: RequestBody, { year, columns }: StepColumns, name: string): RequestYear[] {
  const filled = columns.filter((column) => holdsAmounts(body, column));
  const [first, second] = filled;
  if (first?.stage !== 'asked' || second === undefined) return [];
  const lines = body.lines.flatMap((line) => lineAt(body, line, filled) ?? []);
  if (!lines.some((line) => !line.isTotal && stepAmount(line, 0) !== null)) return [];
  const steps = filled.map(({ stage, heading }) => ({ stage, heading }));
  return byYearsOfLines({ year, steps, lines, total: totalOf(lines) }, name);
}
