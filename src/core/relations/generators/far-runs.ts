import { SEARCH } from '../constants';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { isPromising } from '../promise';
import { addLine, offer, plus } from '../search';

/** What it costs to look among all lines, those that are parts already included. */
const AMONG_ALL = 2;

/** A run of lines, by its places among those that it is taken from. */
interface Run {
  readonly among: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly sum: Float64Array;
  readonly price: number;
}

function candidateFor(search: Search, total: number, { among, start, end, price }: Run): Candidate | null {
  const proposal = { total, terms: plus(among.slice(start, end + 1)), price, source: 'far' } as const;
  const candidate = offer(search, proposal, SEARCH.far.accept);
  const isSure = candidate?.evidence.fails === 0 || (candidate?.score ?? 0) >= 2 * SEARCH.far.accept;
  return isSure ? candidate : null;
}

function addTotalsOf(search: Search, run: Run, found: Candidate[]): void {
  const { among, start, end, sum, price } = run;
  const [first, last, parts] = [among[start] ?? 0, among[end] ?? 0, end - start + 1];
  for (let total = 0; total < search.axis.lines.length; total += 1) {
    if (total >= first && total <= last) continue;
    if (!isPromising(search, { total, sum, parts, price }, SEARCH.far.accept)) continue;
    const candidate = candidateFor(search, total, run);
    if (candidate !== null) found.push(candidate);
  }
}

function from(search: Search, lines: readonly number[], extra: number): Candidate[] {
  const { axis } = search;
  const price = 2 * Math.log2(axis.lines.length) + extra;
  const found: Candidate[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const sum = new Float64Array(axis.cross.length);
    for (let end = start; end < lines.length; end += 1) {
      addLine(axis, sum, lines[end] ?? 0);
      if (end > start) addTotalsOf(search, { among: lines, start, end, sum, price }, found);
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
