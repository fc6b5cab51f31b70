import type { Ceiling, EquityResult, MemberSharesResult } from '../core/calculation/money/money-results';
import type { Recalculation } from '../core/recalculate';
import { activityPlanJson, contactsJson } from './activities-json';
import { activityViewsJson } from './activity-views-json';
import { effectGoalsJson } from './effect-goals-json';
import { episodesJson, followUpResultJson, socialBudgetJson } from './follow-up-json';
import { coFinancingJson, networkFeesJson } from './financing-json';
import { forecastJson, forecastLinesJson } from './forecast-json';
import { controlPlanJson, requisitionsJson, yearPlanJson } from './governance-json';
import { jsonNumber } from './json-number';
import { peersResultJson } from './peers-json';
import { budgetRequestsJson } from './requests-json';
import { scenariosJson } from './scenarios-json';
import { statementsJson } from './statements-json';
import { supportJson } from './support-json';
import { surveysJson } from './surveys-json';

function memberSharesJson({ sheet, year, basis, unit, state, region, municipal, method, members }: MemberSharesResult) {
  return {
    year,
    basis,
    sheet,
    unit,
    state: jsonNumber(state.amount),
    region: jsonNumber(region),
    municipal: jsonNumber(municipal),
    method,
    members: members.map(({ name, share, exact, computed, published, difference }) => ({
      name,
      share: jsonNumber(share),
      exact: jsonNumber(exact),
      computed: jsonNumber(computed),
      published: jsonNumber(published?.amount),
      difference: jsonNumber(difference),
    })),
  };
}

function ceilingJson({ mode, base, amount, headroom, within }: Ceiling) {
  return { mode, base: jsonNumber(base), amount: jsonNumber(amount), headroom: jsonNumber(headroom), within };
}

function equityJson({ sheet, year, basis, unit, period, isReplaced, ceiling, otherCeilings, ...entry }: EquityResult) {
  const { opening, income, cost, result, closing } = entry;
  return {
    ...{ year, basis, period, isReplaced, sheet, unit },
    opening: jsonNumber(opening),
    income: jsonNumber(income?.amount),
    cost: jsonNumber(cost?.amount),
    result: jsonNumber(result),
    closing: jsonNumber(closing),
    ceiling: ceiling === null ? null : ceilingJson(ceiling),
    within: ceiling?.within ?? null,
    otherCeilings: otherCeilings.map(ceilingJson),
  };
}

/** Results table by table; nothing where the workbook has none of them. */
function listed<Result>(name: string, results: readonly Result[], json: (result: Result) => object): object {
  return results.length === 0 ? {} : { [name]: results.map(json) };
}

function socialBudgetsJson([first, ...others]: Recalculation['results']['socialBudgets']) {
  return {
    ...(first && { socialBudget: socialBudgetJson(first) }),
    ...listed('otherSocialBudgets', others, socialBudgetJson),
  };
}

/** Everything that was computed; what the workbook has nothing of is left out. */
export function resultsJson({ results, documents, findings }: Recalculation): object {
  const { forecast, scenarios, peers, statements, activityViews } = results;
  return {
    ...listed('memberShares', results.memberShares, memberSharesJson),
    ...listed('equity', results.equity, equityJson),
    ...(forecast && { forecast: forecastJson(forecast), forecastLines: forecastLinesJson(forecast) }),
    ...(scenarios && { scenarios: scenariosJson(scenarios) }),
    ...listed('followUp', results.followUp, followUpResultJson),
    ...socialBudgetsJson(results.socialBudgets),
    ...(peers[0] && { peers: peersResultJson(peers[0]) }),
    ...listed('contacts', results.contacts, contactsJson),
    ...listed('activityPlans', results.activityPlans, activityPlanJson),
    ...(activityViews && { activityViews: activityViewsJson(activityViews) }),
    ...listed('controlPlans', results.controlPlans, (plan) => controlPlanJson(plan, { results, documents, findings })),
    ...listed('requisitions', results.requisitions, requisitionsJson),
    ...listed('yearPlans', results.yearPlans, yearPlanJson),
    ...listed('budgetRequests', results.budgetRequests, budgetRequestsJson),
    ...listed('coFinancing', results.coFinancing, coFinancingJson),
    ...listed('networkFees', results.networkFees, networkFeesJson),
    ...listed('effectGoals', results.effectGoals, effectGoalsJson),
    ...listed('surveys', results.surveys, surveysJson),
    ...listed('support', results.support, supportJson),
    ...(statements.checks.length > 0 && { statements: statementsJson(statements) }),
    ...listed('episodes', results.episodes, episodesJson),
  };
}
