import type { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import { amountOf } from './audit-cell';
import type { Equation } from './equation';
import { cellsOf, holds, impliedValue, termOf } from './equation';
import { plausibleGap } from './gap';
import { slipAt } from './proof/explanation';

/**
 * Why equations fail: one cell whose corrected value makes all of `equations` hold. `known` is false
 * where only one equation fails, so that its total is named although a part may be what is wrong.
 */
export interface Diagnosis {
  readonly cause: AuditCell;
  /** `null` for a cell whose right value is known, and still does not make them hold. */
  readonly expected: Decimal | null;
  readonly equations: readonly Equation[];
  readonly known: boolean;
  /** True if the cause is an empty cell where a figure is missing. */
  readonly gap: boolean;
  /** The amounts of all cells that were found to be wrong or to follow, this cause's and others', by their keys. */
  readonly mended: Corrections;
}

/** A diagnosis by itself. */
type Cause = Omit<Diagnosis, 'mended'>;

interface Suspicion extends Cause {
  /** Equations mended less equations broken by the correction. */
  readonly weight: number;
}

/** The equations that each cell takes part in, by the cell's key. */
type EquationsByCell = ReadonlyMap<string, readonly Equation[]>;

/** The equations that hold, and those that failed before any cause was found. */
interface Known {
  readonly holding: EquationsByCell;
  readonly failing: EquationsByCell;
}

function byCell(equations: readonly Equation[]): EquationsByCell {
  const found = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const key of new Set(cellsOf(equation).map((cell) => cell.key))) {
      const entries = found.get(key);
      if (entries === undefined) found.set(key, [equation]);
      else entries.push(equation);
    }
  }
  return found;
}

/** The largest group of a cell's failing equations that one and the same value of it would mend. */
function suspect(cell: AuditCell, failing: EquationsByCell, holding: EquationsByCell): Suspicion | null {
  const groups = new Map<string, { expected: Decimal; equations: Equation[] }>();
  for (const equation of failing.get(cell.key) ?? []) {
    const expected = impliedValue(equation, cell.key);
    if (expected === null) continue;
    const group = groups.get(expected.toString()) ?? { expected, equations: [] };
    group.equations.push(equation);
    groups.set(expected.toString(), group);
  }
  const [largest] = [...groups.values()].sort((left, right) => right.equations.length - left.equations.length);
  if (largest === undefined) return null;
  const broken = holding.get(cell.key)?.length ?? 0;
  return { cause: cell, ...largest, known: true, gap: false, weight: largest.equations.length - broken };
}

function isTotalIn(suspicion: Suspicion): boolean {
  return suspicion.equations.some(({ total }) => total.key === suspicion.cause.key);
}

/** True for a part of sums of one total alone, which any other part of them explains as well. */
function isAnyPart(suspicion: Suspicion): boolean {
  const { cause, equations } = suspicion;
  const [first, ...others] = equations;
  if (first === undefined || isTotalIn(suspicion) || others.some(({ total }) => total.key !== first.total.key))
    return false;
  return equations.every((equation) => slipAt(equation, cause) === null);
}

/** The cell that explains most; a total before a part where two explain equally much. */
function strongest(failing: readonly Equation[], holding: EquationsByCell): Suspicion | null {
  const cells = new Map(failing.flatMap(cellsOf).map((cell) => [cell.key, cell]));
  const failingByCell = byCell(failing);
  const inSeveral = [...cells.values()].filter(({ key }) => (failingByCell.get(key)?.length ?? 0) > 1);
  const suspicions = inSeveral.flatMap((cell) => suspect(cell, failingByCell, holding) ?? []);
  const shared = suspicions.filter((each) => each.equations.length > 1 && each.weight > 0 && !isAnyPart(each));
  const ranked = shared.sort(
    (left, right) => right.weight - left.weight || Number(isTotalIn(right)) - Number(isTotalIn(left)),
  );
  return ranked[0] ?? null;
}

