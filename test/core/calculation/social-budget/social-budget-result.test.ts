import { describe, expect, it } from '@jest/globals';
import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import { withPercents } from '../../../../src/core/calculation/follow-up/table-results';
import type { SocialBudgetSettings } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { linearAttainment } from '../../../../src/core/calculation/social-budget/attainment';
import { socialBudgetResult } from '../../../../src/core/calculation/social-budget/social-budget-result';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Measure } from '../../../../src/core/documents/measure';
import type { Period } from '../../../../src/core/documents/period';
import type { GoalKind, SocialGoal } from '../../../../src/core/documents/social-budget';
import { Decimal } from '../../../../src/core/figures/decimal';
import { readSocialBudget } from '../../../../src/core/reading/social-budget/read-social-budget';
import { sheetOf } from '../../../samples/budgets/sheet';
import { AREAS_ALONE, goalsInText, INDICATORS } from '../../../samples/follow-up/goals';

const SETTINGS = DEFAULT_SETTINGS.socialBudget;
type Counts = Partial<Record<Measure, readonly [women: number, men: number]>>;

/** The counts of a printed tertial report: 105 exits, 74 of them to a lasting solution. */
const COUNTS: Counts = {
  participants: [271, 341],
  exits: [53, 52],
  positive: [37, 37],
  work: [10, 10],
  extraJobs: [4, 3],
  studies: [13, 10],
  rehab: [6, 11],
};

function all(counts: Counts, period: Period = { year: 2024, first: 1, last: 1 }): FollowUpResult {
  const count = (value: number) => ({ value, source: { kind: 'sum' as const } });
  const rows = Object.entries(counts).map(([measure, [women, men]]) => ({
    ...{ measure: measure as Measure, women: count(women), men: count(men), total: count(women + men) },
  }));
  return { unit: 'Alla enheter', scope: 'all', period, sheet: 'Blad', rows: withPercents(rows) };
}

function resultOf(
  rows: readonly (readonly CellValue[])[],
  followUp: readonly FollowUpResult[] = [],
  settings: Partial<SocialBudgetSettings> = {},
) {
  const document = readSocialBudget(sheetOf('Mål', rows).grid())!;
  return socialBudgetResult(document, { followUp, own: [], support: [], settings: { ...SETTINGS, ...settings } });
}

const shown = (value: Decimal | null | undefined, decimals = 3) => value?.toDecimalPlaces(decimals).toNumber() ?? null;

describe('outcomes from follow-up', () => {
  const [benefit, equality] = resultOf(goalsInText(), [all(COUNTS)]).areas;

  it('are the lasting solutions of all exits: 70,5 % reach 70', () => {
    const [goal] = benefit!.goals;
    expect([shown(goal?.outcome?.value), goal?.outcome?.from]).toEqual([0.705, 'followUp']);
    expect(shown(goal?.attainment)).toBe(1);
  });

  it('are parts of the lasting solutions, work with and without subsidised jobs', () => {
    const parts = benefit!.goals[0]!.subGoals.map(({ outcome }) => [shown(outcome?.value), shown(outcome?.otherwise)]);
    expect(parts).toEqual([
      [0.365, 0.27],
      [0.311, null],
      [0.23, null],
    ]);
    const strict = resultOf(goalsInText(), [all(COUNTS)], { extraJobsAreWork: false }).areas[0]!.goals[0]!;
    expect([shown(strict.subGoals[0]?.outcome?.value), shown(strict.subGoals[0]?.attainment, 2)]).toEqual([0.27, 0.77]);
    expect(shown(strict.attainment, 4)).toBe(0.962);
  });

  it('are the women among the participants, and the gap between women and men', () => {
    expect(equality!.goals.map(({ outcome, attainment }) => [shown(outcome?.value), shown(attainment)])).toEqual([
      [0.443, 1],
      [-0.013, 1],
      [null, null],
    ]);
  });

  it('never take the place of what the user has typed', () => {
    const rows = goalsInText().map((row, index) => (index === 9 ? [...row.slice(0, 4), 0.35] : row));
    const [goal] = resultOf(rows, [all(COUNTS)]).areas[0]!.goals;
    expect([shown(goal?.outcome?.value), goal?.outcome?.from]).toEqual([0.35, 'cell']);
    expect(shown(goal?.attainment)).toBe(0.75);
  });

  it('are of the goals’ own year and its longest period, or of no stated year, never of another', () => {
    const period = (year: number, first: 1 | 2, last: 1 | 2) => all(COUNTS, { year, first, last });
    expect(
      resultOf(goalsInText(), [period(2024, 1, 1), period(2024, 1, 2), period(2025, 1, 1)]).followUp?.period,
    ).toEqual({
      ...{ year: 2024, first: 1, last: 2 },
    });
    const undated = all(COUNTS, { year: null, first: 1, last: 1 });
    expect(resultOf(goalsInText(), [period(2023, 1, 2), undated]).followUp?.period.year).toBeNull();
    const others = resultOf(goalsInText(), [period(2023, 1, 1), period(2025, 2, 2)]);
    expect([others.followUp, others.usesFollowUp, others.total.index]).toEqual([null, false, null]);
    expect(resultOf(goalsInText()).followUp).toBeNull();
  });

  it('are none where either sex has ended too few', () => {
    const few = all({ ...COUNTS, exits: [9, 52], positive: [5, 37] });
    expect(resultOf(goalsInText(), [few]).areas[1]!.goals[1]!.outcome).toBeNull();
  });
});

