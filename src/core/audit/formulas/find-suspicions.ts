import type { Steps } from '../../pace/steps';
import { ROWS_A_STEP } from '../../pace/steps';
import type { Axis } from './axis';
import type { Book } from './copied-cells';
import { fold } from './fold';
import type { FormulaSheet } from './formula-sheet';
import { linesIn } from './line';
import { blankLink } from './rules/blank-link';
import { broken, doubleMinus } from './rules/broken';
import { corner } from './rules/corner';
import { innerTotal } from './rules/inner-total';
import { otherThanLabel } from './rules/label';
import { loneRow } from './rules/lone-row';
import { nearLinear } from './rules/near-linear';
import { omitted } from './rules/omitted';
import { linkElsewhere, otherSheet } from './rules/other-sheet';
import { otherFunction } from './rules/other-function';
import { otherYear } from './rules/other-year';
import { ownLine } from './rules/own-line';
import { shifted } from './rules/shifted';
import { rangeWithin } from './rules/range-within';
import { stride } from './rules/stride';
import { textLink } from './rules/text-link';
import { twice } from './rules/twice';
import { typedAlike, typedAmong } from './rules/typed';
import type { CellRule, LineRule, Suspicion } from './suspicion';

/** A rule that finds more in one sheet does not fit it; so many are kept to show that. */
const MOST_FOUND = 200;

const AXES: readonly Axis[] = ['row', 'column'];
const CELL_RULES: readonly CellRule[] = [otherThanLabel, loneRow, omitted, twice, broken, doubleMinus];

/** The surest first: what one has found in a cell, another is not asked about. */
function lineRules(book: Book): readonly LineRule[] {
  return [
    ...[otherYear(book.sheets), ownLine, otherFunction, rangeWithin, nearLinear, shifted, corner(book), innerTotal],
    ...[otherSheet, linkElsewhere, typedAmong(book), blankLink(book.sheets), textLink(book.sheets), stride],
    typedAlike(book),
  ];
}

/** Adds what a rule finds, until it has found too much. */
function take(found: Suspicion[], suspicions: Iterable<Suspicion>): void {
  if (found.length >= MOST_FOUND) return;
  for (const suspicion of suspicions) {
    found.push(suspicion);
    if (found.length >= MOST_FOUND) return;
  }
}

/** Where a sheet's formulas are unlike those beside them, one suspicion for each cause. */
export function* findSuspicions(sheet: FormulaSheet, book: Book): Steps<Suspicion[]> {
  const rules = lineRules(book);
  const byRule = rules.map((): Record<Axis, Suspicion[]> => ({ row: [], column: [] }));
  for (const axis of AXES) {
    let lines = 0;
    for (const line of linesIn(sheet, axis)) {
      rules.forEach((rule, index) => take(byRule[index]?.[axis] ?? [], rule(sheet, line)));
      lines += 1;
      if (lines % ROWS_A_STEP === 0) yield;
    }
    yield;
  }
  const ofCells = CELL_RULES.map((rule): Suspicion[] => {
    const found: Suspicion[] = [];
    for (const cell of sheet.formulas) {
      const suspicion = found.length < MOST_FOUND ? rule(sheet, cell) : null;
      if (suspicion !== null) found.push(suspicion);
    }
    return found;
  });
  yield;
  const ofLines = byRule.flatMap(({ row, column }) => [...row, ...column]);
  return fold([...ofLines, ...ofCells.flat()]);
}
