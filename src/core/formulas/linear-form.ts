import type { CellAddress } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { CallTree, ChainTree, FormulaTree, RangeTree, SignedTree } from './formula-tree';

/** A row or a column: counted from the formula's own, or, where it is fixed by `$`, from the sheet's first. */
export interface RelativeLine {
  readonly at: number;
  readonly isFixed: boolean;
}

/** A cell that a formula adds, and how many times; below 0 it subtracts it. */
export interface LinearTerm {
  /** `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: RelativeLine;
  readonly column: RelativeLine;
  readonly factor: number;
}

/** A formula that only adds and subtracts cells and numbers. */
export interface LinearForm {
  /** By a key that is the same for the same cell. */
  readonly terms: ReadonlyMap<string, LinearTerm>;
  readonly constant: Decimal;
}

/** A larger range is part of a list, not of a table whose lines are compared. */
export const LARGEST_RANGE = 400;

/** Ends the sum at once: the formula does more than add. It never leaves this file. */
class NotLinear extends Error {}

const lineKey = ({ at, isFixed }: RelativeLine) => (isFixed ? `$${at}` : String(at));

/** Adds up what a formula adds. A class, because it is one sum that grows. */
class LinearSum {
  readonly terms = new Map<string, LinearTerm>();
  constant = new Decimal(0);

  constructor(
    private readonly own: CellAddress,
    private readonly ownSheet: string,
  ) {}

  add(tree: FormulaTree, factor: number, inSum: boolean): void {
    if (tree.kind === 'range') return this.addRange(tree, factor, inSum);
    if (tree.kind === 'chain') return this.addChain(tree, factor, inSum);
    if (tree.kind === 'signed') return this.addSigned(tree, factor, inSum);
    if (tree.kind === 'call') return this.addCall(tree, factor);
    if (tree.kind !== 'number') throw new NotLinear();
    this.constant = this.constant.plus(tree.value.times(factor));
  }

  private addChain({ first, steps }: ChainTree, factor: number, inSum: boolean): void {
    this.add(first, factor, inSum);
    for (const { operator, operand } of steps) {
      if (operator !== '+' && operator !== '-') throw new NotLinear();
      this.add(operand, operator === '-' ? -factor : factor, inSum);
    }
  }

  private addSigned({ minuses, percents, operand }: SignedTree, factor: number, inSum: boolean): void {
    if (percents > 0) throw new NotLinear();
    this.add(operand, minuses % 2 === 1 ? -factor : factor, inSum);
  }

  private addCall({ name, arguments: given }: CallTree, factor: number): void {
    if (name !== 'SUM') throw new NotLinear();
    for (const argument of given) this.add(argument, factor, true);
  }

  private addRange({ sheet, range: { first, last }, fixed }: RangeTree, factor: number, inSum: boolean): void {
    const cells = (last.row - first.row + 1) * (last.column - first.column + 1);
    const isMixed = fixed.rows[0] !== fixed.rows[1] || fixed.columns[0] !== fixed.columns[1];
    if (cells > 1 && (!inSum || isMixed || cells > LARGEST_RANGE)) throw new NotLinear();
    const other = sheet === null || sheet.toLowerCase() === this.ownSheet.toLowerCase() ? null : sheet;
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        this.addTerm({
          sheet: other,
          row: fixed.rows[0] ? { at: row, isFixed: true } : { at: row - this.own.row, isFixed: false },
          column: fixed.columns[0] ? { at: column, isFixed: true } : { at: column - this.own.column, isFixed: false },
          factor,
        });
      }
    }
  }

  private addTerm(term: LinearTerm): void {
    const key = `${term.sheet?.toLowerCase() ?? ''}!${lineKey(term.row)},${lineKey(term.column)}`;
    const factor = (this.terms.get(key)?.factor ?? 0) + term.factor;
    if (factor === 0) this.terms.delete(key);
    else this.terms.set(key, { ...term, factor });
  }
}

/**
 * What a formula adds and subtracts, if it does nothing else: `D5+D6+D7`, `(D5+D6+D7)` and `SUM(D5:D7)` are the
 * same. `null` for any other formula, and for ranges of more than `LARGEST_RANGE` cells.
 */
export function linearForm(tree: FormulaTree, own: CellAddress, ownSheet: string): LinearForm | null {
  const sum = new LinearSum(own, ownSheet);
  try {
    sum.add(tree, 1, false);
  } catch (error) {
    if (error instanceof NotLinear) return null;
    throw error;
  }
  return sum.terms.size === 0 ? null : { terms: sum.terms, constant: sum.constant };
}

/** The same for forms that add the same, in whatever order. */
export function linearKey({ terms, constant }: LinearForm): string {
  const parts = Array.from(terms, ([key, { factor }]) => `${key}*${factor}`).sort();
  return [...parts, constant.toString()].join(';');
}
