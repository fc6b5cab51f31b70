import type { Results } from '../../../core/calculation/results';
import { ofGoalAges } from '../../../core/calculation/support/support-for-goals';
import { periodInWords } from '../../../core/documents/period';
import { formatPercent } from '../../../core/figures/number-text';
import { latestFollowUp, plannedYears } from '../../../core/summary/latest';
import { countIn } from '../../../core/summary/solved';
import { capitalised, headlineAmount, yearSpan } from '../../../core/summary/summary-words';
import { supportPeriodWords, supportPoints } from '../../../core/summary/support-words';
import { forecastPeriodWords } from '../../../core/summary/tertial-words';
import type { Tool } from '../../navigation/where';
import { WORK_SENTENCES } from '../../sentences/work';

/** A few words about what the workbook has for a tool. */
type ToolWords = (results: Results) => readonly string[] | null;

const forecastState: ToolWords = ({ forecast }) => {
  if (forecast === null) return null;
  const { period, periods, unit } = forecast;
  const decision = periods.find((each) => each.period === period && each.origin === 'decided')?.decision ?? null;
  return [
    capitalised(forecastPeriodWords(period)),
    WORK_SENTENCES.toolResult(headlineAmount(forecast.forecast.result, unit)),
    decision === null ? WORK_SENTENCES.notDecided : WORK_SENTENCES.decidedOn(decision.date),
  ];
};

const membersState: ToolWords = ({ equity, memberShares }) => {
  const years = plannedYears(equity);
  const last = years.at(-1);
  if (last === undefined) {
    return memberShares.length === 0 ? null : [yearSpan(memberShares.map(({ year }) => year))];
  }
  const { closing, ceiling, unit } = last;
  return [
    yearSpan(years.map(({ year }) => year)),
    WORK_SENTENCES.toolEquity(headlineAmount(closing, unit)),
    ...(ceiling === null ? [] : [WORK_SENTENCES.toolCeiling(headlineAmount(ceiling.amount, unit))]),
  ];
};

const scenarioState: ToolWords = ({ scenarios }) => {
  if (scenarios === null) return null;
  const used = scenarios.scenarios.filter(({ ordinal, isUsed }) => ordinal > 0 && isUsed).length;
  return [used === 0 ? WORK_SENTENCES.noScenarioYet : WORK_SENTENCES.scenarioCount(used)];
};

const followUpState: ToolWords = ({ followUp, episodes }) => {
  const last = latestFollowUp(followUp);
  if (last === null) return followUp.length + episodes.length === 0 ? null : [];
  const exits = countIn(last.all, 'exits');
  return [
    capitalised(periodInWords(last.all.period)),
    WORK_SENTENCES.unitCount(last.units.length),
    ...(exits === null ? [] : [WORK_SENTENCES.exitCount(exits)]),
  ];
};

const activityState: ToolWords = ({ contacts, activityPlans }) => {
  if (contacts.length + activityPlans.length === 0) return null;
  const met = contacts.reduce((sum, { lines }) => sum + lines.length, 0);
  const planned = activityPlans.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    ...(met === 0 ? [] : [WORK_SENTENCES.insatserMet(met)]),
    ...(planned === 0 ? [] : [WORK_SENTENCES.insatserPlanned(planned)]),
  ];
};

const controlState: ToolWords = ({ controlPlans, yearPlans, requisitions }) => {
  if (controlPlans.length + yearPlans.length + requisitions.length === 0) return null;
  const requested = requisitions.reduce((sum, { lines }) => sum + lines.length, 0);
  const dates = yearPlans.reduce((sum, { document }) => sum + document.meetings.length, 0);
  return [
    ...controlPlans.slice(0, 1).map(({ controls }) => WORK_SENTENCES.controlCount(controls.length)),
    ...controlPlans
      .slice(0, 1)
      .flatMap(({ highest }) => (highest === null ? [] : [WORK_SENTENCES.gravestRisk(highest)])),
    ...(requested === 0 ? [] : [WORK_SENTENCES.requisitionCount(requested)]),
    ...(dates === 0 ? [] : [WORK_SENTENCES.dateCount(dates)]),
  ];
};

/** Percent with two decimals: at a limit a tenth is too coarse. */
const DEGREE_DECIMALS = 2;

const financingState: ToolWords = ({ coFinancing, networkFees }) => {
  if (coFinancing.length + networkFees.length === 0) return null;
  const degree = coFinancing[0]?.columns[0]?.degree ?? null;
  const fees = networkFees.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    ...(degree === null ? [] : [WORK_SENTENCES.degreeIs(formatPercent(degree, DEGREE_DECIMALS))]),
    ...(fees === 0 ? [] : [WORK_SENTENCES.feesOf(fees)]),
  ];
};