describe('points', () => {
  it('are shared by weight, and make the index of what could be judged', () => {
    const { areas, total } = resultOf(INDICATORS);
    expect(areas.map(({ max, points, index }) => [max, points, index].map((value) => shown(value, 1)))).toEqual([
      [5, 4, 80],
      [5, 5, 100],
    ]);
    expect([shown(total.index), shown(total.coverage), total.preliminary]).toEqual([90, 1, false]);
  });

  it('leave out goals without an outcome, and count them as not attained beside', () => {
    const { total } = resultOf(goalsInText(), [all(COUNTS)]);
    expect(shown(total.coverage)).toBe(0.567);
    expect([shown(total.index, 1), shown(total.strictIndex, 1), total.preliminary]).toEqual([100, 56.7, true]);
  });

  it('are preliminary where a second condition of a goal cannot be judged, which is its part of the goal', () => {
    const rows = goalsInText();
    rows[14] = [...rows[14]!, null, null, null, -0.01];
    rows.splice(15, 0, ['Andelen i arbetskraften har ökat.', null, null, null, 0.004]);
    const [benefit] = resultOf(rows, [all(COUNTS)]).areas;
    const second = benefit!.goals[1]!;
    expect([second.attainment, second.coverage, second.points].map((value) => shown(value))).toEqual([1, 0.5, 15]);
    expect([benefit!.scored, benefit!.points, benefit!.index].map((value) => shown(value))).toEqual([45, 45, 100]);
    expect([shown(benefit!.strictIndex), shown(benefit!.coverage), benefit!.preliminary]).toEqual([75, 0.75, true]);
    const both = rows.map((row, index) => (index === 15 ? row.with(4, -0.004) : row));
    const [whole] = resultOf(both, [all(COUNTS)]).areas;
    expect([shown(whole!.points), shown(whole!.coverage), whole!.preliminary]).toEqual([45, 1, false]);
  });

  it('are those of the sub-goals alone where the goal is only their heading', () => {
    const rows: CellValue[][] = [
      ['Mål 2024'],
      ['Mål', 'Vikt', 'Målvärde', 'Utfall'],
      ['Område 1: Nytta'],
      ['1. Deltagarna går vidare', 10],
      ['50 % till arbete', null, 0.5, 0.5],
      ['30 % till studier', null, 0.3, 0.15],
      ['2. Deltagarna är nöjda', 10, 0.8, 0.8],
      ['3. Deltagarna är trygga', 10, 0.8, 0.8],
    ];
    const [goal] = resultOf(rows).areas[0]!.goals;
    expect([goal!.attainment, goal!.coverage, goal!.points].map((value) => shown(value))).toEqual([0.75, 1, 7.5]);
  });

  it.each([
    [41, 47, 87],
    [33, 38, 87],
    [17, 25, 68],
    [171, 244, 70],
  ])('of %d out of %d are index %d', (points, max, index) => {
    const rows = [
      ['Målområde', 'Indikator', 'Vikt', 'Målvärde', 'Utfall'],
      ['Område', 'Antal som når målet', points, 10, 10],
      ['Område', 'Antal som inte når målet', max - points, 10, 0],
      ['Område', 'Antal utan vikt', 0, 10, 10],
    ];
    expect(resultOf(rows).total.index?.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()).toBe(index);
  });

  it('are those that a table of areas states, index 68,75 of 55 out of 80', () => {
    const { areas, total } = resultOf(AREAS_ALONE);
    expect(areas.map(({ points, index }) => [shown(points), shown(index, 1)])).toEqual([
      [30, 75],
      [21, 87.5],
      [4, 25],
    ]);
    expect([shown(total.index), shown(total.coverage), total.preliminary]).toEqual([68.75, 1, false]);
  });

  it('are not judged in an area without its result', () => {
    const { total } = resultOf(AREAS_ALONE.map((row) => (row[0] === 'Ledning' ? row.with(3, null) : row)));
    expect([shown(total.index, 2), shown(total.strictIndex, 2), shown(total.coverage)]).toEqual([79.69, 63.75, 0.8]);
  });

  it('are all or nothing, or green, amber and red, where so chosen', () => {
    const index = (method: SocialBudgetSettings['method']) =>
      shown(resultOf(INDICATORS, [], { method }).areas[0]!.index, 1);
    expect([index('linear'), index('allOrNothing'), index('trafficLight')]).toEqual([80, 60, 60]);
    const near = INDICATORS.map((row) => (row[3] === 84 ? [...row.slice(0, 3), 79, row[4]!] : row));
    expect(shown(resultOf(near, [], { method: 'trafficLight' }).areas[0]!.index, 1)).toBe(30);
  });

  it('beyond the target are credited up to the cap', () => {
    const rows = INDICATORS.map((row) => (row[3] === 84 ? [...row.slice(0, 3), 120, row[4]!] : row));
    const points = (cap: number) => shown(resultOf(rows, [], { cap }).areas[0]!.goals[0]!.points);
    expect([points(1), points(1.2)]).toEqual([3, 3.6]);
  });
});

