import { columnName, formatAddress, formatRange } from '../core/cells/address';
import type { FollowUpResult } from '../core/calculation/follow-up/follow-up-results';
import type { EpisodeDetails } from '../core/calculation/participants/episode-details';
import type {
  AreaResult,
  GoalResult,
  PointSum,
  SocialBudgetResult,
} from '../core/calculation/social-budget/social-results';
import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from '../core/documents/follow-up';
import type { ParticipantsDocument } from '../core/documents/participants';
import { periodKey } from '../core/documents/period';
import type { SocialBudgetDocument } from '../core/documents/social-budget';
import type { TertialDocument } from '../core/documents/workbook-documents';
import type { Decimal } from '../core/figures/decimal';

const number = (amount: Decimal | null | undefined) => amount?.toDecimalPlaces(6).toNumber() ?? null;

/** What is told of every document: its kind and place. */
export function placeJson({ kind, sheet, range, title }: TertialDocument) {
  return { kind, sheet, range: formatRange(range), title };
}

export function followUpJson(document: FollowUpDocument) {
  const columns = Object.values(document.columns).map((column) => ({
    ...{ column: columnName(column), year: document.period.year, basis: null },
  }));
  const lines = document.lines.map(({ row, label, measure, partOfPositive }) => ({
    ...{ row: row + 1, label, role: measure ?? 'other', level: partOfPositive ? 1 : 0 },
  }));
  const { unit: name, period } = document;
  return { ...placeJson(document), unit: 'antal', name, period: periodKey(period), columns, lines };
}

/** Tables of other counts: sources of income, activities. */
export function countedJson(document: IncomeMatrixDocument | ActivitiesDocument) {
  const columns = document.columns.map(({ column }) => ({ column: columnName(column), year: null, basis: null }));
  const lines = document.lines.map(({ row, label }) => ({ row: row + 1, label, role: 'other', level: 0 }));
  return { ...placeJson(document), unit: 'antal', columns, lines };
}

/** A list tells how many rows it has, not what they hold. */
export function participantsJson(document: ParticipantsDocument) {
  const columns = Object.entries(document.columns).map(([holds, column]) => ({
    ...{ column: columnName(column), holds, year: null, basis: null },
  }));
  return { ...placeJson(document), unit: 'antal', rows: document.count, columns, lines: [] };
}

export function socialBudgetDocumentJson(document: SocialBudgetDocument) {
  const lines = document.areas.flatMap((area) => [
    { row: area.row + 1, label: area.name, role: 'area', level: 0 },
    ...area.goals.flatMap((goal) => [
      { row: goal.row + 1, label: goal.text, role: 'goal', level: 1 },
      ...goal.subGoals.map((part) => ({ row: part.row + 1, label: part.text, role: 'subGoal', level: 2 })),
    ]),
  ]);
  return { ...placeJson(document), unit: null, year: document.year, columns: [], lines };
}

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

function sumJson({ max, scored, points, index, strictIndex }: PointSum) {
  return {
    ...{ max: number(max), scored: number(scored), points: number(points) },
    ...{ index: number(index), strictIndex: number(strictIndex) },
  };
}

interface GoalJson {
  readonly [field: string]: string | number | null | readonly GoalJson[];
}

function goalJson({ goal, at, target, outcome, attainment, max, points, subGoals }: GoalResult): GoalJson {
  return {
    ...{ number: goal.number, text: goal.text, kind: goal.kind, cell: formatAddress(at), target: number(target) },
    ...{ outcome: number(outcome?.value), outcomeFrom: outcome?.from ?? null, otherwise: number(outcome?.otherwise) },
    ...{ attainment: number(attainment), max: number(max), points: number(points) },
    subGoals: subGoals.map(goalJson),
  };
}

function areaJson(area: AreaResult) {
  const { name, goals } = area;
  return { name, ...sumJson(area), goals: goals.map(goalJson) };
}

export function socialBudgetJson(budget: SocialBudgetResult) {
  const { sheet, year, method, areas, total, followUp, usesFollowUp } = budget;
  const { coverage, preliminary } = total;
  const period = usesFollowUp && followUp !== null ? periodKey(followUp.period) : null;
  return {
    ...{ sheet, year, method, followUpPeriod: period },
    areas: areas.map(areaJson),
    total: { ...sumJson(total), coverage: number(coverage), preliminary },
  };
}
