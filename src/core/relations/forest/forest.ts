import { SEARCH } from '../constants';
import type { Hypothesis } from '../evidence/term';
import { keyOf } from '../evidence/term';
import type { Candidate } from './candidate';
import { isNear } from './candidate';
import { NOTHING } from './copies';

/** The relations that have been kept on an axis, and the lines that are still to be explained. */
export class Forest {
  readonly kept: Candidate[] = [];
  private readonly keys = new Set<string>();
  private readonly classKeys = new Set<string>();
  private readonly filledKeys = new Set<string>();
  private readonly isPart: boolean[];
  private readonly children: number[][];

  /** `copyOf` gives the line that each line copies, or itself. */
  constructor(private readonly copyOf: readonly number[]) {
    this.isPart = copyOf.map(() => false);
    this.children = copyOf.map(() => []);
  }

  /** The lines that are no part of a sum yet. */
  openLines(): number[] {
    return this.isPart.flatMap((isPart, line) => (isPart ? [] : [line]));
  }

  isTotal(line: number): boolean {
    return (this.children[line]?.length ?? 0) > 0;
  }

  knows(hypothesis: Hypothesis): boolean {
    return this.keys.has(keyOf(hypothesis));
  }

  /** True if the candidate is known, goes round in a circle, or is a smaller or larger version of a known sum. */
  refuses(candidate: Candidate): boolean {
    return this.clashes(candidate) || (!candidate.isSigned && this.overlaps(candidate));
  }

  clashes(candidate: Candidate): boolean {
    if (this.knows(candidate)) return true;
    if (!isNear(candidate) && this.classKeys.has(this.classKey(candidate))) return true;
    if (candidate.source === 'parallel' && this.filledKeys.has(keyOf(this.filled(candidate)))) return true;
    const { total, terms } = candidate;
    return terms.some(({ line }) => line === total || this.isBelow(line, total)) || this.countsTwice(candidate);
  }

  /** Keeps the candidate, whatever it is. */
  keep(candidate: Candidate): void {
    const { total, terms, isSigned } = candidate;
    this.kept.push(candidate);
    this.keys.add(keyOf(candidate));
    this.classKeys.add(this.classKey(candidate));
    this.filledKeys.add(keyOf(this.filled(candidate)));
    if (isSigned) return;
    for (const { line } of terms) {
      this.isPart[line] = true;
      this.children[total]?.push(line);
    }
  }

  /** Keeps the best that go together; `exclusive` gives a line to one sum alone. Gives how many were kept. */
  keepBest(candidates: readonly Candidate[], exclusive: boolean): number {
    const byScore = candidates.toSorted((one, other) => other.score - one.score);
    let count = 0;
    for (const candidate of exclusive ? innerFirst(byScore) : byScore) {
      if (this.refuses(candidate)) continue;
      if (exclusive && candidate.terms.some(({ line }) => this.isPart[line] === true)) continue;
      this.keep(candidate);
      count += 1;
    }
    return count;
  }

  private classKey(hypothesis: Hypothesis): string {
    return keyOf(this.filled(hypothesis), (line) => this.copyOf[line] ?? line);
  }

  /** The hypothesis without lines of nothing, which change nothing of it. */
  private filled({ total, terms }: Hypothesis): Hypothesis {
    return { total, terms: terms.filter(({ line }) => this.copyOf[line] !== NOTHING) };
  }

  /** True if `target` is reached from `start` down through parts. */
  private isBelow(start: number, target: number): boolean {
    const seen = new Set<number>();
    const waiting = [start];
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      if (line === target) return true;
      if (seen.has(line)) continue;
      seen.add(line);
      waiting.push(...(this.children[line] ?? []));
    }
    return false;
  }

  /** True if the candidate adds a total and all that the total is made of. */
  private countsTwice({ terms, source }: Candidate): boolean {
    if (source === 'label' || !terms.some(({ line }) => this.isTotal(line))) return false;
    const lines = new Set(terms.map(({ line }) => line));
    return this.kept.some(
      (known) => !known.isSigned && lines.has(known.total) && known.terms.every(({ line }) => lines.has(line)),
    );
  }

  private overlaps({ total, terms }: Candidate): boolean {
    const own = this.kept.filter((relation) => relation.total === total && !relation.isSigned);
    return own.some((relation) => relation.terms.some(({ line }) => terms.some((term) => term.line === line)));
  }
}

function isInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.total === outer.total) return false;
  if (inner.terms.length >= outer.terms.length || outer.terms.some(({ line }) => line === inner.total)) return false;
  const lines = new Set(outer.terms.map(({ line }) => line));
  return inner.terms.every(({ line }) => lines.has(line));
}

/** A subtotal goes before the sum that its parts lie in: the sum is found again with the subtotal as one part. */
function innerFirst(byScore: readonly Candidate[]): Candidate[] {
  const order = [...byScore];
  for (const outer of byScore) {
    for (const inner of byScore) {
      if (inner === outer || inner.score < SEARCH.inner * outer.score || !isInside(inner, outer)) continue;
      const [from, to] = [order.indexOf(inner), order.indexOf(outer)];
      if (from < to) continue;
      order.splice(from, 1);
      order.splice(to, 0, inner);
    }
  }
  return order;
}
