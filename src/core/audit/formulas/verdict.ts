import type { CellReference } from '../../documents/finding';
import type { Severity } from '../../rules/checks/check';
import type { Decimal } from '../../figures/decimal';
import type { Axis } from './axis';
import type { Book } from './copied-cells';
import { copiedValue } from './copied-cells';
import { crossFoot } from './cross-foot';
import type { LineCell } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import type { Loser, Side } from './side';
import { loserAmong, sideOf } from './side';
import type { Suspicion, SuspicionKind } from './suspicion';

/** What is made of a suspicion: which cell is shown, how grave it is, what it does to the figure. */
export interface Verdict {
  readonly sheet: FormulaSheet;
  readonly book: Book;
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

/** What a verdict rests on besides the sheet. */
export interface Court {
  readonly book: Book;
  /** False where values may be old: nothing is proven by them. */
  readonly isCalculated: boolean;
  /** True of a cell that arithmetic has shown to be the sum of its column (along a row) or of its row. */
  readonly isRight: (cell: CellReference, axis: Axis) => boolean;
}

/** So many times as many formulas as are accused must be alike for them to be a witness. */
const TIMES_AS_MANY = 3;
const NOISE = '1e-9';

/** What is as often meant, or changes no value today. */
const WORTH_KNOWING: ReadonlySet<SuspicionKind> = new Set(['blankLink', 'typedSame', 'stride']);

/** The accused cell whose value differs most from what the others' formula gives; the first where none does. */
function mostAffected(sheet: FormulaSheet, { accused, model, kind }: Suspicion, book: Book) {
  const isCompared = model !== null && kind !== 'omitted' && kind !== 'typedSame';
  const effects = accused.map((cell) => {
    const expected = isCompared ? copiedValue({ sheet, book }, model.form, cell) : null;
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
  return accused.length * TIMES_AS_MANY <= alike;
}

/** What is known of the cell that a verdict shows. */
type Known = Pick<Verdict, 'suspicion' | 'at' | 'side' | 'loser' | 'expected' | 'effect'>;

/**
 * True for a sum whose value others prove to be wrong: it lacks an amount that the sums of its line add, or adds a
 * year; or its row, added as the rows above it are, gives what its column should.
 */
function isProven(sheet: FormulaSheet, { suspicion, at, side, loser, expected, effect }: Known, court: Court): boolean {
  const { kind, axis } = suspicion;
  if (!court.isCalculated || kind !== 'range' || axis === null || expected === null) return false;
  if (effect === null || effect.isZero()) return false;
  // What its own column adds up to is no error, however its formula is written.
  if (loser === null && court.isRight({ sheet: sheet.name, row: at.row, column: at.column }, axis)) return false;
  const isOneSided = side?.kind === 'short' || side?.kind === 'heading';
  if (isOneSided && hasWitnesses(suspicion)) return true;
  const isDecided = isOneSided || side?.kind === 'moved' || loser !== null;
  return isDecided && crossFoot({ sheet, book: court.book }, at, axis)?.eq(expected) === true;
}

function severityOf(sheet: FormulaSheet, suspicion: Suspicion, isProvenWrong: boolean): Severity {
  const [first] = suspicion.accused;
  if (suspicion.kind === 'broken' && first !== undefined && sheet.isErrorAt(first)) return 'error';
  if (WORTH_KNOWING.has(suspicion.kind)) return 'info';
  return isProvenWrong ? 'error' : 'warning';
}

/** What a sum is with the amount that it lacks. */
function valueWith(sheet: FormulaSheet, { cell, amount }: Loser): Pick<Verdict, 'expected' | 'effect'> {
  const shown = sheet.amountAt(cell);
  return { expected: shown?.plus(amount) ?? null, effect: amount };
}

/**
 * Judges a suspicion. An error is only what other formulas prove by values as they are, never that a formula is unlike
 * most: where it adds a line of figures that the others leave out, the others are named if an amount is missing there.
 */
export function verdictOn(sheet: FormulaSheet, suspicion: Suspicion, court: Court): Verdict {
  const { cell, ...compared } = mostAffected(sheet, suspicion, court.book);
  const side = sideOf(sheet, cell, suspicion);
  const loser = side?.kind === 'longer' ? loserAmong(sheet, side, suspicion) : null;
  const known =
    loser === null
      ? { suspicion, side, loser, at: cell, ...compared }
      : { suspicion, side, loser, at: loser.cell, ...valueWith(sheet, loser) };
  return {
    sheet,
    book: court.book,
    ...known,
    severity: severityOf(sheet, suspicion, isProven(sheet, known, court)),
  };
}
