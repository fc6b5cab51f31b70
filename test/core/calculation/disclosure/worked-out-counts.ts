import { OtherValues } from './other-values';
import type { Readership, Truth } from './printed-papers';
import type { Linear } from './ranges';

/** What no setting of the tests here shows. */
const SMALL: readonly number[] = [1, 2, 3, 4];

/** Where each count that is not shown has its place. */
type Places = ReadonlyMap<string, number>;

function linearOf(equation: Readership['equations'][number], { shown }: Readership, places: Places): Linear[] {
  const known = equation.reduce((sum, [key, factor]) => sum + factor * (shown.get(key) ?? 0), 0);
  const terms = equation.flatMap(([key, factor]) => (shown.has(key) ? [] : [{ cell: places.get(key)!, factor }]));
  return terms.length === 0 ? [] : [{ terms, least: -known, most: -known }];
}

/**
 * The masked counts, and the small ones that no paper has, that cannot have another value than their own, by what
 * happened to those who are counted, with all papers printed the same: every masked part of every paper has a small
 * count still.
 */
export function workedOutCounts(readership: Readership, truth: Truth): string[] {
  const { shown, masked, unprinted, equations, patterns } = readership;
  const all = equations.flatMap((equation) => equation.map(([key]) => key));
  const keys = [...new Set([...masked.keys(), ...all])].filter((key) => !shown.has(key));
  const places: Places = new Map(keys.map((key, place) => [key, place]));
  const values = new OtherValues({
    own: keys.map((key) => truth.get(key) ?? 0),
    least: keys.map((key) => masked.get(key) ?? 0),
    linears: equations.flatMap((equation) => linearOf(equation, readership, places)),
    isTable: (table) => {
      const valueOf = (key: string) => shown.get(key) ?? table[places.get(key)!]!;
      return patterns.every((pattern) => pattern.keys.some((key) => pattern.isSmall(valueOf(key))));
    },
  });
  const small = unprinted.filter((key) => places.has(key) && SMALL.includes(truth.get(key) ?? 0));
  return values.closed([...masked.keys(), ...small].map((key) => places.get(key)!)).map((cell) => keys[cell]!);
}
