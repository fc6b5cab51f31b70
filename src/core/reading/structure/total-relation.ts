import type { Relation } from '../../documents/budget';
import type { Candidate, Sheet } from './candidate';
import { added, bestCandidate, lessOthers, score, sumTerms } from './candidate';
import { repeatedLines } from './duplicate-lines';
import type { LineStack } from './line-stack';
import { blockOf, runsFromTop } from './line-stack';
import { amountAt } from '../table-line';

/** A total that no arithmetic explains is still taken to be its block's if it is this near to it. */
const NEAR_ENOUGH = 0.3;

function withoutRepeats(sheet: Sheet, run: readonly number[]): readonly number[][] {
  const repeated = repeatedLines(sheet, run);
  return repeated.length === 0 ? [] : [run.filter((line) => !repeated.includes(line))];
}

function candidatesFor(sheet: Sheet, stack: LineStack, remaining: boolean): Candidate[] {
  const runs = runsFromTop(stack).flatMap((run) => [run, ...withoutRepeats(sheet, run)]);
  const sums = runs.map(added);
  if (!remaining) return sums;
  return [...runs.filter((run) => run.length > 1).map(lessOthers), ...sums];
}

/** True if in some column the block's sum is near what the total says. */
function isNear(sheet: Sheet, total: number, candidate: Candidate): boolean {
  return sheet.columns.some((column) => {
    const published = amountAt(sheet.lines[total] ?? { figures: [] }, column);
    const sum = sumTerms(sheet, candidate.terms, column);
    if (published === null || sum === null || published.isZero()) return false;
    return sum.minus(published).abs().lte(published.abs().times(NEAR_ENOUGH));
  });
}

/**
 * What a line that calls itself a total is made of: the run of open lines whose sum it equals in
 * most columns; failing that, the block that it closes. `null` if neither can be said.
 */
export function findTotalRelation(sheet: Sheet, total: number, stack: LineStack): Relation | null {
  const remaining = sheet.lines[total]?.role === 'remaining';
  const kind = remaining ? 'remaining' : 'sum';
  const best = bestCandidate(sheet, total, candidatesFor(sheet, stack, remaining));
  if (best === null) return null;
  if (best.score.holding > 0 || best.score.informative === 0) return { kind, total, terms: best.candidate.terms };
  const block = blockOf(stack);
  const fallback = remaining ? lessOthers(block) : added(block);
  const closesHeading = stack.open.length > stack.blockStart && block.length > 1;
  return block.length > 0 && (closesHeading || isNear(sheet, total, fallback))
    ? { kind, total, terms: fallback.terms }
    : null;
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
