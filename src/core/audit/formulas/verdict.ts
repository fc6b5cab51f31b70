import type { Severity } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';
import type { SheetByName } from './copied-cells';
import { copiedValue } from './copied-cells';
import type { LineCell } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import type { Loser, Side } from './side';
import { loserAmong, sideOf } from './side';
import type { Suspicion, SuspicionKind } from './suspicion';

/** What is made of a suspicion: which cell is shown, how grave it is, what it does to the figure. */
export interface Verdict {
  readonly sheet: FormulaSheet;
  readonly suspicion: Suspicion;
  readonly at: LineCell;
  readonly severity: Severity;
  readonly side: Side | null;
  readonly loser: Loser | null;
  /** What the others' formula gives in the cell; `null` if it is not known, or the cell is not compared with others. */
  readonly expected: Decimal | null;
  /** `expected` less what the cell shows. */
  readonly effect: Decimal | null;
}

/** What the judge knows besides the sheet. */
export interface Court {
  readonly sheets: SheetByName;
  /** False where values may be old: nothing is proven by them. */
  readonly isCalculated: boolean;
}

/** So many formulas must be alike, and so many times as many as the accused, for them to be a witness. */
const WITNESSES = 3;
const TIMES_AS_MANY = 3;
const NOISE = '1e-9';

/** The accused cell whose value differs most from what the others' formula gives; the first where none does. */
function mostAffected(sheet: FormulaSheet, { accused, model, kind }: Suspicion, sheets: SheetByName) {
  const isCompared = model !== null && kind !== 'omitted';
  const effects = accused.map((cell) => {
    const expected = isCompared ? copiedValue({ sheet, sheets }, model.form, cell) : null;
    const shown = sheet.amountAt(cell);
    const effect = expected === null || shown === null ? null : expected.minus(shown);
    return { cell, expected, effect: effect?.abs().lt(NOISE) === true ? effect.times(0) : effect };
  });
  const size = ({ effect }: (typeof effects)[number]) => effect?.abs().toNumber() ?? 0;
  return effects.reduce((most, each) => (size(each) > size(most) ? each : most));
}

/** True if enough formulas of the line are alike to bear witness against the accused. */
function hasWitnesses({ accused, siblings, model }: Suspicion): boolean {
  const alike = siblings.filter(({ form }) => form?.key === model?.form.key).length;
  return alike >= WITNESSES && accused.length * TIMES_AS_MANY <= alike;
}

/** A sum whose value other sums of its line prove to be wrong: it lacks an amount that they add, or adds a year. */
function isProven(suspicion: Suspicion, side: Side | null, effect: Decimal | null): boolean {
  if (suspicion.kind !== 'range' || effect === null || effect.isZero() || !hasWitnesses(suspicion)) return false;
  return side?.kind === 'short' || side?.kind === 'heading';
}

const INFO: ReadonlySet<SuspicionKind> = new Set(['typedEqual']);

function severityOf(sheet: FormulaSheet, suspicion: Suspicion, isProvenWrong: boolean): Severity {
  const [first] = suspicion.accused;
  if (suspicion.kind === 'broken' && first !== undefined && sheet.isErrorAt(first)) return 'error';
  if (INFO.has(suspicion.kind)) return 'info';
  return isProvenWrong ? 'error' : 'warning';
}

/**
 * Judges a suspicion. An error is only what other formulas prove by values as they are, never that a formula is unlike
 * most: where it adds a line of figures that the others leave out, the others are named if an amount is missing there.
 */
export function judge(sheet: FormulaSheet, suspicion: Suspicion, { sheets, isCalculated }: Court): Verdict {
  const { cell, expected, effect } = mostAffected(sheet, suspicion, sheets);
  const side = sideOf(sheet, cell, suspicion);
  const loser = side?.kind === 'longer' ? loserAmong(sheet, side, suspicion) : null;
  const severity = severityOf(sheet, suspicion, isCalculated && isProven(suspicion, side, effect));
  return { sheet, suspicion, at: loser?.cell ?? cell, severity, side, loser, expected, effect };
}
