import type { Relation } from '../../../documents/budget';
import { COST_WORDS, INCOME_WORDS } from '../../table/lexicon';
import { mentions } from '../../table/phrases';
import type { TableSection } from '../../table/roles';
import { isTotalLabel } from '../../table/roles';
import type { TableLine } from '../table-line';
import type { Sheet } from './candidate';
import type { LineStack } from './line-stack';
import { TotalRuns } from './total-runs';

/** A total that no arithmetic explains is still taken to be its block's if it is this near to it. */
const NEAR_ENOUGH = 0.3;

/** What a total is made of, and from which place of the stack on it takes the open lines. */
export interface TakenRun {
  readonly relation: Relation;
  readonly from: number;
}

/** The side that a total's own words name: `Summa kostnader`. */
function sideNamed(line: TableLine | undefined): TableSection {
  if (line === undefined || !isTotalLabel(line.label)) return null;
  const [income, cost] = [INCOME_WORDS, COST_WORDS].map((words) => mentions(line.label.words, words));
  return income === cost ? null : income ? 'income' : 'cost';
}

/** From where a total may take: income is not made of the sum of costs, nor costs of the sum of income. */
function ownSideFrom(sheet: Sheet, total: number, stack: LineStack): number {
  const own = sideNamed(sheet.lines[total]);
  if (own === null) return 0;
  return stack.below((line) => {
    const side = sideNamed(sheet.lines[line]);
    return side !== null && side !== own;
  });
}

/**
 * From where a total is taken to be made though no arithmetic shows it: the block that it closes, or all
 * of its section where that comes nearer; `null` if neither is near.
 */
function fallbackFrom(runs: TotalRuns, stack: LineStack, about: { first: number; isRest: boolean }): number | null {
  const { first, isRest } = about;
  const [block, section] = [stack.blockFrom(first), stack.sectionFrom(first)];
  const distanceFrom = (from: number) => runs.distance({ from, isRest, isWithoutRepeated: false });
  if (block >= stack.open.length) return null;
  const [ofBlock, ofSection] = [distanceFrom(block), distanceFrom(section)];
  if (ofSection < ofBlock && ofSection <= NEAR_ENOUGH) return section;
  const closesHeading = !stack.isDivided(first) && stack.open.length - block > 1;
  return closesHeading || ofBlock <= NEAR_ENOUGH ? block : null;
}

/**
 * What a line that calls itself a total is made of: the run of open lines whose sum it equals in
 * most columns; failing that, the block that it closes. `null` if neither can be found.
 */
export function findTotalRelation(sheet: Sheet, total: number, stack: LineStack): TakenRun | null {
  const isRest = sheet.lines[total]?.role === 'remaining';
  const kind = isRest ? 'remaining' : 'sum';
  const first = ownSideFrom(sheet, total, stack);
  const runs = new TotalRuns(sheet, stack, total);
  const best = runs.best(first, isRest);
  if (best === null) return null;
  const { run, score } = best;
  if (score.holding > 0 || score.informative === 0)
    return { relation: { kind, total, terms: runs.termsOf(run) }, from: run.from };
  const from = fallbackFrom(runs, stack, { first, isRest });
  if (from === null) return null;
  return { relation: { kind, total, terms: runs.termsOf({ from, isRest, isWithoutRepeated: false }) }, from };
}

/**
 * What a line without a name that shows it is made of, if it is a total at all: it must close its block
 * and equal all of it in at least two differing columns and in most.
 */
export function findSilentTotal(sheet: Sheet, total: number, stack: LineStack): TakenRun | null {
  const from = stack.blockFrom();
  if (stack.open.length - from < 2) return null;
  const runs = new TotalRuns(sheet, stack, total);
  const run = { from, isRest: false, isWithoutRepeated: false };
  const { holding, distinct, informative } = runs.score(run);
  const unnamed = sheet.lines[total]?.label.text === '';
  const convincing = unnamed ? holding > 0 : distinct >= 2 && holding * 2 > informative;
  return convincing ? { relation: { kind: 'sum', total, terms: runs.termsOf(run) }, from } : null;
}
