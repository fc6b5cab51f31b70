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

/** What the formula adds to what arithmetic has shown of the same cell. */
function withFormula(finding: Finding, verdict: Verdict): Finding {
  const { effect } = verdict;
  const isCause = effect !== null && finding.difference?.abs().eq(effect.abs()) === true && !effect.isZero();
  const lead = isCause ? 'Orsaken är formeln:' : 'Formeln avviker också från dem bredvid:';
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
 * formula the explanation; where it has found a part wrong, a formula that changes nothing is not reported.
 */
export function mergeVerdicts(found: readonly Finding[], verdicts: readonly Verdict[]): Merged {
  const wrong = new Map(found.filter(statesAmount).map((finding) => [cellKey(finding.at), finding]));
  const explained = new Map<Finding, Finding>();
  const remaining = verdicts.filter((verdict) => {
    const finding = verdict.suspicion.accused.flatMap((cell) => wrong.get(keyIn(verdict, cell)) ?? [])[0];
    if (finding === undefined) return !isAboutPart(verdict, wrong);
    explained.set(finding, withFormula(explained.get(finding) ?? finding, verdict));
    return false;
  });
  return { findings: found.map((finding) => explained.get(finding) ?? finding), verdicts: remaining };
}
