import type { Term } from '../../../documents/budget';
import { agrees } from '../../../figures/agreement';
import type { Decimal } from '../../../figures/decimal';
import { amountAt, lineDecimals } from '../table-line';
import type { TotalCandidate, Score, Sheet } from './candidate';
import { added, lessOthers } from './candidate';
import { withoutRepeated } from './duplicate-lines';
import type { LineStack } from './line-stack';
import { RepeatedAmounts } from './repeated-lines';

/** How a total may be made of a run of open lines, from a place on to the last of them. */
interface TotalRun {
  readonly from: number;
  /** True if the first line less the others makes it, false if all of them added do. */
  readonly isRest: boolean;
  /** True if lines that repeat an earlier one of the run are left out. */
  readonly isWithoutRepeated: boolean;
}

/** How runs of open lines fare as what a total is made of; each is judged by running sums, whatever its length. */
export class TotalRuns {
  private readonly published: readonly (Decimal | null)[];
  private readonly decimals: number;
  private readonly repeated: RepeatedAmounts;

  constructor(
    private readonly sheet: Sheet,
    private readonly stack: LineStack,
    total: number,
  ) {
    const line = sheet.lines[total] ?? { figures: [] };
    this.published = sheet.columns.map((column) => amountAt(line, column));
    this.decimals = lineDecimals(line, sheet.columns);
    this.repeated = new RepeatedAmounts(sheet, stack);
  }

  /** The run that holds in most columns; the first where two hold equally often. `null` if there is no run. */
  best(first: number, isRest: boolean): { readonly run: TotalRun; readonly score: Score } | null {
    const most = this.published.filter((amount) => amount !== null).length;
    let best: { run: TotalRun; score: Score } | null = null;
    for (const run of this.runs(first, isRest)) {
      const score = this.score(run);
      if (best === null || score.holding > best.score.holding) best = { run, score };
      if (best.score.holding === most) break;
    }
    return best;
  }

  /** Counts the columns in which the total equals what the run makes. */
  score(run: TotalRun): Score {
    const holdingTotals = new Set<string>();
    let [informative, holding] = [0, 0];
    this.published.forEach((published, column) => {
      const made = this.made(run, column);
      if (published === null || made === null || (published.isZero() && this.isEmpty(run, column))) return;
      informative += 1;
      if (!agrees(published, made, this.decimals)) return;
      holding += 1;
      holdingTotals.add(published.toString());
    });
    return { informative, holding, distinct: holdingTotals.size };
  }

  /** How far what the run makes is from what the total states, as a part of it, in the column where it is nearest. */
  distance(run: TotalRun): number {
    const distances = this.published.map((published, column) => {
      const made = this.made(run, column);
      if (published === null || made === null || published.isZero()) return Infinity;
      return made.minus(published).div(published).abs().toNumber();
    });
    return distances.reduce((nearest, distance) => Math.min(nearest, distance), Infinity);
  }

  /** The lines of the run with their signs. */
  termsOf({ from, isRest, isWithoutRepeated }: TotalRun): readonly Term[] {
    const lines = this.stack.open.slice(from);
    const whole: TotalCandidate = isRest ? lessOthers(lines) : added(lines);
    const [without = whole] = isWithoutRepeated ? withoutRepeated(this.sheet, whole) : [];
    return without.terms;
  }

  /** The runs in the order in which they are asked: as they are, then without what they repeat. */
  private *runs(first: number, isRest: boolean): Generator<TotalRun> {
    for (const rest of isRest ? [true, false] : [false]) {
      for (const from of this.stack.runsFromTop(first)) {
        if (rest && this.stack.open.length - from < 2) continue;
        yield { from, isRest: rest, isWithoutRepeated: false };
        if (this.repeated.from(from) !== null) yield { from, isRest: rest, isWithoutRepeated: true };
      }
    }
  }

  private isEmpty({ from }: TotalRun, column: number): boolean {
    return this.stack.sumFrom(from, column).filled === 0;
  }

  /** What the run makes in a column; `null` if one of its amounts cannot be read. */
  private made({ from, isRest, isWithoutRepeated }: TotalRun, column: number): Decimal | null {
    const { sum, unreadable } = this.stack.sumFrom(from, column);
    if (unreadable > 0) return null;
    const repeated = isWithoutRepeated ? this.repeated.from(from)?.[column] : undefined;
    const all = repeated === undefined ? sum : sum.minus(repeated);
    const first = this.sheet.lines[this.stack.open[from] ?? -1];
    const amount = isRest && first !== undefined ? amountAt(first, this.sheet.columns[column] ?? -1) : null;
    return amount === null ? all : amount.times(2).minus(all);
  }
}
