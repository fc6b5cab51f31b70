import type { Finding, FindingPart } from '../../documents/finding';
import type { RuleName } from '../../rules/checks/checks';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { copiedTerms } from './copied-cells';
import { explain } from './explain';
import type { LineCell } from './formula-cell';
import { isFormula } from './formula-cell';
import type { SuspicionKind } from './suspicion';
import type { Verdict } from './verdict';
import { headingAbove, labelBeside } from './words-beside';

/** The check that each kind of suspicion belongs to. */
const CHECKS: Readonly<Record<SuspicionKind, RuleName>> = {
  range: 'formulaRange',
  omitted: 'formulaRange',
  twice: 'formulaRange',
  ownLine: 'formulaInconsistent',
  otherFunction: 'formulaInconsistent',
  nearLinear: 'formulaInconsistent',
  shifted: 'formulaInconsistent',
  corner: 'formulaInconsistent',
  innerTotal: 'formulaInconsistent',
  otherSheet: 'formulaInconsistent',
  link: 'formulaInconsistent',
  otherYear: 'formulaInconsistent',
  blankLink: 'formulaBlank',
  doubleMinus: 'formulaInconsistent',
  constant: 'formulaConstant',
  typed: 'formulaHardcoded',
  typedSame: 'formulaHardcoded',
  label: 'formulaInconsistent',
  textLink: 'formulaBlank',
  stride: 'formulaInconsistent',
  broken: 'formulaBlank',
};

const ONE = new Decimal(1);

/** The check that finds it. */
export function checkOf({ suspicion: { kind } }: Verdict): RuleName {
  return CHECKS[kind];
}

/** The cells besides the shown one: those that are accused with it, then those that it is compared with. */
function besides({ at, suspicion: { accused, siblings } }: Verdict): LineCell[] {
  return [...accused, ...siblings].filter((cell) => cell.row !== at.row || cell.column !== at.column);
}

/** The cells that the formula of those that are right adds in the place of the one that is shown. */
function termsOf({ sheet, at, loser, suspicion: { model, accused } }: Verdict): FindingPart[] {
  const right = loser === null ? model : accused.find(isFormula);
  const linear = right?.form.linear ?? null;
  if (linear === null) return [];
  return copiedTerms(linear, at).map(({ sheet: other, row, column, factor }) => ({
    ...{ sheet: other ?? sheet.name, row, column },
    factor: new Decimal(factor),
  }));
}

/**
 * The finding of a verdict. Only what is proven states what the cell should show; else the finding shows the cells that
 * are to be compared.
 */
export function formulaFinding(verdict: Verdict): Finding {
  const { sheet, at, severity, expected } = verdict;
  const isProven = severity === 'error' && expected !== null;
  const beside = besides(verdict).map(({ row, column }) => ({ sheet: sheet.name, row, column, factor: ONE }));
  return findingAbout({
    rule: checkOf(verdict),
    severity,
    at: { sheet: sheet.name, row: at.row, column: at.column },
    label: labelBeside(sheet.grid, at),
    heading: headingAbove(sheet.grid, at),
    published: sheet.amountAt(at),
    expected: isProven ? expected : null,
    parts: isProven ? termsOf(verdict) : beside,
    linear: isProven,
    message: explain(verdict),
  });
}
