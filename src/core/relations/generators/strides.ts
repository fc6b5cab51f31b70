import { SEARCH } from '../constants';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { isPromising } from '../promise';
import { addLine, offer, plus } from '../search';

function along(search: Search, total: number, step: number): Candidate[] {
  const { axis } = search;
  const price = SEARCH.costs.stride + Math.log2(axis.lines.length);
  const sum = new Float64Array(axis.cross.length);
  const lines: number[] = [];
  const found: Candidate[] = [];
  for (let index = total + step; index >= 0 && index < axis.lines.length; index += step) {
    addLine(axis, sum, index);
    lines.push(index);
    const parts = lines.length;
    if (parts < 2 || !isPromising(search, { total, sum, parts, price }, SEARCH.accept)) continue;
    const candidate = offer(search, { total, terms: plus(lines), price, source: 'stride' });
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** Every second, third or further line: women and men in turn, an amount and a percentage in turn. */
export function strides(search: Search): number {
  const length = search.axis.lines.length;
  if (length > SEARCH.strideLines) return 0;
  const found: Candidate[] = [];
  for (let total = 0; total < length; total += 1) {
    for (let step = 2; step <= Math.min(SEARCH.longestStride, length >> 1); step += 1) {
      found.push(...along(search, total, step), ...along(search, total, -step));
    }
  }
  return search.forest.keepBest(found, false);
}
