import { OtherValues } from './other-values';
import type { Equation, Reader } from './printed-figures';
import type { Linear } from './ranges';

/** What a reader knows as inequalities over the masked counts alone, by their places among the masked. */
function linearOf({ shown, masked, equations, bounds }: Reader): Linear[] {
  const places = new Map(masked.map((key, place) => [key, place]));
  const linear = (terms: Equation, isEqual: boolean): Linear => {
    const known = terms.reduce((sum, [key, factor]) => sum + factor * (shown.get(key) ?? 0), 0);
    const unknown = terms.flatMap(([key, factor]) => {
      const cell = shown.has(key) ? undefined : places.get(key);
      return cell === undefined ? [] : [{ cell, factor }];
    });
    return { terms: unknown, least: isEqual ? -known : Number.NEGATIVE_INFINITY, most: -known };
  };
  const ordered = bounds.map(([small, large]) => [[small, 1] as const, [large, -1] as const]);
  return [...equations.map((terms) => linear(terms, true)), ...ordered.map((terms) => linear(terms, false))].filter(
    ({ terms }) => terms.length > 0,
  );
}

/**
 * The masked counts that cannot have another value than their own, by what the words of one sheet mean. `least` is
 * what a reader knows a masked count to be at least.
 */
export function closedCounts(reader: Reader, least: number, truth: ReadonlyMap<string, number>): string[] {
  const { masked } = reader;
  const values = new OtherValues({
    own: masked.map((key) => truth.get(key)!),
    least: masked.map(() => least),
    linears: linearOf(reader),
  });
  return values.closed([...masked.keys()]).map((cell) => masked[cell]!);
}
