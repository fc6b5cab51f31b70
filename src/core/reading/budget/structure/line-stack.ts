import { ExactDecimal } from '../../../figures/decimal';
import type { Decimal } from '../../../figures/decimal';
import { amountAt } from '../table-line';
import type { Sheet } from './candidate';

/** What lines bring together in a column. */
interface RunningSum {
  readonly sum: Decimal;
  /** Lines whose amount cannot be read. */
  readonly unreadable: number;
  /** Lines with an amount that is not 0. */
  readonly filled: number;
}

const NOTHING: RunningSum = { sum: new ExactDecimal(0), unreadable: 0, filled: 0 };

/**
 * The lines that no total has taken up yet, in order, with the places where headings and totals
 * divided them. A total takes the last of them; a total of totals takes totals. Any run of them is summed
 * by one subtraction, however long it is: each line keeps the sum of all up to it.
 */
export class LineStack {
  readonly open: number[] = [];
  /** How many lines were open when the last heading or total came. */
  private blockAt = 0;
  /** How many were open when the section (income, costs) began. */
  private sectionAt = 0;
  private readonly sums: (readonly RunningSum[])[] = [];

  constructor(private readonly sheet: Sheet) {}

  /** A heading divides what follows from what came before; a section heading more deeply so. */
  divide(opensSection: boolean): void {
    this.blockAt = this.open.length;
    if (opensSection) this.sectionAt = this.blockAt;
  }

  /** A line of its own is open until a total takes it. */
  push(line: number): void {
    const before = this.sums.at(-1);
    const { lines, columns } = this.sheet;
    const sums = columns.map((column, index) => {
      const { sum, unreadable, filled } = before?.[index] ?? NOTHING;
      const amount = amountAt(lines[line] ?? { figures: [] }, column);
      if (amount === null) return { sum, unreadable: unreadable + 1, filled };
      return amount.isZero() ? { sum, unreadable, filled } : { sum: sum.plus(amount), unreadable, filled: filled + 1 };
    });
    this.open.push(line);
    this.sums.push(sums);
  }

  /**
   * A total takes the lines from this place on and replaces them. What is among them
   * without being a part (a repeated row) is left behind as well.
   */
  take(from: number, total: number): void {
    this.open.length = from;
    this.sums.length = from;
    this.push(total);
    this.blockAt = this.open.length;
    this.sectionAt = Math.min(this.sectionAt, this.open.length - 1);
  }

  /** What the open lines from a place on bring in a column, by its index among the sheet's. */
  sumFrom(from: number, column: number): RunningSum {
    const [all, before] = [this.sums.at(-1)?.[column] ?? NOTHING, this.sums[from - 1]?.[column] ?? NOTHING];
    return {
      sum: all.sum.minus(before.sum),
      unreadable: all.unreadable - before.unreadable,
      filled: all.filled - before.filled,
    };
  }

  /** Where the lines since the section began are, none of them above `first`. */
  sectionFrom(first = 0): number {
    return Math.max(first, this.sectionAt);
  }

  /** Where the lines since the last heading or total are; if there are none, those since the section began. */
  blockFrom(first = 0): number {
    return this.isDivided(first) ? this.sectionFrom(first) : Math.max(first, this.blockAt);
  }

  /** True if no line has come since the last heading or total. */
  isDivided(first = 0): boolean {
    return this.open.length <= Math.max(first, this.blockAt);
  }

  /** The place of the first line below the last that divides the stack. */
  below(divides: (line: number) => boolean): number {
    return this.open.findLastIndex(divides) + 1;
  }

  /** Where each run that ends at the top of the stack begins: the block's, the section's, then by length from two on. */
  *runsFromTop(first: number): Generator<number> {
    const structural = [this.blockFrom(first), this.sectionFrom(first)];
    yield* structural.filter((from) => from < this.open.length);
    for (let from = this.open.length - 2; from >= first; from -= 1) yield from;
  }
}
