import type { PublicResult } from '../../../../src/core/calculation/disclosure/public-count';
import { ALL_UNITS } from '../../../../src/core/calculation/follow-up/follow-up-results';
import type { SexOrTotal } from '../../../../src/core/documents/measure';
import type { DisclosureSettings } from '../../../../src/core/settings/settings';
import type { Equation, Span } from './what-happened';
import { allTogether, countKey, spanOf, whatIsKnown } from './what-happened';

const COLUMNS: readonly SexOrTotal[] = ['women', 'men', 'total'];

/** A sheet as it was printed, with the limits that it says. */
export interface Paper {
  readonly results: readonly PublicResult[];
  readonly settings: DisclosureSettings;
}

/** The truth of every count by its key; what has none is known to nobody, and is zero or more. */
export type Truth = ReadonlyMap<string, number>;

/** Masked counts that hang together in a paper: one of them at least is small, else none would be masked. */
export interface Pattern {
  readonly keys: readonly string[];
  readonly isSmall: (value: number) => boolean;
}

/** What somebody who has all the papers knows. */
export interface Readership {
  readonly shown: ReadonlyMap<string, number>;
  /** Counts that a paper has, and none shows, with the least that they can be. */
  readonly masked: ReadonlyMap<string, number>;
  /** Counts that no paper has, of rows that the unit has in some. */
  readonly unprinted: readonly string[];
  readonly equations: readonly Equation[];
  readonly patterns: readonly Pattern[];
}

/** Names as a reader reads them: the same unit however it is spelled. */
const readName = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');

function* countsOf({ results }: Paper) {
  for (const result of results)
    for (const row of result.rows)
      for (const column of COLUMNS) {
        const count = row[column];
        if (count === null) continue;
        yield { key: countKey(readName(result.unit), spanOf(result), row.measure, column), count, result };
      }
}

/** Counts that no paper has, of rows that the unit has in some, and who was there when a period began. */
function unprintedIn(papers: readonly Paper[], equations: readonly Equation[]): string[] {
  const printed = new Set(papers.flatMap((paper) => [...countsOf(paper)].map(({ key }) => key)));
  const placeOf = (key: string) => {
    const [unit, , place] = key.split('|');
    return `${unit}|${place}`;
  };
  const places = new Set([...printed].map(placeOf));
  const keys = new Set(equations.flatMap((equation) => equation.map(([key]) => key)));
  // Who was there when a period began is told where a paper has those who take part in it, and the new ones.
  const isOpening = (key: string) =>
    key.includes('|opening ') && ['participants', 'new'].every((row) => printed.has(key.replace('opening', row)));
  return [...keys].filter((key) => !printed.has(key) && (places.has(placeOf(key)) || isOpening(key)));
}

/**
 * The masked parts of the last of the papers, with what the earlier ones masked, and with what none has: for their
 * sake too it masks counts.
 */
function patternsOf(
  papers: readonly Paper[],
  { equations, unprinted }: Pick<Readership, 'equations' | 'unprinted'>,
): Pattern[] {
  const leaders = new Map<string, string>();
  const leader = (key: string): string => {
    const next = leaders.get(key) ?? key;
    return next === key ? key : leader(next);
  };
  const last = [...countsOf(papers.at(-1)!)];
  const shown = new Set(last.flatMap(({ key, count }) => ('shown' in count ? [key] : [])));
  for (const equation of equations) {
    const [first, ...others] = equation.map(([key]) => key).filter((key) => !shown.has(key));
    for (const other of others) leaders.set(leader(other), leader(first!));
  }
  const groups = new Map<string, string[]>();
  for (const { key, count } of last) if ('masked' in count) groups.set(leader(key), []);
  for (const { key, count } of papers.flatMap((paper) => [...countsOf(paper)]))
    if ('masked' in count && !shown.has(key)) groups.get(leader(key))?.push(key);
  for (const key of unprinted) groups.get(leader(key))?.push(key);
  const isSmall = (value: number) =>
    papers.some(({ settings: { threshold, showZeros } }) => value < threshold && (value > 0 || !showZeros));
  return [...groups.values()].map((keys) => ({ keys, isSmall }));
}

/** What is known from papers of the units of a förbund. */
export function readershipOf(papers: readonly Paper[]): Readership {
  const shown = new Map<string, number>();
  const masked = new Map<string, number>();
  for (const paper of papers)
    for (const { key, count, result } of countsOf(paper)) {
      const least = paper.settings.showZeros && !result.hidesZeros ? 1 : 0;
      if ('shown' in count) shown.set(key, count.shown);
      else masked.set(key, Math.max(least, masked.get(key) ?? 0));
    }
  for (const key of shown.keys()) masked.delete(key);
  const results = papers.flatMap((paper) => paper.results);
  const spans = [...new Map(results.map((result) => [spanOf(result).join(), spanOf(result)])).values()];
  const units = results.filter(({ scope }) => scope === 'unit');
  const names = [...new Set(units.map(({ unit }) => readName(unit)))];
  const whole: Span = [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
  const together = spans.flatMap((span) => {
    const own = units.filter((result) => spanOf(result).join() === span.join()).map(({ unit }) => readName(unit));
    return allTogether(readName(ALL_UNITS), [...new Set(own)], span);
  });
  const equations = [...whatIsKnown(names, whole, spans), ...together];
  const unprinted = unprintedIn(papers, equations);
  return {
    ...{ shown, masked, unprinted, equations },
    patterns: papers.flatMap((_, last) => patternsOf(papers.slice(0, last + 1), { equations, unprinted })),
  };
}
