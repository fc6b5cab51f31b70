import type { RuleName } from '../rules/checks/checks';
import type { Severity } from '../rules/checks/check';
import { RULES } from '../rules/checks/checks';
import { agrees } from '../figures/agreement';
import { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import { amountOf } from './audit-cell';

/** A cell that enters an equation with its sign. */
export interface EquationTerm {
  readonly cell: AuditCell;
  readonly sign: 1 | -1;
}

/** A cell that should equal the signed sum of others. */
export interface Equation {
  readonly rule: RuleName;
  /** Where it is another than the rule's own. */
  readonly severity?: Severity;
  readonly total: AuditCell;
  readonly terms: readonly EquationTerm[];
  /** True if it accuses none of its cells: it is reported only where it fails because of another. */
  readonly canOnlyFollow?: boolean;
  /**
   * The same for equations that state one thing in many places, so that they prove each other wherever they are.
   * Without it those that are alike but for their column (or row) do.
   */
  readonly kin?: string;
  /** What the words that it was read from are worth in bits, where that is more than its rule says. */
  readonly words?: number;
  /** True if its figures are counts, which nobody rounds one by one. */
  readonly isOfCounts?: boolean;
}

/** How grave it is that the equation fails. */
export function severityOf({ rule, severity = RULES[rule].severity }: Equation): Severity {
  return severity;
}

type Terms = readonly EquationTerm[];

/** What is asked of an equation again and again: each is summed once, however long and however often. */
const sums = new WeakMap<Terms, Decimal | null>();
const termsByCell = new WeakMap<Terms, ReadonlyMap<string, EquationTerm>>();

/** The signed sum of the terms; `null` if one of them cannot be read. */
export function sumOf(terms: Terms): Decimal | null {
  const known = sums.get(terms);
  if (known !== undefined) return known;
  const sum = added(terms);
  sums.set(terms, sum);
  return sum;
}

function added(terms: Terms): Decimal | null {
  return terms.reduce<Decimal | null>((sum, { cell, sign }) => {
    const amount = amountOf(cell);
    return sum === null || amount === null ? null : sum.plus(amount.times(sign));
  }, new Decimal(0));
}

/** Whether the equation holds; `null` if a cell of it cannot be read. */
export function holds(equation: Equation): boolean | null {
  const published = amountOf(equation.total);
  const sum = sumOf(equation.terms);
  return published === null || sum === null ? null : agrees(published, sum, equation.total.decimals);
}

/** The first term of each cell, by its key. */
export function termOf(terms: Terms, key: string): EquationTerm | undefined {
  const known = termsByCell.get(terms) ?? new Map(terms.toReversed().map((term) => [term.cell.key, term]));
  termsByCell.set(terms, known);
  return known.get(key);
}

/** All cells of an equation, its total first. */
export function cellsOf(equation: Equation): AuditCell[] {
  return [equation.total, ...equation.terms.map(({ cell }) => cell)];
}

/** The value that the cell must have for the equation to hold, all other cells as published. */
export function impliedValue(equation: Equation, key: string): Decimal | null {
  const sum = sumOf(equation.terms);
  const published = amountOf(equation.total);
  if (sum === null || published === null) return null;
  if (equation.total.key === key) return sum;
  const term = termOf(equation.terms, key);
  const own = term === undefined ? null : amountOf(term.cell);
  return term === undefined || own === null ? null : own.plus(published.minus(sum).times(term.sign));
}
