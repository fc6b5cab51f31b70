import type { Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import type { CellAddress } from '../../cells/address';
import { copiedTerms } from './copied-cells';
import { explain } from './explain';
import { isFormula } from './formula-cell';
import type { Verdict } from './verdict';

/** What arithmetic and the formulas together have found. */
export interface Merged {
  readonly findings: readonly Finding[];
  /** The verdicts that no other finding reports. */
  readonly verdicts: readonly Verdict[];
}

const keyIn = ({ sheet }: Verdict, { row, column }: CellAddress) => cellKey({ sheet: sheet.name, row, column });

/** True for a cause that states what its cell should be. */
const statesAmount = ({ expected, causedBy }: Finding) => expected !== null && causedBy === null;

const isCause = ({ effect }: Verdict, { difference }: Finding) =>
  effect !== null && !effect.isZero() && difference?.abs().eq(effect.abs()) === true;

/** What the formula adds to what arithmetic has shown of the same cell. */
function withFormula(finding: Finding, verdict: Verdict): Finding {
  const lead = isCause(verdict, finding) ? 'Orsaken är formeln:' : 'Formeln avviker också från dem bredvid:';
  const severity = verdict.severity === 'error' ? 'error' : finding.severity;
  return { ...finding, severity, message: `${finding.message} ${lead} ${explain(verdict)}` };
}

/** True if arithmetic has shown a cell to be wrong that the formula adds, and the formula itself changes nothing. */
function isAboutPart(verdict: Verdict, wrong: ReadonlyMap<string, Finding>): boolean {
  const { at, effect, sheet } = verdict;
  if (!isFormula(at) || at.form.linear === null || effect?.isZero() !== true) return false;
  return copiedTerms(at.form.linear, at).some(({ sheet: other, row, column }) =>
    wrong.has(cellKey({ sheet: other ?? sheet.name, row, column })),
  );
}

/**
 * One finding for each cause: where arithmetic has found the amount of an accused cell wrong, it is the proof and the
 * formula the explanation, once however many sums of the cell fail; where it has found a part wrong, a formula that changes nothing is not reported.
 */
export function mergeVerdicts(found: readonly Finding[], verdicts: readonly Verdict[]): Merged {
  // What is proven comes first, and doubts about the same cell after it.
  const wrong = new Map(
    found
      .filter(statesAmount)
      .map((finding) => [cellKey(finding.at), finding] as const)
      .toReversed(),
  );
  const explained = new Map<Finding, Finding>();
  const causes = new Map<string, Verdict>();
  const remaining = verdicts.filter((verdict) => {
    const finding = [verdict.at, ...verdict.suspicion.accused].flatMap(
      (cell) => wrong.get(keyIn(verdict, cell)) ?? [],
    )[0];
    if (finding === undefined) return !isAboutPart(verdict, wrong);
    explained.set(finding, withFormula(explained.get(finding) ?? finding, verdict));
    if (isCause(verdict, finding)) causes.set(cellKey(finding.at), verdict);
    return false;
  });
  const isRepeated = (finding: Finding) => {
    const cause = causes.get(cellKey(finding.at));
    return cause !== undefined && !explained.has(finding) && statesAmount(finding) && isCause(cause, finding);
  };
  const findings = found.flatMap((each) => (isRepeated(each) ? [] : [explained.get(each) ?? each]));
  return { findings, verdicts: remaining };
}