/**
 * The one part that no other equation vouches for, where others vouch for the total and all the other
 * parts: the first year's opening equity, or a single cost beside subtotals. `null` if there is no such part, or if it
 * is in another equation that fails, which has a cause of its own.
 */
function unsupportedPart(equation: Equation, { holding, failing }: Known): AuditCell | null {
  const supported = ({ key }: AuditCell) => holding.has(key);
  const [first, ...others] = equation.terms.map(({ cell }) => cell).filter((cell) => !supported(cell));
  if (first === undefined || others.length > 0 || !supported(equation.total)) return null;
  return (failing.get(first.key)?.length ?? 0) > 1 ? null : first;
}

/**
 * The one cell that a slip of the fingers made what it is, digits swapped, a factor of ten, a sign, and that no other
 * equation vouches for.
 */
function slippedCell(equation: Equation, holding: EquationsByCell): AuditCell | null {
  const alone = cellsOf(equation).filter(({ key }) => !holding.has(key));
  const slipped = alone.filter((cell) => slipAt(equation, cell) !== null);
  const [first, ...others] = slipped;
  return first !== undefined && others.length === 0 ? first : null;
}

/** One failing equation by itself: an empty part that would fill the difference, else its total. */
function single(equation: Equation, known: Known): Cause | null {
  const gap = plausibleGap(equation);
  if (gap !== null) return { cause: gap.cell, expected: gap.amount, equations: [equation], known: true, gap: true };
  const cause = slippedCell(equation, known.holding) ?? unsupportedPart(equation, known) ?? equation.total;
  const expected = impliedValue(equation, cause.key);
  return expected === null ? null : { cause, expected, equations: [equation], known: false, gap: false };
}

function asCause(suspicion: Suspicion): Cause {
  const { cause, expected, equations } = suspicion;
  return { cause, expected, equations, known: true, gap: cause.figure.state === 'blank' };
}

/** The right amounts of cells that were found to be wrong or to follow, by their keys. */
export type Corrections = ReadonlyMap<string, Decimal>;

/** The equation with the right values of the cells that were found to be wrong. */
export function corrected({ total, terms, ...equation }: Equation, corrections: Corrections): Equation {
  const mended = (cell: AuditCell): AuditCell => {
    const amount = corrections.get(cell.key);
    return amount === undefined ? cell : { ...cell, figure: { ...cell.figure, state: 'number', amount } };
  };
  return { ...equation, total: mended(total), terms: terms.map(({ cell, sign }) => ({ cell: mended(cell), sign })) };
}

/** The equations that fail, with the causes found until now mended. A class, because each cause changes what is left. */
class CauseSearch {
  readonly diagnoses: Diagnosis[] = [];
  private readonly causes = new Set<string>();
  private readonly corrections = new Map<string, Decimal>();
  /** What causes would change in totals that were added up from them, where that alone mends nothing. */
  private readonly waiting = new Map<string, Decimal>();
  /** Each equation as it is with what was found mended, by the equation as printed. */
  private readonly failing: Map<Equation, Equation>;
  private readonly printed: Map<Equation, Equation>;
  private readonly failingByCell: EquationsByCell;

  constructor(
    failing: readonly Equation[],
    private readonly holding: EquationsByCell,
  ) {
    this.failing = new Map(failing.map((equation) => [equation, equation]));
    this.printed = new Map(this.failing);
    this.failingByCell = byCell(failing);
  }

  /** Those that are left and accuse. */
  private get accusing(): Equation[] {
    return [...this.failing.values()].filter(({ canOnlyFollow }) => canOnlyFollow !== true);
  }

  get isDone(): boolean {
    return this.accusing.length === 0;
  }

  /** Takes the cell that mends the most, if one mends several. */
  takeShared(): boolean {
    const shared = strongest(this.accusing, this.holding);
    if (shared !== null) this.accept(asCause(shared));
    return shared !== null;
  }

