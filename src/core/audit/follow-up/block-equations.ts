import type { FollowUpDocument } from '../../documents/follow-up';
import type { RuleName } from '../../rules/checks/checks';
import type { SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS } from '../../documents/measure';
import type { AuditCell } from '../audit-cell';
import type { Equation, EquationTerm } from '../equation';
import { holds } from '../equation';
import { NAMED_PARTS } from '../proof/constants';
import { countCell, measureCell, measureLine } from './count-cell';

/** With this many rows of parts a block is taken to list them all, even if no column adds up. */
const FULL_LIST = 4;

function plus(cells: readonly (AuditCell | null)[]): EquationTerm[] {
  return cells.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
}

/** What is stated, by its rule and what tells it from others of that rule. */
interface Statement {
  readonly rule: RuleName;
  readonly kin: string;
}

function equation(statement: Statement, total: AuditCell | null, terms: readonly EquationTerm[]): Equation[] {
  return total === null ? [] : [{ ...statement, words: NAMED_PARTS, total, terms, isOfCounts: true }];
}

/** Women and men make the total, in every row. */
function genderTotals(document: FollowUpDocument): Equation[] {
  return document.lines.flatMap((line) => {
    const [women, men, total] = [...COUNT_COLUMNS].map((column) => countCell(document, line, column));
    const bothRead = [women, men].every((cell) => cell && cell.figure.state !== 'blank');
    return bothRead
      ? equation({ rule: 'genderTotal', kin: document.sheet }, total ?? null, plus([women ?? null, men ?? null]))
      : [];
  });
}

/** The `varav` rows under the lasting solutions, as a list that is full or holds somewhere. */
function positiveParts(document: FollowUpDocument): Equation[] {
  const parts = document.lines.filter(({ partOfPositive }) => partOfPositive);
  const equations = COUNT_COLUMNS.flatMap((column) =>
    equation(
      { rule: 'sum', kin: 'positive' },
      measureCell(document, 'positive', column),
      plus(parts.map((line) => countCell(document, line, column))),
    ),
  );
  const isFull = parts.length >= FULL_LIST || (parts.length > 1 && equations.some((each) => holds(each) === true));
  return isFull ? equations : [];
}

/** Lasting solutions and both kinds of breaks are all exits. */
function exitParts(document: FollowUpDocument, column: SexOrTotal): Equation[] {
  const [positive, health, other] = [
    measureCell(document, 'positive', column),
    measureCell(document, 'healthBreak', column),
    measureCell(document, 'otherBreak', column),
  ];
  if (positive === null || health === null || other === null) return [];
  return equation(
    { rule: 'sum', kin: 'exits' },
    measureCell(document, 'exits', column),
    plus([positive, health, other]),
  );
}

/** Who took part and has not ended is still there. */
function remaining(document: FollowUpDocument, column: SexOrTotal): Equation[] {
  const participants = measureCell(document, 'participants', column);
  const exits = measureCell(document, 'exits', column);
  if (participants === null || exits === null) return [];
  return equation({ rule: 'remaining', kin: 'remaining' }, measureCell(document, 'remaining', column), [
    { cell: participants, sign: 1 },
    { cell: exits, sign: -1 },
  ]);
}

/**
 * What the counts of one block should equal: women and men the total, parts their whole.
 * Example: 24 women and 20 men who ended give 44.
 */
export function blockEquations(document: FollowUpDocument): Equation[] {
  const byColumn = COUNT_COLUMNS.flatMap((column) => [...exitParts(document, column), ...remaining(document, column)]);
  const parts = measureLine(document, 'positive') === null ? [] : positiveParts(document);
  return [...genderTotals(document), ...parts, ...byColumn];
}
