import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { answerIn } from '../../../../src/core/documents/answer';
import { areaHeading, kindOf } from '../../../../src/core/reading/social-budget/goal-words';
import { readSocialBudget } from '../../../../src/core/reading/social-budget/read-social-budget';
import { sheetOf } from '../../../samples/budgets/sheet';
import { AREAS_ALONE, goalsInText, INDICATORS, SCORED_INDICATORS } from '../../../samples/follow-up/goals';

const read = (rows: readonly (readonly CellValue[])[]) => readSocialBudget(sheetOf('Mål', rows).grid());

describe('a social budget in running text', () => {
  const document = read(goalsInText())!;

  it('has its areas with points and shares, its year and the printed sum', () => {
    expect(
      document.areas.map(({ name, points, share }) => [name, points?.amount?.toNumber(), share?.amount?.toNumber()]),
    ).toEqual([
      ['Nytta', 60, 0.6],
      ['Jämlikhet', 40, 0.4],
    ]);
    expect([document.year, document.total?.points?.amount?.toNumber(), formatRange(document.range)]).toEqual([
      2024,
      100,
      'A3:F21',
    ]);
  });

  it('has numbered goals under their area, and parts under the goal that they belong to', () => {
    expect(
      document.areas.map(({ goals }) =>
        goals.map(({ number, kind, measure, subGoals }) => [number, kind, measure, subGoals.length]),
      ),
    ).toEqual([
      [
        [1, 'higherBetter', 'positive', 3],
        [2, 'decreased', 'publicSupport', 0],
      ],
      [
        [1, 'representation', 'womenShare', 0],
        [2, 'parity', 'positiveGap', 0],
        [3, 'zeroVision', null, 0],
      ],
    ]);
    const [first] = document.areas[0]!.goals;
    expect(first!.subGoals.map(({ measure, target }) => [measure, target?.amount?.toNumber()])).toEqual([
      ['work', 0.35],
      ['studies', 0.25],
      ['rehab', 0.2],
    ]);
  });

  it('has a second sentence with an outcome of its own under the numbered goal that it goes on with', () => {
    const rows = goalsInText();
    rows.splice(15, 0, ['Andelen i arbetskraften har ökat.', null, null, null, 0.71, 0.7]);
    const goals = read(rows)!.areas[0]!.goals;
    expect(goals.map(({ number, subGoals }) => [number, subGoals.map(({ kind }) => kind)])).toEqual([
      [1, ['higherBetter', 'higherBetter', 'higherBetter']],
      [2, ['increased']],
    ]);
  });

  it('takes a target from the sentence where its cell is empty', () => {
    const rows = goalsInText().map((row) =>
      row.slice(0, 3).concat(row[0] === 'Målområde / mål' ? ['Målvärde', 'Utfall'] : []),
    );
    const [goal] = read(rows)!.areas[0]!.goals;
    expect(goal?.target?.amount?.toNumber()).toBe(0.7);
  });

  it('knows how many goals each area says that it has', () => {
    expect(document.areas.map(({ announced }) => [announced?.inWords, announced?.inDigits])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('has its sheet for itself', () => {
    const { documents, notChecked } = readDocuments([sheetOf('Mål', goalsInText()).grid()]);
    expect([documents.map(({ kind }) => kind), notChecked]).toEqual([['socialBudget'], []]);
  });
});

describe('a social budget as a table', () => {
  it('is read whatever the order of its columns, areas on their first rows', () => {
    const document = read(INDICATORS)!;
    expect(
      document.areas.map(({ name, goals }) => [
        name,
        goals.map(({ weight, target, outcome }) =>
          [weight, target, outcome].map((figure) => figure?.amount?.toNumber()),
        ),
      ]),
    ).toEqual([
      [
        'A Nöjdhet',
        [
          [3, 80, 84],
          [2, 80, 40],
        ],
      ],
      ['B Medarbetare', [[5, 38, 38]]],
    ]);
  });

  it('is read with 99 weighted indicators in five areas, and with forty goals in four', () => {
    const rows = (count: number, areas: number) =>
      Array.from({ length: count }, (_, index) => [
        `Område ${'ABCDE'[index % areas]}`,
        `Andel som når ${index}`,
        2,
        0.7,
        null,
      ]);
    const headings = ['Målområde', 'Indikator', 'Vikt', 'Målvärde', 'Utfall'];
    const counts = (count: number, areas: number) => {
      const document = read([headings, ...rows(count, areas)])!;
      return [document.areas.length, document.areas.reduce((sum, { goals }) => sum + goals.length, 0)];
    };
    expect(counts(99, 5)).toEqual([5, 99]);
    expect(counts(40, 4)).toEqual([4, 40]);
  });

  it('is read whole where each row has its area’s name or only the first has, the points being the goals’ own', () => {
    const shape = (rows: Parameters<typeof read>[0]) => {
      const { areas, total } = read(rows)!;
      return [
        areas.map(({ name, points, goals }) => [
          ...[name, points, goals.map(({ text }) => text)],
          ...goals.map((goal) => [goal.weight?.amount?.toNumber(), goal.points?.amount?.toNumber()]),
        ]),
        [total?.points?.amount?.toNumber(), total?.score.result?.amount?.toNumber()],
      ];
    };
    const onFirst = SCORED_INDICATORS.map((row, index) => (index === 3 || index === 5 ? [null, ...row.slice(1)] : row));
    expect(shape(SCORED_INDICATORS)).toEqual([
      [
        ['Nytta', null, ['Andel som går till arbete', 'Andel som går till studier'], [4, 4], [2, 0]],
        ['Trivsel', null, ['Andel som är nöjda', 'Andel som är trygga'], [6, 6], [8, 0]],
      ],
      [20, 10],
    ]);
    expect(shape(onFirst)).toEqual(shape(SCORED_INDICATORS));
  });

  it('is read as areas alone, with their number of indicators, points and index', () => {
    const document = read(AREAS_ALONE)!;
    const numbers = ({ points, score }: Pick<(typeof document.areas)[number], 'points' | 'score'>) =>
      [score.count, points, score.result, score.index].map((figure) => figure?.amount?.toNumber());
    expect(document.areas.map((area) => [area.name, ...numbers(area)])).toEqual([
      ['Nytta', 12, 40, 30, 75],
      ['Trivsel', 7, 24, 21, 88],
      ['Ledning', 5, 16, 4, 25],
    ]);
    expect([document.year, numbers(document.total!)]).toEqual([2025, [24, 80, 55, 69]]);
  });

  it('is no budget, follow-up or list', () => {
    expect(
      read([
        ['Budget', 2024],
        ['Personal', 400],
        ['Summa', 400],
      ]),
    ).toBeNull();
    expect(
      read([
        ['Område', 'Budget 2024', 'Utfall 2024'],
        ['Kansli', 400, 390],
        ['Insatser', 500, 480],
      ]),
    ).toBeNull();
  });
});

describe('a goal', () => {
  it.each([
    ['Minst 70 % av deltagarna ska gå till arbete', 'higherBetter'],
    ['Högst 10 % ska avbryta', 'lowerBetter'],
    ['Nollvision för diskriminering', 'zeroVision'],
    ['Andelen långtidssjuka har minskat', 'decreased'],
    ['Andelen i arbetskraften ska öka', 'increased'],
    ['Ingen skillnad mellan kvinnor och män i upplevd kvalitet', 'parity'],
    ['Könsfördelningen bland deltagarna är jämn', 'representation'],
    ['Deltagarna är nöjda med insatsen', 'survey'],
    ['Det finns en överenskommelse', 'yesNo'],
    ['Livskvalitet', 'unknown'],
  ])('worded ”%s” is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is answered in words', () => {
    expect(['Ja', 'delvis', 'NEJ ', 'kanske'].map((text) => answerIn(text)?.toNumber() ?? null)).toEqual([
      1,
      0.5,
      0,
      null,
    ]);
  });

  it('is under an area’s heading, which no sentence is', () => {
    expect(areaHeading('Målområde 2: God samverkan')).toEqual({ ordinal: '2', name: 'God samverkan' });
    expect(areaHeading('Område B – Jämlikhet')).toEqual({ ordinal: 'b', name: 'Jämlikhet' });
    expect(areaHeading('Målområdet omfattar två (2) mål:')).toBeNull();
  });
});
