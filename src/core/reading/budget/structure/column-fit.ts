import type { ColumnRelation } from '../../../documents/budget';
import { ROLES } from '../../../documents/line-role';
import { agrees } from '../../../figures/agreement';
import { Decimal } from '../../../figures/decimal';
import type { TableLine } from '../table-line';
import { amountAt, lineDecimals } from '../table-line';

export type ColumnTerm = ColumnRelation['terms'][number];

/** A relation found by arithmetic must hold in this share of its lines. */
const CONVINCING = 0.6;
/** Fewer lines than this may agree by chance. */
export const FEWEST_LINES = 3;

/** In how many lines a column equals the signed sum of others. */
export interface ColumnFit {
  readonly terms: readonly ColumnTerm[];
  readonly holding: number;
  readonly informative: number;
}

/** The lines (indexes) whose amounts add up over columns: equity is carried over, shares never add. */
export function addableLines(lines: readonly TableLine[]): number[] {
  return lines.flatMap(({ role }, index) => (role === 'heading' || ROLES[role].isCarried ? [] : [index]));
}

/** `null` for a line that shows nothing: unreadable, or zero throughout. */
function holdsIn(line: TableLine, total: number, terms: readonly ColumnTerm[]): boolean | null {
  const published = line.figures[total]?.amount ?? null;
  const amounts = terms.flatMap(({ column, sign }) => amountAt(line, column)?.times(sign) ?? []);
  if (published === null || amounts.length < terms.length) return null;
  if (published.isZero() && amounts.every((amount) => amount.isZero())) return null;
  const sum = amounts.reduce((left, right) => left.plus(right), new Decimal(0));
  // Nothing that is a whole apart agrees, however it is printed; how it is takes longer to find out.
  if (sum.minus(published).abs().greaterThan(1)) return false;
  return agrees(published, sum, lineDecimals(line, [total, ...terms.map(({ column }) => column)]));
}

/** Counts the lines in which the column equals the signed sum of the terms. */
export function fitColumns(lines: readonly TableLine[], total: number, terms: readonly ColumnTerm[]): ColumnFit {
  const known = lines.map((line) => holdsIn(line, total, terms)).filter((holds) => holds !== null);
  return { terms, holding: known.filter(Boolean).length, informative: known.length };
}

/** In how many lines the one fit holds and the other does not. */
export function holdsAlone(
  lines: readonly TableLine[],
  total: number,
  [one, other]: readonly [ColumnFit, ColumnFit],
): number {
  const isAlone = (line: TableLine) =>
    holdsIn(line, total, one.terms) === true && holdsIn(line, total, other.terms) === false;
  return lines.filter(isAlone).length;
}

/** The fit that holds in most lines; the earlier one where two hold equally often. */
export function bestFit(fits: readonly ColumnFit[]): ColumnFit | null {
  return fits.reduce<ColumnFit | null>(
    (best, next) => (best === null || next.holding > best.holding ? next : best),
    null,
  );
}

/** True if the fit holds in enough lines, and in most of those that can show it. */
export function isConvincing({ holding, informative }: ColumnFit, fewest: number): boolean {
  return holding >= fewest && holding >= informative * CONVINCING;
}
