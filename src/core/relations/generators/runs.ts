import { SEARCH } from '../constants';
import type { Candidate } from '../forest/candidate';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Search } from '../search';
import { isPromising } from '../promise';
import { addLine, offer, plus } from '../search';
import { repairs } from './repaired-run';

/** Where lines are taken from, in their order, and which way from the total. */
interface Walk {
  readonly total: number;
  readonly open: readonly number[];
  readonly direction: 1 | -1;
}

/** Sums that have outgrown the total by this everywhere cannot come back. */
const OUTGROWN = 1.5;
const OUTGROWN_UNITS = 9;

function hasOutgrown(axis: LatticeAxis, total: number, sum: Float64Array): boolean {
  let asked = 0;
  for (let cross = 0; cross < sum.length; cross += 1) {
    const value = Math.abs(at(axis.values[total], cross));
    if (Number.isNaN(value) || value === 0) continue;
    asked += 1;
    const most = value * OUTGROWN + OUTGROWN_UNITS * at(axis.halves[total], cross);
    if (Math.abs(at(sum, cross)) <= most) return false;
  }
  return asked > 0;
}

/** What the end of a run adds to it: a gap in the sheet, another total, or nothing more. */
function endBonus({ axis, forest }: Search, last: number, next: number | undefined): number {
  if (next === undefined || forest.isTotal(next)) return SEARCH.boundary;
  const [one, other] = [axis.lines[last] ?? 0, axis.lines[next] ?? 0];
  return Math.abs(one - other) > 1 ? SEARCH.boundary : 0;
}

/** A block of one depth below a line less deep is likely in itself; half of such a block unlikely. */
function indentBonus(
  { axis }: Search,
  total: number,
  [run, next]: readonly [readonly number[], number | undefined],
): number {
  const [first = 0] = run;
  const depth = axis.indents[first] ?? -1;
  if (depth < 0 || (axis.indents[total] ?? -1) >= depth) return 0;
  if (!run.every((line) => axis.indents[line] === depth)) return 0;
  return next !== undefined && axis.indents[next] === depth ? 0 : SEARCH.indent;
}

function isBetter(candidate: Candidate, best: Candidate | null): boolean {
  if (best === null || candidate.score > best.score + 1e-9) return true;
  return candidate.score > best.score - 1e-9 && candidate.terms.length > best.terms.length;
}

function startOf({ open, total, direction }: Walk): number {
  return direction > 0 ? open.findIndex((line) => line > total) : open.findLastIndex((line) => line < total);
}

/** The best run of open lines that begins beside the total, or the best with one line left out of it. */
function bestRun(search: Search, walk: Walk, repaired: boolean): Candidate | null {
  const { axis } = search;
  const { total, open, direction } = walk;
  const sum = new Float64Array(axis.cross.length);
  const run: number[] = [];
  let best: Candidate | null = null;
  const take = (candidate: Candidate | null) => {
    if (candidate !== null && isBetter(candidate, best)) best = candidate;
  };
  for (let index = startOf(walk); index >= 0 && index < open.length; index += direction) {
    const added = open[index];
    if (added === undefined || run.length === SEARCH.longestRun) break;
    addLine(axis, sum, added);
    run.push(added);
    const price = 1 + Math.log2(2 * run.length);
    const lines = direction > 0 ? run : run.toReversed();
    if (repaired) {
      for (const terms of repairs(axis, total, { run, sum })) {
        take(offer(search, { total, terms: plus(terms), price: price + SEARCH.costs.repaired, source: 'repaired' }));
      }
    } else if (run.length >= 2 && isPromising(search, { total, sum, parts: run.length, price }, SEARCH.accept)) {
      const next = open[index + direction];
      const apart = Math.log2(Math.abs((run[0] ?? total) - total));
      const bonus = endBonus(search, added, next) + indentBonus(search, total, [run, next]) - apart;
      take(offer(search, { total, terms: plus(lines), price, source: 'run', bonus }));
    }
    if (hasOutgrown(axis, total, sum)) break;
  }
  return best;
}

/** The open lines that a total's own kind can be made of, and then all of them. */
function listsFor({ forest, kindOf }: Search): (total: number) => readonly (readonly number[])[] {
  const all = forest.openLines();
  const kinds = new Set(kindOf.filter((kind) => kind !== null));
  if (kinds.size < 2) return () => [all];
  const byKind = new Map(
    [...kinds].map((kind) => [kind, all.filter((line) => kindOf[line] === null || kindOf[line] === kind)]),
  );
  return (total) => {
    const own = byKind.get(kindOf[total] ?? -1);
    return own === undefined ? [all] : [own, all];
  };
}

/** All lines below a total's label that begin one step further in. */
function indented(search: Search, total: number): Candidate | null {
  const { indents } = search.axis;
  const own = indents[total] ?? -1;
  if (own < 0) return null;
  const children: number[] = [];
  let depth: number | null = null;
  for (let index = total + 1; (indents[index] ?? -1) > own; index += 1) {
    depth ??= indents[index] ?? own;
    if ((indents[index] ?? own) <= depth) children.push(index);
  }
  if (children.length < 2) return null;
  return offer(search, { total, terms: plus(children), price: SEARCH.costs.indented, source: 'indented' });
}

/**
 * Runs of open lines next to their total, above or below it (before or after it). `repaired` looks for runs with
 * one line too many. Gives how many sums were kept.
 * Example: `Summa intäkter` and the four lines above it.
 */
export function runs(search: Search, repaired: boolean): number {
  const listsOf = listsFor(search);
  const found: Candidate[] = [];
  for (let total = 0; total < search.axis.lines.length; total += 1) {
    for (const direction of [1, -1] as const) {
      for (const open of listsOf(total)) {
        const best = bestRun(search, { total, open, direction }, repaired);
        if (best !== null) found.push(best);
      }
    }
    const children = repaired ? null : indented(search, total);
    if (children !== null) found.push(children);
  }
  return search.forest.keepBest(found, true);
}
