import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { SocialArea, SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import { formatPercent } from '../../figures/number-text';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import { countFigureCell } from '../follow-up/count-cell';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { ERROR_PROOF } from '../proof/constants';
import type { Statement } from '../proof/statements';
import { statementFindings } from '../proof/statements';
import { pointChecks } from './point-statements';
import { scoreStatements } from './score-statements';

const ONE = new Decimal(1);

const isThere = (figure: Figure | null): figure is Figure => figure !== null && figure.amount !== null;

/** What a number of goals that is right is worth as proof that goals are read right, in bits. */
const COUNT_BITS = 3;
/** What a heading that states how many goals there are is worth. */
const GOAL_WORDS = 8;

/** The goals that are numbered, where any is: what is below a number without one of its own belongs to it. */
function countGoals(goals: readonly SocialGoal[]): number {
  const numbered = goals.filter(({ number }) => number !== null).length;
  return numbered === 0 ? goals.length : numbered;
}

/** How many goals an area states that it has, against those that are listed. */
function goalCount({ sheet }: SocialBudgetDocument, { name, announced, goals }: SocialArea): Statement[] {
  if (announced === null) return [];
  const { inWords, inDigits, row, column, text } = announced;
  const stated = inDigits ?? inWords;
  const listed = countGoals(goals);
  const differ = inWords !== null && inDigits !== null && inWords !== inDigits;
  // Two numbers for one thing are wrong whatever is listed.
  const about = { kin: 'goals', words: differ ? ERROR_PROOF.error : GOAL_WORDS, bits: COUNT_BITS };
  if (!differ && (stated === listed || stated === goals.length)) return [{ ...about, finding: null }];
  const message = differ
    ? `Det står ${inWords} i bokstäver och ${inDigits} i siffror; ${listed} mål står uppräknade.`
    : `Det står ${stated} mål, men ${listed} står uppräknade.`;
  const figure: Figure = { row, column, state: 'number', amount: stated === null ? null : new Decimal(stated), text };
  const cell = countFigureCell(sheet, figure, { label: name, heading: 'Mål' });
  const remark = { rule: 'goalCount' as const, message };
  return [{ ...about, finding: disagreement({ cell, expected: new Decimal(listed), parts: [], about: remark }) }];
}

const isShare = ({ text }: SocialGoal) => /%|\bandel/i.test(text);

/** A share that is to be reached is between nothing and all. */
function targetRange({ sheet }: SocialBudgetDocument, goal: SocialGoal): Finding[] {
  const { target } = goal;
  if (!isThere(target) || !isShare(goal)) return [];
  const amount = target.amount ?? ONE;
  if (amount.gte(0) && (amount.lte(1) || (amount.gt(2) && amount.lte(100)))) return [];
  const cell = countFigureCell(sheet, target, { label: goal.text.slice(0, 60), heading: 'Målvärde' });
  const message = `Målvärdet ${formatPercent(amount.gt(2) ? amount.div(100) : amount, 0)} ligger utanför 0–100 %.`;
  return [{ ...cellFinding(cell, { rule: 'targetRange', message }), published: amount }];
}

/** Text where a target or an outcome belongs, and numbers kept as text. */
function goalCells({ sheet }: SocialBudgetDocument, goal: SocialGoal): Finding[] {
  const figures = [goal.target, goal.outcome, goal.weight].flatMap((figure) => (figure === null ? [] : [figure]));
  const cells = figures
    .filter(({ text }) => text !== goal.text)
    .map((figure) => countFigureCell(sheet, figure, { label: goal.text.slice(0, 60), heading: '' }));
  return [
    ...cells.filter(holdsNoFigure).map(noFigureFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

const everyGoal = ({ areas }: SocialBudgetDocument) =>
  areas.flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...goal.subGoals]));

/** Finds what in a social budget disagrees with its own parts: points, shares, numbers of goals, targets. */
export function auditSocialBudget(document: SocialBudgetDocument): Finding[] {
  const { findings, statements } = pointChecks(document);
  return [
    ...findings,
    ...statementFindings([...statements, ...scoreStatements(document)]),
    ...statementFindings(document.areas.flatMap((area) => goalCount(document, area))),
    ...everyGoal(document).flatMap((goal) => [...targetRange(document, goal), ...goalCells(document, goal)]),
  ];
}
