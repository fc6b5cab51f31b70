import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { recalculate } from '../../../../src/core/recalculate';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import * as tables from '../../../samples/surveys/tables';
import { survey } from '../../../samples/surveys/tables';
import { audited, notChecked } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Svar', rows).grid();
const foundIn = (rows: Rows) => audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
const found = (changes: Changes) => foundIn(survey(changes));
const kindsOf = (rows: Rows) => readDocuments([gridOf(rows)]).documents.map(({ kind }) => kind);

const resultsOf = (rows: Rows) =>
  calculate(readDocuments([gridOf(rows)]).documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }).surveys;
const occasionsOf = (rows: Rows) => resultsOf(rows).flatMap(({ occasions }) => occasions);
const rates = (rows: Rows) =>
  occasionsOf(rows).map(({ name, groups, whole }) => [
    name,
    ...groups.map(({ rate }) => rate?.share?.toNumber() ?? null),
    whole?.rate?.share?.toNumber() ?? null,
  ]);

describe('a survey', () => {
  it('has the rate of each group, and of all on their counts together', () => {
    expect(rates(survey())).toEqual([[null, 0.45, 0.35, 0.3, 0.4]]);
    // Without the sum it is added up, never a mean of the percents.
    expect(rates(survey().slice(0, -1))).toEqual([[null, 0.45, 0.35, 0.3, 0.4]]);
  });

  it('takes missing answers for missing, not for nobody', () => {
    const [occasion] = occasionsOf(survey({ '5,2': null, '6,2': null, '6,3': null }));
    expect([occasion!.groups[2]!.rate, occasion!.whole!.rate!.of.length]).toEqual([null, 2]);
    expect(occasion!.whole!.rate!.share!.toDecimalPlaces(4).toNumber()).toBe(0.4071);
    const stated = occasionsOf(survey({ '3,2': null, '4,2': null, '5,2': null }))[0]!;
    expect(stated.whole!.rate!.part.toNumber()).toBe(60);
  });

  it('judges no group of few answers, and shows neither them nor what gives them away', () => {
    const [{ groups, whole, shown }] = occasionsOf(survey()) as [ReturnType<typeof occasionsOf>[number]];
    expect(groups.map(({ isTooFew, positive }) => [isTooFew, positive === null])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(whole!.positive!.share!.toDecimalPlaces(4).toNumber()).toBe(0.7167);
    const hidden = [...shown.groups, shown.whole].map((of) => of.has('answers'));
    // With only one of them hidden, the others and the sum would give it.
    expect(hidden[2]).toBe(true);
    expect(hidden.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('adds no part of a group again, and does not give it away either', () => {
    const parts: Rows = [
      ['Enkät 2031'],
      ['Grupp', 'Utskickade', 'Svar'],
      ['Handläggare', 60, 40],
      ['varav kvinnor', 55, 37],
      ['varav män', 5, 3],
      ['Chefer', 20, 10],
    ];
    const [{ whole, shown }] = occasionsOf(parts) as [ReturnType<typeof occasionsOf>[number]];
    expect([whole!.rate!.part.toNumber(), whole!.rate!.of.length]).toEqual([50, 2]);
    const [all, women, men] = shown.groups.map((hidden) => hidden.has('answers'));
    expect(men).toBe(true);
    expect(all || women).toBe(true);
    expect(foundIn([...parts, ['Totalt', 80, 50]])).toEqual([]);
    expect(foundIn([...parts, ['Totalt', 80, 51]])).toEqual(['error sum C7']);
  });

  it.each([
    [
      'two years beside each other',
      tables.SURVEY_BY_YEARS,
      [
        ['2031', 0.75, 0.45, 0.65],
        ['2032', 0.4, null, 0.4],
      ],
    ],
    [
      'years under the counts',
      tables.SURVEY_UNDER_COUNTS,
      [
        ['2031', 0.5, 0.25, 0.375],
        ['2032', 0.8, 0.6, 0.75],
      ],
    ],
    ['groups beside each other', tables.SURVEY_TURNED, [[null, 0.6, 0.6, 0.6]]],
    [
      'blocks',
      tables.SURVEY_BLOCKS,
      [
        ['Vårens enkät', 0.5, 0.25, 0.375],
        ['Höstens enkät', 0.8, 0.6, 0.75],
      ],
    ],
    [
      'years below each other',
      tables.SURVEY_YEARS_DOWN,
      [
        ['2031', 0.5, 0.3, 0.4],
        ['2032', 0.75, 0.75, 0.75],
      ],
    ],
  ])('is read with %s, and nothing is said where it holds', (_, rows, expected) => {
    expect(rates(rows)).toEqual(expected);
    expect(foundIn(rows)).toEqual([]);
  });

  it('adds up neither questions nor years, which are of the same persons', () => {
    const questions = survey({ '2,0': 'Fråga' }).slice(0, -1);
    const years = survey({ '3,0': '2029', '4,0': '2030', '5,0': '2031' }).slice(0, -1);
    expect([questions, years].map((rows) => occasionsOf(rows)[0]!.whole)).toEqual([null, null]);
  });
});

describe('the figures of a survey', () => {
  it('give nothing where they hold', () => {
    expect(found({})).toEqual([]);
    expect(notChecked(gridOf(survey()))).toEqual([]);
  });

  it('are reported where a stated rate is not that of the counts', () => {
    expect(found({ '4,3': 0.39 })).toEqual(['error percent D5']);
    expect(found({ '4,3': 0.353 })).toEqual(['error percent D5']);
  });

  it('are known by a part without a name after the count that it is of', () => {
    const bare = { '2,3': '%', '2,5': 'Andel (%)' };
    expect(found({ ...bare, '4,3': 0.39 })).toEqual(['error percent D5']);
    expect(found(bare)).toEqual([]);
  });

  it('are right at the precision that they are printed with', () => {
    expect(found({ '4,1': 61, '6,1': 151, '4,3': 0.344, '6,3': 0.397 })).toEqual([]);
    const tenths = { '3,3': 0.5, '4,3': 0.4, '5,3': 0.3, '6,3': 0.4 };
    expect(found(tenths)).toEqual([]);
  });

  it('are reported where all is the mean of the groups', () => {
    const mean = audited(gridOf(survey({ '6,3': 0.37 })));
    expect(mean.map(({ rule, at }) => `${rule} ${at}`)).toEqual(['averagedPercent D7']);
    expect(mean[0]!.message).toContain('60 av 150 är 40 %, inte 37 %. Det är medelvärdet');
  });

  it('are reported where more have answered than were asked', () => {
    expect(found({ '5,1': 2, '6,1': 142, '5,3': null, '6,3': null })).toEqual(['error moreThanWhole C6']);
  });

  it('are blamed once where a count is wrong and its rate right', () => {
    const content = { sheets: [{ grid: gridOf(survey({ '4,2': 24 })), marker: null }], names: [], isManual: false };
    const { findings } = recalculate(content, DEFAULT_SETTINGS);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error sum']);
  });

  it('are no error where the satisfied may be of fewer than have answered', () => {
    expect(found({ '3,5': 0.79 })).toEqual(['warning percent F4']);
  });

  it('are said not to be checked where answers are missing', () => {
    const [reason] = notChecked(gridOf(survey({ '4,2': null, '6,2': null })));
    expect(reason!.reason).toContain('Storby kommun, Totalt');
  });

  it('may hide few answers in words', () => {
    expect(
      found({ '5,2': '<5', '5,3': '..', '5,4': null, '5,5': null }).filter((each) => !each.includes('sum')),
    ).toEqual([]);
    expect(found({ '5,2': 'ca 3', '5,3': null, '5,4': null, '5,5': null })).toContain('error notANumber C6');
  });
});

describe('a table that is no survey', () => {
  it.each<[string, Rows]>([
    ['of letters', [['Remisser'], ['Grupp', 'Skickade', 'Svar'], ['Norra', 4, 3], ['Södra', 2, 1]]],
    ['of answers alone', [['Enkät'], ['Fråga', 'Svar', 'Andel'], ['Trivs du?', 40, 0.8]]],
    ['of those who did not answer', [['Enkät'], ['Grupp', 'Utskickade', 'Ej svar'], ['Norra', 4, 3]]],
  ])('is not read as one: %s', (_, rows) => {
    expect(kindsOf(rows)).not.toContain('surveys');
  });
});
