import { Decimal } from '../../figures/decimal';
import type { CellAddress } from '../../cells/address';
import type { Axis } from './axis';
import { ACROSS, along, cellAt, lineOf } from './axis';
import { placeOf } from './copied-cells';
import type { FormulaCell, LineCell } from './formula-cell';
import { isFormula } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import type { OwnTerm, OwnTerms } from './own-terms';
import { beyond } from './own-terms';
import type { Suspicion } from './suspicion';

/**
 * Which lines the accused formula adds and the others do not, and the other way round.
 * Most formulas of a line being alike does not make them right: where a line got its first amount, one may have been
 * lengthened and the others forgotten.
 */
export interface Side {
  /** `short`: it leaves lines out. `longer`: it adds a line of figures. `heading`: it adds a line of years or a blank one. */
  readonly kind: 'short' | 'longer' | 'heading' | 'moved' | 'same';
  /** The places of the lines that only the one or only the others add. */
  readonly lines: readonly number[];
}

const YEARS = { first: 1900, last: 2100 };

const isYear = (amount: Decimal | null) => amount !== null && amount.gte(YEARS.first) && amount.lte(YEARS.last);

/** True for a line with a label and figures that are no years. */
function isDataLine(sheet: FormulaSheet, axis: Axis, line: number): boolean {
  const places = axis === 'row' ? sheet.grid.filled.columns(line) : sheet.grid.filled.rows();
  const cells = places.map((place) => cellAt(axis, line, place));
  const figures = cells.filter((cell) => sheet.isFigure(cell));
  const years = figures.filter((cell) => isYear(sheet.amountAt(cell))).length;
  const isLabelled = axis === 'column' || cells.some((cell) => sheet.kindAt(cell) === 'text');
  return figures.length > 0 && years * 2 < figures.length && isLabelled;
}

function placesOf(terms: readonly OwnTerm[], cell: CellAddress, axis: Axis): number[] {
  return terms.map(({ line }) => placeOf(line, lineOf(cell, axis))).sort((one, other) => one - other);
}

/** True if the lines that both add, both add as often: neither subtracts what the other adds. */
function sharesAgree(one: OwnTerms, other: OwnTerms): boolean {
  return [...one].every(([key, { factor }]) => (other.get(key)?.factor ?? factor) === factor);
}

/** How an accused formula's lines differ from those of the others; `null` where they are not lines of their own. */
export function sideOf(sheet: FormulaSheet, cell: LineCell, { kind, axis, model }: Suspicion): Side | null {
  if ((kind !== 'range' && kind !== 'ownLine') || axis === null || model === null || !isFormula(cell)) return null;
  const [own, others] = [cell.form.own[axis], model.form.own[axis]];
  if (own === null || others === null) return null;
  if (!sharesAgree(own, others)) return null;
  const added = placesOf(beyond(own, others), cell, axis);
  const left = placesOf(beyond(others, own), cell, axis);
  if (added.length > 0 && left.length > 0) return { kind: 'moved', lines: left };
  if (left.length > 0) return { kind: 'short', lines: left };
  if (added.length === 0) return { kind: 'same', lines: [] };
  return { kind: added.every((line) => isDataLine(sheet, axis, line)) ? 'longer' : 'heading', lines: added };
}

/** True if another formula of the same column (or row) refers to the cell. */
function isUsed(sheet: FormulaSheet, cell: CellAddress, axis: Axis): boolean {
  const own = along(cell, axis);
  const line = lineOf(cell, axis);
  return sheet.formulas.some((formula) => {
    if (along(formula, axis) !== own) return false;
    return formula.form.references.some(({ sheet: other, rows, columns }) => {
      const [first, last] = axis === 'row' ? rows : columns;
      const isReached = (place: number) =>
        placeOf(first, lineOf(formula, axis)) <= place && place <= placeOf(last, lineOf(formula, axis));
      const [from, to] = axis === 'row' ? columns : rows;
      const isOwn = placeOf(from, own) <= own && own <= placeOf(to, own);
      return other === null && isOwn && isReached(line);
    });
  });
}

/** A formula whose sum lacks amounts that no formula of its column adds. */
export interface Loser {
  readonly cell: FormulaCell;
  readonly amount: Decimal;
}

/** So many of the others are looked at, those that lack most. */
const MOST_LOSERS = 5;

/**
 * Of formulas that all leave a line out which one of their line adds, the one that lacks most: an amount of a single
 * line, which nothing in its column adds. `null` where none lacks anything.
 */
export function loserAmong(sheet: FormulaSheet, { lines }: Side, { axis, model, siblings }: Suspicion): Loser | null {
  if (axis === null || model === null) return null;
  const placesIn = (cell: CellAddress) => lines.map((line) => cellAt(ACROSS[axis], along(cell, axis), line));
  const losers = siblings.flatMap((cell): Loser[] => {
    if (!isFormula(cell) || cell.form.key !== model.form.key) return [];
    const left = placesIn(cell);
    if (left.some((each) => (sheet.formulaAt(each)?.form.own[axis] ?? null) !== null)) return [];
    const amount = sumOf(sheet, left);
    const isTotal = sheet.amountAt(cell)?.eq(amount) === true;
    return amount.isZero() || isTotal ? [] : [{ cell, amount }];
  });
  const largest = losers.sort((one, other) => other.amount.abs().cmp(one.amount.abs())).slice(0, MOST_LOSERS);
  return largest.find(({ cell }) => !placesIn(cell).some((each) => isUsed(sheet, each, axis))) ?? null;
}

function sumOf(sheet: FormulaSheet, cells: readonly CellAddress[]): Decimal {
  return Decimal.sum(0, ...cells.map((cell) => sheet.amountAt(cell) ?? 0));
}
