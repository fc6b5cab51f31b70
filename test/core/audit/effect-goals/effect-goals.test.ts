import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { latestOutcome } from '../../../../src/core/calculation/effect-goals/effect-goals-result';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import * as tables from '../../../samples/effect-goals/tables';
import { effectGoals } from '../../../samples/effect-goals/tables';
import { audited, notChecked } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Mål', rows).grid();
const foundIn = (rows: Rows) => audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
const found = (changes: Changes) => foundIn(effectGoals(changes));
const kindsOf = (rows: Rows) => readDocuments([gridOf(rows)]).documents.map(({ kind }) => kind);
const resultOf = (rows: Rows) =>
  calculate(readDocuments([gridOf(rows)]).documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }).effectGoals[0]!;

/** The latest outcome of each goal: the outcome, its change, its part of the way, whether it is reached. */
const latest = (rows: Rows) =>
  resultOf(rows).goals.map((goal) => {
    const outcome = latestOutcome(goal);
    if (outcome === null) return null;
    const { amount, change, share, isReached } = outcome;
    return [amount.toNumber(), change!.toNumber(), share?.toDecimalPlaces(4).toNumber() ?? null, isReached];
  });

describe('goals with a baseline', () => {
  it('have come so far of the way, whichever way that is', () => {
    expect(latest(effectGoals())).toEqual([[0.6, 0.2, 1, true], [22, -8, 0.8, false], [0.75, 0.05, 0.5, false], null]);
    const { reached, assessed, goals } = resultOf(effectGoals());
    expect([reached, assessed]).toEqual([1, 3]);
    expect(goals[0]!.outcomes.map(({ period, share }) => [period.year, share!.toNumber()])).toEqual([
      [2031, 0.25],
      [2032, 1],
    ]);
  });

  it.each([
    [
      'years under the outcomes',
      tables.GOALS_BY_YEARS,
      [
        [8, -4, 1, true],
        [0.42, 0.07, 0.7, false],
        [7, -2, null, true],
      ],
    ],
    [
      'goals beside each other',
      tables.GOALS_TURNED,
      [
        [0.25, 0.05, 0.5, false],
        [5, -5, 1, true],
      ],
    ],
    [
      'values of years',
      tables.GOALS_BY_VALUES,
      [
        [0.41, 0.11, 1.1, true],
        [0.22, 0.02, 0.4, false],
      ],
    ],
    ['where things stand', tables.GOALS_FROM_NOW, [null]],
  ])('are read with %s, and nothing is said where they hold', (_, rows, expected) => {
    expect(latest(rows)).toEqual(expected);
    expect(foundIn(rows)).toEqual([]);
  });

  it('have no way where the target is the baseline, and are judged by their own words', () => {
    const [kept] = latest(effectGoals({ '3,2': 0.4, '3,5': null, '3,6': null, '3,7': null }));
    expect(kept).toEqual([0.6, 0.2, null, true]);
    const [, fewer] = latest(effectGoals({ '4,0': 'Antal avbrott ska minska', '4,2': 30 }));
    expect(fewer!.slice(2)).toEqual([null, true]);
  });

  it('may get worse as far as the target allows, which is no part of a way', () => {
    const [, worse] = latest(effectGoals({ '4,2': 'högst 35', '4,4': 33 }));
    expect(worse).toEqual([33, 3, null, true]);
  });
});

describe('what is stated of goals', () => {
  it('gives nothing where it holds', () => {
    expect(found({})).toEqual([]);
    expect(notChecked(gridOf(effectGoals()))).toEqual([]);
  });

  it('is reported where a change is not that of the figures', () => {
    expect(found({ '4,5': -7 })).toEqual(['warning effectChange F5']);
    expect(found({ '3,5': 0.25 })).toEqual(['warning effectChange F4']);
  });

  it('may be a change since the outcome before, in points, in percent, or without its sign', () => {
    for (const change of [0.15, 15, 20, 0.5, -0.2]) expect(found({ '3,5': change })).toEqual([]);
    expect(found({ '4,5': 8 })).toEqual([]);
  });

  it('may be made of figures before they were rounded', () => {
    expect(found({ '5,5': 0.054 })).toEqual([]);
    expect(found({ '5,5': 0.12 })).toEqual(['warning effectChange F6']);
  });

  it('is reported where an attainment follows from neither way nor target', () => {
    expect(found({ '4,6': 0.6 })).toEqual(['warning effectAttainment G5']);
    // 20 of 22, and 0,75 of 0,8.
    expect(found({ '4,6': 0.91, '5,6': '94 %' })).toEqual([]);
  });

  it('is reported where a word or a colour is not as the figures are', () => {
    expect(found({ '4,7': 'Uppnått' })).toEqual(['warning effectStatus H5']);
    expect(found({ '3,7': 'röd' })).toEqual(['warning effectStatus H4']);
    expect(found({ '5,7': 'gul', '3,7': 'grön', '4,7': 'delvis uppnått' })).toEqual([]);
    expect(found({ '3,7': 'Ej bedömt', '4,7': 'Arbete pågår' })).toEqual([]);
  });

  it('leaves colours of a target that is years ahead, and says so', () => {
    const ahead = effectGoals({ '2,2': 'Mål 2035', '4,7': 'grön' });
    expect(foundIn(ahead)).toEqual([]);
    expect(notChecked(gridOf(ahead))[0]!.reason).toContain('senare år');
  });

  it('holds an outcome to the target as both are printed', () => {
    expect(found({ '3,4': 0.5971, '3,5': null, '3,6': null })).toEqual([]);
    expect(found({ '3,4': 0.594, '3,5': null, '3,6': null })).toEqual(['warning effectStatus H4']);
  });

  it('is information where the target is the baseline', () => {
    expect(found({ '6,2': 4 })).toEqual(['info effectTarget C7']);
  });

  it('is said not to be checked without an outcome', () => {
    expect(notChecked(gridOf(effectGoals({ '6,7': 'Grön' })))[0]!.reason).toContain('Parter i samverkan');
  });
});

describe('a table that is no goals with a baseline', () => {
  it('is a social budget where it has points', () => {
    const points: Rows = [
      ['Social budget 2031'],
      ['Målområde', 'Mål', 'Baslinje', 'Målvärde', 'Utfall', 'Poäng'],
      ['Arbete', 'Andel i arbete', 0.3, 0.4, 0.5, 10],
      ['Arbete', 'Andel i studier', 0.3, 0.4, 0.5, 10],
      ['Hälsa', 'Andel nöjda', 0.3, 0.4, 0.5, 10],
    ];
    expect(kindsOf(points)).toEqual(['socialBudget']);
  });

  it('is a social budget too where nothing is its baseline', () => {
    const indicators = effectGoals({ '2,1': 'Vikt' });
    expect(kindsOf(indicators)).not.toContain('effectGoals');
  });
});
