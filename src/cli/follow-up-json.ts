import { formatAddress } from '../core/cells/address';
import type { FollowUpResult } from '../core/calculation/follow-up/follow-up-results';
import type { EpisodeDetails } from '../core/calculation/participants/episode-details';
import type {
  AreaResult,
  GoalResult,
  PointSum,
  SocialBudgetResult,
} from '../core/calculation/social-budget/social-results';
import { periodKey } from '../core/documents/period';
import { jsonNumber } from './json-number';

export function followUpResultJson({ unit, scope, period, sheet, rows }: FollowUpResult) {
  return {
    ...{ unit, scope, period: periodKey(period), sheet },
    rows: rows.map(({ measure, women, men, total, percent }) => ({
      measure,
      women: women?.value ?? null,
      men: men?.value ?? null,
      total: total?.value ?? null,
      percent,
    })),
  };
}

export function episodesJson({ sheet, persons, years, excluded }: EpisodeDetails) {
  const counted = persons?.map(({ period, ...counts }) => ({ period: periodKey(period), ...counts })) ?? null;
  return { sheet, persons: counted, years, excluded };
}

function sumJson({ max, scored, points, index, strictIndex, coverage, preliminary }: PointSum) {
  return {
    ...{ max: jsonNumber(max), scored: jsonNumber(scored), points: jsonNumber(points) },
    ...{ index: jsonNumber(index), strictIndex: jsonNumber(strictIndex) },
    ...{ coverage: jsonNumber(coverage), preliminary },
  };
}

interface GoalJson {
  readonly [field: string]: string | number | null | readonly GoalJson[];
}

function goalJson({
  goal,
  at,
  target,
  previous,
  outcome,
  attainment,
  coverage,
  max,
  points,
  subGoals,
}: GoalResult): GoalJson {
  return {
    ...{ number: goal.number, text: goal.text, kind: goal.kind, cell: formatAddress(at), target: jsonNumber(target) },
    ...{
      previous: jsonNumber(previous),
      outcome: jsonNumber(outcome?.value),
      outcomeFrom: outcome?.from ?? null,
      otherwise: jsonNumber(outcome?.otherwise),
    },
    ...{ attainment: jsonNumber(attainment), coverage: jsonNumber(coverage) },
    ...{ max: jsonNumber(max), points: jsonNumber(points) },
    subGoals: subGoals.map(goalJson),
  };
}

function areaJson(area: AreaResult) {
  const { name, goals } = area;
  return { name, ...sumJson(area), goals: goals.map(goalJson) };
}

export function socialBudgetJson(budget: SocialBudgetResult) {
  const { sheet, year, method, areas, total, followUp, usesFollowUp } = budget;
  const period = usesFollowUp && followUp !== null ? periodKey(followUp.period) : null;
  return {
    ...{ sheet, year, method, followUpPeriod: period },
    areas: areas.map(areaJson),
    total: sumJson(total),
  };
}
