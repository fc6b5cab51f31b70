import type { Finding } from '../../documents/finding';
import type { RuleName } from '../../rules/checks/checks';
import type { Axis } from './axis';
import type { FormulaSheet } from './formula-sheet';

/** So many copies in its line make a formula the line's own. */
const LEAST_ALIKE = 3;

/** The checks of sums, by the direction in which their parts lie: a row of totals adds the columns. */
const AXES: Readonly<Partial<Record<RuleName, Axis>>> = { sum: 'row', rowSum: 'column' };

const SENTENCES: Readonly<Record<Axis, string>> = {
  row: 'Formeln är densamma i hela raden, så felet ligger i beloppen eller i hela raden.',
  column: 'Formeln är densamma i hela kolumnen, så felet ligger i beloppen eller i hela kolumnen.',
};

/** What is added to a sum that arithmetic shows to be wrong, where its formula is like all others of its line. */
function sentenceFor(finding: Finding, sheet: FormulaSheet | undefined): string | null {
  const axis = AXES[finding.rule];
  const cell = sheet?.formulaAt(finding.at) ?? null;
  if (axis === undefined || sheet === undefined || cell === null) return null;
  const isOwn = cell.form.own[axis] !== null && finding.expected !== null && finding.causedBy === null;
  return isOwn && sheet.copiesOf(cell, axis) >= LEAST_ALIKE ? SENTENCES[axis] : null;
}

/**
 * The findings, where a sum's formula is its line's own with that: mending the one formula mends nothing. Not those
 * that a formula explains already.
 */
export function withFormulasOfLine(
  findings: readonly Finding[],
  sheets: readonly FormulaSheet[],
  unexplained: ReadonlySet<Finding>,
): Finding[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) => {
    const sentence = unexplained.has(finding) ? sentenceFor(finding, byName.get(finding.at.sheet)) : null;
    return sentence === null ? finding : { ...finding, message: `${finding.message} ${sentence}` };
  });
}
