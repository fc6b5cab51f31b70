import { formatRange } from '../../cells/address';
import type { EffectColumn, EffectGoal, EffectGoalsDocument, GoalFigure } from '../../documents/effect-goals';
import { isReached, shareOfWay } from '../../documents/effect-attainment';
import type { Finding, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { ofKind } from '../../documents/tertial-document';
import { withoutBinaryNoise } from '../../figures/agreement';
import type { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import { countFigureCell } from '../follow-up/count-cell';
import { isAttainment, isChange } from './stated-values';

/** A goal of a table with its latest outcome; `at` is the period of it. */
interface Judged {
  readonly document: EffectGoalsDocument;
  readonly goal: EffectGoal;
  readonly outcome: Decimal;
  readonly year: number | null;
}

const shown = ({ isPercent }: EffectGoal, value: Decimal) =>
  isPercent
    ? formatPercent(value, withoutBinaryNoise(value.times(100)).decimalPlaces() === 0 ? 0 : 1)
    : formatSwedish(value);

function judged(document: EffectGoalsDocument): Judged[] {
  return document.goals.flatMap((goal) => {
    const last = goal.outcomes.findLastIndex((outcome) => (outcome?.value ?? null) !== null);
    const outcome = goal.outcomes[last]?.value;
    return outcome ? [{ document, goal, outcome, year: document.periods[last]?.year ?? null }] : [];
  });
}

function cellOf({ document, goal }: Pick<Judged, 'document' | 'goal'>, { figure }: GoalFigure, holds: EffectColumn) {
  const heading = document.headings.find((each) => each.holds === holds)?.heading ?? '';
  return countFigureCell(document.sheet, figure, { label: goal.label.slice(0, 60), heading });
}

/** A change that no two figures of the goal give. */
function wrongChange(each: Judged): Finding[] {
  const { goal, outcome } = each;
  const [stated, baseline] = [goal.change, goal.baseline?.value ?? null];
  if (stated === null || stated.value === null || baseline === null || isChange(goal, stated.value)) return [];
  const change = outcome.minus(baseline);
  const given = goal.isPercent
    ? `${formatSwedish(change.times(100).toDecimalPlaces(1))} procentenheter`
    : formatSwedish(change);
  const message = `Från ${shown(goal, baseline)} till ${shown(goal, outcome)} är ${given}, inte ${formatSwedish(stated.value)}.`;
  return [cellFinding(cellOf(each, stated, 'change'), { rule: 'effectChange', message, published: stated.value })];
}

/** An attainment that is neither the part of the way nor the outcome as a part of the target. */
function wrongAttainment(each: Judged): Finding[] {
  const { goal, outcome } = each;
  const stated = goal.attainment;
  const share = shareOfWay(goal, outcome);
  if (stated === null || stated.value === null || share === null || isAttainment(goal, stated.value)) return [];
  const message = `Utfallet ${shown(goal, outcome)} är ${formatPercent(share, 0)} av vägen från baslinjen till målet; i cellen står ${formatSwedish(stated.value)}. Det är inte heller utfallet delat med målet.`;
  return [
    cellFinding(cellOf(each, stated, 'attainment'), { rule: 'effectAttainment', message, published: stated.value }),
  ];
}

/** True where the outcome reaches the target as it is printed, if not to its last decimal. */
function reachedInPrint(goal: EffectGoal, outcome: Decimal): readonly (boolean | null)[] {
  const decimals = Math.max(goal.isPercent ? 2 : 0, withoutBinaryNoise(goal.target?.value ?? outcome).decimalPlaces());
  return [isReached(goal, outcome), isReached(goal, outcome.toDecimalPlaces(decimals))];
}

/** True where the target is for a later year than the outcome, so that a colour may state how it is going. */
const isUnderWay = ({ document: { targetYear }, year }: Judged) =>
  targetYear !== null && year !== null && targetYear > year;

/** A word or a colour that the outcome contradicts. */
function wrongStatus(each: Judged): Finding[] {
  const { document, goal, outcome } = each;
  const { status, target } = goal;
  if (status === null || target === null || (status.isColour && isUnderWay(each))) return [];
  const isStated = status.state === 'reached';
  const ways = reachedInPrint(goal, outcome);
  if (ways.some((way) => way === null || way === isStated)) return [];
  const words = isStated ? 'når inte' : 'når';
  const to = target.value === null ? target.figure.text : shown(goal, target.value);
  const message = `Utfallet ${shown(goal, outcome)} ${words} målet ${to}, men bedömningen är ”${status.text}”.`;
  const at = { sheet: document.sheet, ...status.at };
  return [findingAbout({ rule: 'effectStatus', at, label: goal.label.slice(0, 60), message, published: status.text })];
}

function targetAtBaseline(document: EffectGoalsDocument): Finding[] {
  return document.goals.flatMap((goal) => {
    const { baseline, target } = goal;
    if (!baseline?.value || !target?.value || !baseline.value.eq(target.value)) return [];
    const message = `Baslinjen och målet är båda ${shown(goal, target.value)}.`;
    return [cellFinding(cellOf({ document, goal }, target, 'target'), { rule: 'effectTarget', message })];
  });
}

/** Goals with something stated of them that no outcome, or no figure of a target, can be held to. */
function unjudged(document: EffectGoalsDocument): NotChecked[] {
  const known = new Set(judged(document).map(({ goal }) => goal));
  const isStated = ({ change, attainment, status }: EffectGoal) => (change ?? attainment ?? status) !== null;
  const alone = document.goals.filter((goal) => isStated(goal) && !known.has(goal));
  const colours = judged(document).filter((each) => each.goal.status?.isColour === true && isUnderWay(each));
  const reasons = [
    ...(alone.length === 0
      ? []
      : [
          `Det som anges om ${alone.map(({ label }) => `”${label.slice(0, 60)}”`).join(', ')} prövades inte: utfall saknas.`,
        ]),
    ...(colours.length === 0
      ? []
      : [
          'Färgerna prövades inte: målet gäller ett senare år än utfallet, och färgen kan säga hur det går på vägen dit.',
        ]),
  ];
  return reasons.map((reason) => ({ sheet: document.sheet, range: formatRange(document.range), reason }));
}

/** Checks goals with a baseline: what is stated of change, attainment and whether they are reached, by their own figures. */
export const auditEffectGoals: DocumentAudit = {
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'effectGoals').flatMap((document) => [
      ...judged(document).flatMap((each) => [...wrongChange(each), ...wrongAttainment(each), ...wrongStatus(each)]),
      ...targetAtBaseline(document),
    ]),
  ),
  notChecked: (documents) => ofKind(documents, 'effectGoals').flatMap(unjudged),
};
