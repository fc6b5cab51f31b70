import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { SocialArea, SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import { cellOf } from '../follow-up/count-cell';
import { textNumberFinding, wordsFinding } from '../budget/text-cells';

const ONE = new Decimal(1);

const isThere = (figure: Figure | null): figure is Figure => figure !== null && figure.amount !== null;

function cellsOf({ sheet, areas }: SocialBudgetDocument, pick: (area: SocialArea) => Figure | null, heading: string) {
  return areas.flatMap((area) => {
    const figure = pick(area);
    return isThere(figure) ? [cellOf(sheet, figure, { label: area.name, heading })] : [];
  });
}

const sum = (cells: readonly AuditCell[]) => Decimal.sum(0, ...cells.flatMap(({ figure }) => figure.amount ?? []));

/** The printed sum of the areas' points. */
function pointSum(document: SocialBudgetDocument): Finding[] {
  const points = document.total?.points ?? null;
  const parts = cellsOf(document, (area) => area.points, 'Poäng');
  const expected = sum(parts);
  if (!isThere(points) || parts.length === 0 || points.amount?.eq(expected)) return [];
  const cell = cellOf(document.sheet, points, { label: 'Summa', heading: 'Poäng' });
  const message = `Det står ${formatSwedish(points.amount ?? expected)} poäng, men områdena ger ${formatSwedish(expected)}.`;
  return [disagreement({ cell, expected, parts, about: { rule: 'pointSum', message } })];
}

/** The shares of the whole: that they make 100 %, and that each is its area's part of the points. */
function shares(document: SocialBudgetDocument): Finding[] {
  const parts = cellsOf(document, (area) => area.share, 'Andel');
  const points = sum(cellsOf(document, (area) => area.points, 'Poäng'));
  const all = sum(parts);
  const wrongSum = parts.length > 1 && all.minus(1).abs().gt('0.005');
  const [last] = parts.slice(-1);
  const message = `Andelarna är tillsammans ${formatPercent(all, 1)}, inte 100 %.`;
  const ofSum = wrongSum && last !== undefined ? [cellFinding(last, { rule: 'shareSum', message })] : [];
  return [...ofSum, ...document.areas.flatMap((area) => ownShare(document, area, points))];
}

function ownShare({ sheet }: SocialBudgetDocument, { name, points, share }: SocialArea, all: Decimal): Finding[] {
  if (!isThere(points) || !isThere(share) || all.lte(0)) return [];
  const expected = points.amount?.div(all) ?? ONE;
  const decimals = Math.max(2, share.amount?.decimalPlaces() ?? 2);
  if (share.amount?.eq(expected.toDecimalPlaces(decimals))) return [];
  const cell = cellOf(sheet, share, { label: name, heading: 'Andel' });
  const message = `${formatSwedish(points.amount ?? all)} av ${formatSwedish(all)} poäng är ${formatPercent(expected, 1)}, inte ${formatPercent(share.amount ?? expected, 1)}.`;
  return [disagreement({ cell, expected, parts: [], about: { rule: 'percent', message } })];
}

/** How many goals an area says that it has, against those that stand there. */
function goalCount({ sheet }: SocialBudgetDocument, { name, announced, goals }: SocialArea): Finding[] {
  if (announced === null) return [];
  const { inWords, inDigits, row, column, text } = announced;
  const told = inDigits ?? inWords;
  const differ = inWords !== null && inDigits !== null && inWords !== inDigits;
  if (!differ && told === goals.length) return [];
  const message = differ
    ? `Det står ${inWords} i bokstäver och ${inDigits} i siffror; ${goals.length} mål står uppräknade.`
    : `Det står ${told} mål, men ${goals.length} står uppräknade.`;
  const figure: Figure = { row, column, state: 'number', amount: told === null ? null : new Decimal(told), text };
  const cell = cellOf(sheet, figure, { label: name, heading: 'Mål' });
  const about = { rule: 'goalCount' as const, message };
  return [disagreement({ cell, expected: new Decimal(goals.length), parts: [], about })];
}

const isShare = ({ text }: SocialGoal) => /%|\bandel/i.test(text);

/** A share that is to be reached is between nothing and all. */
function targetRange({ sheet }: SocialBudgetDocument, goal: SocialGoal): Finding[] {
  const { target } = goal;
  if (!isThere(target) || !isShare(goal)) return [];
  const amount = target.amount ?? ONE;
  if (amount.gte(0) && (amount.lte(1) || (amount.gt(2) && amount.lte(100)))) return [];
  const cell = cellOf(sheet, target, { label: goal.text.slice(0, 60), heading: 'Målvärde' });
  const message = `Målvärdet ${formatPercent(amount.gt(2) ? amount.div(100) : amount, 0)} ligger utanför 0–100 %.`;
  return [{ ...cellFinding(cell, { rule: 'targetRange', message }), published: amount }];
}

/** Text where a target or an outcome belongs, and numbers kept as text. */
function goalCells({ sheet }: SocialBudgetDocument, goal: SocialGoal): Finding[] {
  const figures = [goal.target, goal.outcome, goal.weight].flatMap((figure) => (figure === null ? [] : [figure]));
  const cells = figures
    .filter(({ text }) => text !== goal.text)
    .map((figure) => cellOf(sheet, figure, { label: goal.text.slice(0, 60), heading: '' }));
  return [
    ...cells.filter(({ figure }) => figure.state === 'notANumber').map(wordsFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

const everyGoal = ({ areas }: SocialBudgetDocument) =>
  areas.flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...goal.subGoals]));

/** Finds what in a social budget disagrees with its own parts: points, shares, numbers of goals, targets. */
export function auditSocialBudget(document: SocialBudgetDocument): Finding[] {
  return [
    ...pointSum(document),
    ...shares(document),
    ...document.areas.flatMap((area) => goalCount(document, area)),
    ...everyGoal(document).flatMap((goal) => [...targetRange(document, goal), ...goalCells(document, goal)]),
  ];
}
