import type { Hypothesis } from '../evidence/term';

/** A prime below the square root of 2^53, so that products are exact. */
const PRIME = 67_108_859;

type Vector = ReadonlyMap<number, number>;

function inverse(value: number): number {
  let [left, right, first, second] = [value, PRIME, 1, 0];
  while (left !== 1) {
    const quotient = Math.floor(right / left);
    [left, right, first, second] = [right - quotient * left, left, second - quotient * first, first];
    if (left < 0) [left, first] = [-left, -first];
  }
  return ((first % PRIME) + PRIME) % PRIME;
}

function vectorOf({ total, terms }: Hypothesis): Map<number, number> {
  const vector = new Map([[total, 1]]);
  for (const { line, sign } of terms) vector.set(line, ((vector.get(line) ?? 0) - sign + PRIME) % PRIME);
  return vector;
}

/** What follows from relations by adding and subtracting them: a row space modulo a prime. */
export class Span {
  private readonly rows = new Map<number, Vector>();

  constructor(relations: readonly Hypothesis[]) {
    for (const relation of relations) this.add(relation);
  }

  add(relation: Hypothesis): void {
    const rest = this.reduced(relation);
    if (rest.size === 0) return;
    const pivot = Math.min(...rest.keys());
    const factor = inverse(rest.get(pivot) ?? 1);
    this.rows.set(pivot, new Map([...rest].map(([line, value]) => [line, (value * factor) % PRIME])));
  }

  /** True if the relation adds nothing to what is known. Example: `a = b + c + d` after `a = e + d`, `e = b + c`. */
  has(relation: Hypothesis): boolean {
    return this.reduced(relation).size === 0;
  }

  private reduced(relation: Hypothesis): Map<number, number> {
    const vector = vectorOf(relation);
    const rest = new Map<number, number>();
    while (vector.size > 0) {
      const pivot = Math.min(...vector.keys());
      const value = vector.get(pivot) ?? 0;
      vector.delete(pivot);
      if (value === 0) continue;
      const row = this.rows.get(pivot);
      if (row === undefined) rest.set(pivot, value);
      else subtract(vector, row, { pivot, value });
    }
    return rest;
  }
}

function subtract(vector: Map<number, number>, row: Vector, at: { pivot: number; value: number }): void {
  for (const [line, part] of row) {
    if (line === at.pivot) continue;
    const left = ((vector.get(line) ?? 0) + (PRIME - at.value) * part) % PRIME;
    if (left === 0) vector.delete(line);
    else vector.set(line, left);
  }
}