  /**
   * Takes the causes of equations by themselves: the empty cells first, of the smallest equation, where a gap is
   * plainest, then as they come; until the cause of one changes others, which may then have a cause in common.
   */
  takeAlone(): void {
    const equations = this.accusing;
    const smallest = equations.toSorted((left, right) => left.terms.length - right.terms.length);
    const withGap = smallest.filter((equation) => plausibleGap(equation) !== null);
    for (const equation of new Set([...withGap, ...equations])) {
      const next = single(equation, { holding: this.holding, failing: this.failingByCell });
      if (next === null) return this.failing.clear();
      if (this.accept(next)) return;
    }
  }

  /** Keeps the diagnosis, and mends its cause. True if that changes other equations. */
  private accept(next: Cause): boolean {
    const equations = next.equations.flatMap((equation) => this.printed.get(equation) ?? []);
    const cause = equations.flatMap(cellsOf).find(({ key }) => key === next.cause.key) ?? next.cause;
    const expected = this.corrections.has(cause.key) ? null : next.expected;
    for (const equation of equations) this.failing.delete(equation);
    this.causes.add(cause.key);
    if (expected !== null) this.corrections.set(cause.key, expected);
    const mended = [cause, ...(expected === null ? [] : this.cascade(cause, expected))];
    const touched = new Set(mended.flatMap(({ key }) => this.failingOf(key)));
    const explained = [...touched].filter((equation) => this.isExplained(equation));
    const all = [...equations, ...explained];
    this.diagnoses.push({ ...next, cause, expected, equations: all, mended: this.corrections });
    return touched.size > 0;
  }

  private failingOf(key: string): Equation[] {
    return (this.failingByCell.get(key) ?? []).filter((equation) => this.failing.has(equation));
  }

  /**
   * The totals that were added up from the cause as it is printed, if what else fails holds with them mended as well:
   * a wrong figure, and the sums that a formula or a hand made of it, are one fault.
   */
  private cascade(cause: AuditCell, expected: Decimal): AuditCell[] {
    const found: AuditCell[] = [];
    const waiting = [{ cell: cause, change: expected.minus(amountOf(cause) ?? 0) }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const { total, terms } of this.holding.get(next.cell.key) ?? []) {
        const own = next.change.times(termOf(terms, next.cell.key)?.sign ?? 0);
        const change = own.plus(this.waiting.get(total.key) ?? 0);
        this.waiting.set(total.key, change);
        const amount = amountOf(total)?.plus(change);
        if (amount === undefined || own.isZero() || !this.isMending(total.key, amount)) continue;
        this.corrections.set(total.key, amount);
        found.push(total);
        waiting.push({ cell: total, change });
      }
    }
    return found;
  }

  /** True if an equation that fails, with all that is mended, holds with this amount in this cell. */
  private isMending(key: string, amount: Decimal): boolean {
    if (this.corrections.has(key)) return false;
    const after = new Map(this.corrections).set(key, amount);
    return this.failingOf(key).some(
      (equation) =>
        holds(corrected(equation, this.corrections)) === false && holds(corrected(equation, after)) === true,
    );
  }

  /** Mends an equation. True if it holds then: with several causes mended it has none of its own. */
  private isExplained(equation: Equation): boolean {
    const current = corrected(equation, this.corrections);
    if (holds(current) === false) {
      this.failing.set(equation, current);
      this.printed.set(current, equation);
      return false;
    }
    this.failing.delete(equation);
    return !this.causes.has(equation.total.key);
  }
}

/**
 * Finds the fewest causes that explain all failing equations: again and again the cell whose correction mends the
 * most, with the causes before it mended, then what is left one by one.
 */
export function diagnose(equations: readonly Equation[]): readonly Diagnosis[] {
  const holding = byCell(equations.filter((equation) => holds(equation) === true));
  const search = new CauseSearch(
    equations.filter((equation) => holds(equation) === false),
    holding,
  );
  while (!search.isDone) if (!search.takeShared()) search.takeAlone();
  return search.diagnoses;
}