const requestState: ToolWords = ({ budgetRequests }) => {
  const last = budgetRequests.flatMap(({ years }) => years).at(-1);
  if (last === undefined) return null;
  const { year, lines, sum } = last;
  const words = year.steps.at(-1)?.stage === 'decided' ? WORK_SENTENCES.granted : WORK_SENTENCES.proposed;
  return [
    ...(year.year === null ? [] : [String(year.year)]),
    WORK_SENTENCES.requestCount(lines.length),
    ...(sum.share === null ? [] : [words(formatPercent(sum.share, 0))]),
  ];
};

/** Differences of less than half the unit are rounding. */
const ROUNDED = 0.5;

const viewState: ToolWords = ({ activityViews }) => {
  if (activityViews === null) return null;
  const { activities, compared, periods } = activityViews;
  const differing = compared.flatMap(({ differences }) =>
    differences.filter((each, at) => periods[at]?.year !== null && each?.abs().gte(ROUNDED) === true),
  ).length;
  return [
    ...(activities.length === 0 ? [] : [WORK_SENTENCES.viewCodes(activities.length)]),
    ...(differing === 0 ? [] : [WORK_SENTENCES.viewDifferences(differing)]),
  ];
};

const goalState: ToolWords = ({ socialBudgets: [budget] }) => {
  if (budget === undefined) return null;
  const { index } = budget.total;
  return [
    ...(budget.year === null ? [] : [String(budget.year)]),
    index === null ? WORK_SENTENCES.outcomesMissing : WORK_SENTENCES.indexNow(headlineAmount(index, 'kr')),
  ];
};

const effectGoalState: ToolWords = ({ effectGoals }) => {
  if (effectGoals.length === 0) return null;
  const sum = (of: (result: (typeof effectGoals)[number]) => number) =>
    effectGoals.reduce((all, result) => all + of(result), 0);
  const assessed = sum((result) => result.assessed);
  return [
    WORK_SENTENCES.goalCount(sum(({ goals }) => goals.length)),
    ...(assessed === 0
      ? []
      : [
          WORK_SENTENCES.reachedOf(
            sum(({ reached }) => reached),
            assessed,
          ),
        ]),
  ];
};

const surveyState: ToolWords = ({ surveys }) => {
  if (surveys.length === 0) return null;
  const share = surveys[0]?.occasions.at(-1)?.whole?.rate?.share ?? null;
  return [
    WORK_SENTENCES.surveyCount(surveys.length),
    ...(share === null ? [] : [WORK_SENTENCES.rateIs(formatPercent(share, 0))]),
  ];
};

const supportState: ToolWords = ({ support }) => {
  const tables = ofGoalAges(support);
  const result = tables.find(({ whole }) => whole.change !== null) ?? tables[0];
  if (result === undefined) return null;
  const { periods, change } = result.whole;
  const last = periods.at(-1);
  if (last === undefined) return [];
  return [
    capitalised(supportPeriodWords(last.period)),
    WORK_SENTENCES.supportShare(formatPercent(last.share, 2)),
    ...(change === null ? [] : [WORK_SENTENCES.supportChange(supportPoints(change))]),
  ];
};

const peerState: ToolWords = ({ peers: [table] }) => {
  if (table === undefined) return null;
  const rank = table.own?.rank ?? null;
  return [WORK_SENTENCES.peerCount(table.peers.length), ...(rank === null ? [] : [WORK_SENTENCES.peerPlace(rank)])];
};

const statementState: ToolWords = ({ statements: { checks } }) => {
  if (checks.length === 0) return null;
  const failing = checks.filter(({ holds }) => !holds).length;
  return [WORK_SENTENCES.checkCount(checks.length), ...(failing === 0 ? [] : [WORK_SENTENCES.checksFail(failing)])];
};

const STATES: Readonly<Record<Tool, ToolWords>> = {
  forecast: forecastState,
  members: membersState,
  scenarios: scenarioState,
  followUp: followUpState,
  activities: activityState,
  control: controlState,
  views: viewState,
  requests: requestState,
  financing: financingState,
  goals: goalState,
  effectGoals: effectGoalState,
  surveys: surveyState,
  support: supportState,
  peers: peerState,
  statements: statementState,
};

/**
 * What the workbook has for a tool, in a few words; `null` where it has nothing.
 * Example: `Tertial 2 2021 · resultat −286 · inte fastställd`.
 */
export function toolState(tool: Tool, results: Results): string | null {
  return STATES[tool](results)?.join(' · ') ?? null;
}
