import { SEARCH } from '../constants';
import type { LineTerm } from '../evidence/term';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { judge } from '../search';
import { isGood } from '../forest/candidate';

/** The lines of a relation as steps from its total. */
interface Shape {
  readonly steps: readonly LineTerm[];
  readonly isSigned: boolean;
}

function shapesOf(kept: readonly Candidate[]): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const { total, terms, isSigned } of kept) {
    const steps = terms.map(({ line, sign }) => ({ line: line - total, sign }));
    shapes.set(steps.map(({ line, sign }) => `${line}:${sign}`).join(','), { steps, isSigned });
  }
  return [...shapes.values()];
}

function moved(search: Search, { steps, isSigned }: Shape, { total, price }: { total: number; price: number }) {
  const terms = steps.map(({ line, sign }) => ({ line: line + total, sign }));
  const { axis, forest } = search;
  if (terms.some(({ line }) => line < 0 || line >= axis.lines.length) || forest.knows({ total, terms })) return null;
  const candidate = judge(search, { total, terms, price, source: 'parallel', isSigned });
  const { holds, fails } = candidate.evidence;
  const least = fails === 0 && holds >= 3 ? SEARCH.parallelAccept : SEARCH.accept;
  return isGood(candidate, least) && !forest.refuses(candidate) ? candidate : null;
}

/** The shapes of the relations that are known, tried at every line: what a table does once it does again. */
export function parallels(search: Search): number {
  const shapes = shapesOf(search.forest.kept);
  const price = SEARCH.costs.parallel + Math.log2(Math.max(1, shapes.length));
  const found = shapes.flatMap((shape) =>
    search.axis.lines.flatMap((_, total) => moved(search, shape, { total, price }) ?? []),
  );
  return search.forest.keepBest(found, false);
}
