import type { Decimal } from '../../../figures/decimal';
import { ExactDecimal } from '../../../figures/decimal';
import { amountAt } from '../table-line';
import type { Sheet } from './candidate';
import type { LineStack } from './line-stack';

/**
 * What the lines that repeat an earlier one of their run bring to it, for every run that ends at the top of a stack.
 * A run that begins one line further up repeats what the shorter one does, and that line if it has come before: all
 * runs are looked through once.
 */
export class RepeatedAmounts {
  private readonly seen = new Set<string>();
  /** By how many lines a run has: what is repeated in each column; `null` for nothing. */
  private readonly byLength: (readonly Decimal[] | null)[] = [null];

  constructor(
    private readonly sheet: Sheet,
    private readonly stack: LineStack,
  ) {}

  /** What is repeated among the lines from a place on, by column; `null` where none is. */
  from(place: number): readonly Decimal[] | null {
    const length = this.stack.open.length - place;
    while (this.byLength.length <= length) this.lengthen();
    return this.byLength[length] ?? null;
  }

  private lengthen(): void {
    const { open } = this.stack;
    const line = open[open.length - this.byLength.length] ?? -1;
    const before = this.byLength.at(-1) ?? null;
    const print = this.sheet.prints[line] ?? null;
    const isRepeated = print !== null && this.seen.has(print);
    if (print !== null) this.seen.add(print);
    this.byLength.push(isRepeated ? this.withLine(before, line) : before);
  }

  private withLine(before: readonly Decimal[] | null, line: number): Decimal[] {
    return this.sheet.columns.map((column, index) => {
      const amount = amountAt(this.sheet.lines[line] ?? { figures: [] }, column);
      return (before?.[index] ?? new ExactDecimal(0)).plus(amount ?? 0);
    });
  }
}
