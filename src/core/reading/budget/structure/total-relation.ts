import type { Relation } from '../../../documents/budget';
import { COST_WORDS, INCOME_WORDS } from '../../table/lexicon';
import { mentions } from '../../table/phrases';
import type { Section } from '../../table/roles';
import { isTotalLabel } from '../../table/roles';
import type { TableLine } from '../table-line';
import { amountAt } from '../table-line';
import type { Candidate, Sheet } from './candidate';
import { added, bestCandidate, lessOthers, score, sumTerms } from './candidate';
import { withoutRepeated } from './duplicate-lines';
import type { LineStack } from './line-stack';
import { below, blockOf, runsFromTop, sectionOf } from './line-stack';

/** A total that no arithmetic explains is still taken to be its block's if it is this near to it. */
const NEAR_ENOUGH = 0.3;

/** The side that a total's own words name: `Summa kostnader`. */
function sideNamed(line: TableLine | undefined): Section {
  if (line === undefined || !isTotalLabel(line.label)) return null;
  const [income, cost] = [INCOME_WORDS, COST_WORDS].map((words) => mentions(line.label.words, words));
  return income === cost ? null : income ? 'income' : 'cost';
}

/** What a total may take: income is not made of the sum of costs, nor costs of the sum of income. */
function ownSide(sheet: Sheet, total: number, stack: LineStack): LineStack {
  const own = sideNamed(sheet.lines[total]);
  return below(stack, (line) => {
    const side = sideNamed(sheet.lines[line]);
    return own !== null && side !== null && side !== own;
  });
}

function candidatesFor(sheet: Sheet, stack: LineStack, remaining: boolean): Candidate[] {
  const runs = runsFromTop(stack);
  const differences = remaining ? runs.filter((run) => run.length > 1).map(lessOthers) : [];
  return [...differences, ...runs.map(added)].flatMap((candidate) => [candidate, ...withoutRepeated(sheet, candidate)]);
}

/** How far the candidate's sum is from what the total says, as a part of it, in the column where it is nearest. */
function distance(sheet: Sheet, total: number, candidate: Candidate): number {
  const distances = sheet.columns.map((column) => {
    const published = amountAt(sheet.lines[total] ?? { figures: [] }, column);
    const sum = sumTerms(sheet, candidate.terms, column);
    if (published === null || sum === null || published.isZero()) return Infinity;
    return sum.minus(published).div(published).abs().toNumber();
  });
  return Math.min(...distances);
}

/**
 * What a total is taken to be made of though no arithmetic shows it: the block that it closes, or all
 * of its section where that comes nearer.
 */
function fallbackFor(sheet: Sheet, total: number, stack: LineStack): Candidate | null {
  const make = sheet.lines[total]?.role === 'remaining' ? lessOthers : added;
  const block = blockOf(stack);
  const [blockCandidate, sectionCandidate] = [make(block), make(sectionOf(stack))];
  const [ofBlock, ofSection] = [blockCandidate, sectionCandidate].map((each) => distance(sheet, total, each));
  if (ofBlock === undefined || ofSection === undefined || block.length === 0) return null;
  if (ofSection < ofBlock && ofSection <= NEAR_ENOUGH) return sectionCandidate;
  const closesHeading = stack.open.length > stack.blockStart && block.length > 1;
  return closesHeading || ofBlock <= NEAR_ENOUGH ? blockCandidate : null;
}

/**
 * What a line that calls itself a total is made of: the run of open lines whose sum it equals in
 * most columns; failing that, the block that it closes. `null` if neither can be said.
 */
export function findTotalRelation(sheet: Sheet, total: number, stack: LineStack): Relation | null {
  const remaining = sheet.lines[total]?.role === 'remaining';
  const kind = remaining ? 'remaining' : 'sum';
  const own = ownSide(sheet, total, stack);
  const best = bestCandidate(sheet, total, candidatesFor(sheet, own, remaining));
  if (best === null) return null;
  if (best.score.holding > 0 || best.score.informative === 0) return { kind, total, terms: best.candidate.terms };
  const fallback = fallbackFor(sheet, total, own);
  return fallback === null ? null : { kind, total, terms: fallback.terms };
}

/**
 * What a line without a telling name is made of, if it is a total at all: it must close its block
 * and equal all of it in at least two differing columns and in most.
 */
export function findSilentTotal(sheet: Sheet, total: number, stack: LineStack): Relation | null {
  const block = blockOf(stack);
  const unnamed = sheet.lines[total]?.label.text === '';
  if (block.length < 2) return null;
  const candidate = added(block);
  const { holding, distinct, informative } = score(sheet, total, candidate);
  const convincing = unnamed ? holding > 0 : distinct >= 2 && holding * 2 > informative;
  return convincing ? { kind: 'sum', total, terms: candidate.terms } : null;
}