const figure = (value: number | null) =>
  value === null ? null : { row: 0, column: 0, state: 'number' as const, amount: new Decimal(value), text: '' };

function attained(kind: GoalKind, outcome: number, of: { target?: number; previous?: number; answers?: number } = {}) {
  const goal: SocialGoal = {
    ...{
      row: 0,
      column: 0,
      number: 1,
      text: '',
      kind,
      measure: null,
      weight: null,
      outcome: null,
      women: null,
      men: null,
      points: null,
    },
    ...{
      target: figure(of.target ?? null),
      previous: figure(of.previous ?? null),
      answers: figure(of.answers ?? null),
    },
    subGoals: [],
  };
  const target = of.target === undefined ? null : new Decimal(of.target);
  const previous = goal.previous?.amount ?? null;
  return shown(linearAttainment({ goal, outcome: new Decimal(outcome), target, previous }, SETTINGS));
}

describe('the attainment of a goal', () => {
  it.each<[string, number | null, number | null]>([
    ['reached', attained('higherBetter', 0.8, { target: 0.7 }), 1],
    ['reached by half', attained('higherBetter', 0.35, { target: 0.7 }), 0.5],
    ['without a target', attained('higherBetter', 0.35), null],
    ['low enough', attained('lowerBetter', 5, { target: 10 }), 1],
    ['twice too high', attained('lowerBetter', 20, { target: 10 }), 0.5],
    ['of nothing, reached', attained('zeroVision', 0), 1],
    ['of nothing, missed', attained('zeroVision', 1), 0],
    ['less than the year before', attained('decreased', 9, { previous: 10 }), 1],
    ['as much as the year before', attained('decreased', 10, { previous: 10 }), 0],
    ['without the year before', attained('decreased', 10), null],
    ['a change below nothing, to be one', attained('decreased', -0.01), 1],
    ['a change below nothing, to be a rise', attained('increased', -0.01), 0],
    ['a rise or a level', attained('increased', 0.004), null],
    ['more than the year before', attained('increased', 11, { previous: 10 }), 1],
    ['a gap of five points', attained('parity', -5), 1],
    ['a gap of 12,5 points', attained('parity', 12.5), 0.5],
    ['a gap of twenty points', attained('parity', 20), 0],
    ['a gap of more than that', attained('parity', -35), 0],
    ['a gap of a third', attained('parity', 0.33), 0],
    ['two in five', attained('representation', 0.6), 1],
    ['one in five', attained('representation', 0.2), 0.5],
    ['by enough answers', attained('survey', 0.4, { target: 0.8, answers: 5 }), 0.5],
    ['by too few answers', attained('survey', 0.4, { target: 0.8, answers: 4 }), null],
    ['answered partly', attained('yesNo', 0.5), 0.5],
    ['of no known kind', attained('unknown', 3, { target: 4 }), 0.75],
  ])('%s is %s', (_, attainment, expected) => {
    expect(attainment).toBe(expected);
  });
});
