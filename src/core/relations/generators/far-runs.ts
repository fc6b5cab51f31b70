import { SEARCH } from '../constants';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { isPromising } from '../promise';
import { addLine, offer, plus } from '../search';

/** What it costs to look among all lines, those that are parts already included. */
const AMONG_ALL = 2;

function totalsOf(search: Search, lines: readonly number[], { sum, price }: { sum: Float64Array; price: number }) {
  const { axis } = search;
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  return axis.lines.flatMap((_, total): Candidate[] => {
    if (total >= first && total <= last) return [];
    if (!isPromising(search, { total, sum, parts: lines.length, price }, SEARCH.far.accept)) return [];
    const proposal = { total, terms: plus(lines), price, source: 'far' } as const;
    const candidate = offer(search, proposal, SEARCH.far.accept);
    if (candidate === null) return [];
    return candidate.evidence.fails > 0 && candidate.score < 2 * SEARCH.far.accept ? [] : [candidate];
  });
}

function from(search: Search, lines: readonly number[], extra: number): Candidate[] {
  const { axis } = search;
  const price = 2 * Math.log2(axis.lines.length) + extra;
  const found: Candidate[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const sum = new Float64Array(axis.cross.length);
    for (let end = start; end < lines.length; end += 1) {
      addLine(axis, sum, lines[end] ?? 0);
      if (end > start) found.push(...totalsOf(search, lines.slice(start, end + 1), { sum, price }));
    }
  }
  return found;
}

/** Runs that do not touch their total: a block summed up elsewhere. Asked only of short axes. */
export function farRuns(search: Search): number {
  const all = search.axis.lines.map((_, index) => index);
  if (all.length > SEARCH.far.lines) return 0;
  const found = [...from(search, search.forest.openLines(), 0), ...from(search, all, AMONG_ALL)];
  return search.forest.keepBest(found, false);
}
