import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Measure } from '../../../../src/core/documents/measure';
import { sheetOf } from '../../../samples/budgets/sheet';
import type { Counts } from '../../../samples/follow-up/block';
import { added, blockRows, countsOf, NORTH, rowOf, SOUTH } from '../../../samples/follow-up/block';
import { audited } from '../audited';

type Rows = readonly (readonly CellValue[])[];

/** Where each column of a block stands. */
const COLUMN = { women: 1, men: 2, total: 3, percent: 4 } as const;

/** The rows with one cell changed. */
function changed(rows: Rows, measure: Measure, change: { column: keyof typeof COLUMN; to: CellValue }): Rows {
  return rows.map((row, index) =>
    index === rowOf(measure) ? row.map((cell, at) => (at === COLUMN[change.column] ? change.to : cell)) : row,
  );
}

function found(...sheets: readonly (readonly [string, Rows])[]) {
  return audited(...sheets.map(([name, rows]) => sheetOf(name, rows).grid())).map(
    ({ at, rule, severity, published, expected, causedBy }) => ({ at, rule, severity, published, expected, causedBy }),
  );
}

const NORTH_ROWS = blockRows(NORTH);

describe('the counts of a block', () => {
  it('give no finding where they agree', () => {
    expect(found(['Norr', NORTH_ROWS], ['Söder', blockRows(SOUTH)])).toEqual([]);
  });

  it('are reported where women and men do not make the total that nothing else uses', () => {
    expect(found(['Norr', changed(NORTH_ROWS, 'new', { column: 'total', to: 15 })])).toEqual([
      { at: 'D3', rule: 'genderTotal', severity: 'error', published: 15, expected: 14, causedBy: null },
    ]);
  });

  it('have one cause where a single wrong count breaks several sums', () => {
    const findings = found(['Norr', changed(NORTH_ROWS, 'studies', { column: 'women', to: 6 })]);
    expect(findings[0]).toMatchObject({ at: 'B8', published: 6, expected: 4, causedBy: null });
    expect(findings.slice(1).every(({ causedBy }) => causedBy === 'B8')).toBe(true);
  });

  it('are reported where the parts do not make the lasting solutions', () => {
    const rows = changed(changed(NORTH_ROWS, 'work', { column: 'women', to: 4 }), 'work', { column: 'total', to: 7 });
    const sums = found(['Norr', rows]).filter(({ rule }) => rule === 'sum');
    // The total of both sexes was added up from the women's, so that it is no second cause.
    expect(sums.map(({ at, causedBy }) => [at, causedBy])).toEqual([
      ['B5', null],
      ['D5', 'B5'],
    ]);
  });

  it('are not reported where only some of the parts are printed', () => {
    const rows = NORTH_ROWS.filter(
      (_, index) => ![rowOf('studies'), rowOf('rehab'), rowOf('noWorkCapacity')].includes(index),
    );
    expect(found(['Norr', rows])).toEqual([]);
  });

  it('are reported where participants less exits are not those remaining', () => {
    expect(found(['Norr', changed(NORTH_ROWS, 'remaining', { column: 'total', to: 51 })])).toMatchObject([
      { at: 'D13', published: 51, expected: 50 },
    ]);
  });

  it('are reported where a part is greater than its whole, without the sums that would tell', () => {
    const rows = [
      ['Tertial 1', 'Kvinnor', 'Män'],
      ['Antal deltagare', 10, 12],
      ['varav nya', 11, 2],
    ];
    expect(found(['Norr', rows])).toMatchObject([
      { at: 'B3', rule: 'moreThanWhole', severity: 'error', published: 11 },
    ]);
  });

  it('are reported where they are no whole numbers of persons, text or errors', () => {
    expect(found(['Norr', changed(NORTH_ROWS, 'new', { column: 'women', to: 'ca 9' })])).toContainEqual(
      expect.objectContaining({ at: 'B3', rule: 'notANumber', severity: 'error' }),
    );
    expect(found(['Norr', changed(NORTH_ROWS, 'new', { column: 'women', to: { error: '#REF!' } })])).toContainEqual(
      expect.objectContaining({ at: 'B3', rule: 'errorValue' }),
    );
    expect(found(['Norr', changed(NORTH_ROWS, 'new', { column: 'women', to: '9' })])).toEqual([
      expect.objectContaining({ at: 'B3', rule: 'textNumber', severity: 'info' }),
    ]);
  });
});

describe('what in a follow-up is read otherwise than it is meant', () => {
  it('is one warning, no errors: percents of the participants', () => {
    const ofAll = NORTH_ROWS.map((row, index) =>
      index > rowOf('exits') && row[4] !== null ? [...row.slice(0, 4), Math.round(Number(row[3])) / 400] : row,
    );
    const percents = found(['Norr', ofAll]).filter(({ rule }) => rule.startsWith('percent'));
    expect(percents.length).toBeGreaterThan(0);
    expect(percents.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is not checked where totals count more than women and men in every row', () => {
    const withOthers = NORTH_ROWS.map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), Number(row[3]) + index, ...row.slice(4)],
    );
    expect(
      found(['Norr', withOthers]).filter(({ rule, severity }) => rule === 'genderTotal' && severity === 'error'),
    ).toEqual([]);
  });

  it('is an error in each row of three that are one off: nobody rounds persons', () => {
    const off = (['new', 'rehab', 'healthBreak'] as const).reduce<Rows>((rows, measure) => {
      const total = Number(rows[rowOf(measure)]?.[3]);
      return changed(rows, measure, { column: 'total', to: total + 1 });
    }, NORTH_ROWS);
    const errors = found(['Norr', off], ['Söder', blockRows(SOUTH)]).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ causedBy }) => causedBy === null).map(({ at }) => at)).toEqual(
      expect.arrayContaining(['D3']),
    );
  });
});

describe('a printed percent', () => {
  it('is reported where its count gives another', () => {
    expect(found(['Norr', changed(NORTH_ROWS, 'positive', { column: 'percent', to: 0.76 })])).toEqual([
      { at: 'E5', rule: 'percent', severity: 'error', published: 0.76, expected: 0.72, causedBy: null },
    ]);
  });

  it('is impossible where no whole number of persons gives it', () => {
    const cells = sheetOf('Norr', changed(NORTH_ROWS, 'positive', { column: 'percent', to: 0.74 })).grid();
    expect(audited(cells)).toEqual([
      expect.objectContaining({
        at: 'E5',
        rule: 'percentImpossible',
        published: 0.74,
        expected: 0.72,
        message: 'Inget antal personer är 74 % av 25: 18 är 72 % och 19 är 76 %.',
      }),
    ]);
  });

  it('is impossible even where its count is missing', () => {
    const rows = ['women', 'men', 'total'].reduce<Rows>(
      (all, column) => changed(all, 'healthBreak', { column: column as 'women', to: null }),
      changed(NORTH_ROWS, 'healthBreak', { column: 'percent', to: 0.23 }),
    );
    const withName = rows.map((row, index) =>
      index === rowOf('healthBreak') ? [...row.slice(0, 3), '–x', 0.23] : row,
    );
    expect(found(['Norr', withName]).map(({ rule }) => rule)).toContain('percentImpossible');
  });

  it('is halved upwards, and one rounded down is worth knowing', () => {
    const eighth = countsOf({ participants: [20, 20], new: [1, 1], work: [1, 0], otherBreak: [3, 4] });
    expect(found(['Norr', blockRows(eighth)])).toEqual([]);
    expect(found(['Norr', changed(blockRows(eighth), 'work', { column: 'percent', to: 0.12 })])).toEqual([
      { at: 'E6', rule: 'percent', severity: 'info', published: 0.12, expected: 0.13, causedBy: null },
    ]);
  });

  it('may have decimals, or be unrounded', () => {
    const exact = changed(NORTH_ROWS, 'healthBreak', { column: 'percent', to: 6 / 25 });
    expect(found(['Norr', changed(exact, 'positive', { column: 'percent', to: 0.72 })])).toEqual([]);
    expect(found(['Söder', changed(blockRows(SOUTH), 'positive', { column: 'percent', to: 34 / 44 })])).toEqual([]);
    expect(found(['Söder', changed(blockRows(SOUTH), 'positive', { column: 'percent', to: 0.775 })])).toMatchObject([
      { rule: 'percentImpossible', expected: 0.773 },
    ]);
  });

  it('may be of the lasting solutions in the rows that are parts of them', () => {
    const counts = countsOf({
      participants: [50, 50],
      new: [5, 5],
      work: [6, 4],
      studies: [5, 5],
      otherBreak: [5, 15],
    });
    const parts = blockRows(counts).map((row, index) =>
      index > rowOf('positive') && index < rowOf('healthBreak') ? [...row.slice(0, 4), Number(row[3]) / 20] : row,
    );
    expect(found(['Norr', parts])).toEqual([]);
  });

  it('is of the exits in the parts of lasting solutions where most say so, or as many', () => {
    const counts = countsOf({
      participants: [50, 50],
      new: [5, 5],
      work: [6, 4],
      studies: [5, 5],
      otherBreak: [5, 15],
    });
    const rows = (work: CellValue, studies: CellValue) =>
      changed(changed(blockRows(counts), 'work', { column: 'percent', to: work }), 'studies', {
        ...{ column: 'percent', to: studies },
      });
    const base = (work: CellValue, studies: CellValue) =>
      found(['Norr', rows(work, studies)]).map(({ at, expected }) => [at, expected]);
    expect(base(0.25, 0.25)).toEqual([]);
    expect(base(0.5, 0.25)).toEqual([['E6', 0.25]]);
    expect(base(0.25, 0.5)).toEqual([['E8', 0.25]]);
  });

  it('is of the lasting solutions where the others say so, though the exits cannot be read', () => {
    const counts = countsOf({ participants: [50, 50], new: [5, 5], work: [6, 4], studies: [4, 4], rehab: [1, 1] });
    const wrong = changed(blockRows(counts), 'work', { column: 'percent', to: 0.45 });
    const percentsIn = (rows: Rows) => found(['Norr', rows]).filter(({ rule }) => rule === 'percent');
    for (const unread of ['ca 20', null])
      expect(percentsIn(changed(wrong, 'exits', { column: 'total', to: unread }))).toMatchObject([
        { at: 'E6', expected: 0.5 },
      ]);
  });

  it('is not reported where nothing ended that it could be a part of', () => {
    const none = countsOf({ participants: [5, 5], new: [1, 1], work: [0, 0] });
    for (const percent of [0, 0.5]) {
      const rows = changed(blockRows(none), 'positive', { column: 'percent', to: percent });
      expect(found(['Norr', rows])).toEqual([]);
    }
  });

  it('is of exits only beside what ends: not beside participants or new ones', () => {
    const rows = changed(NORTH_ROWS, 'new', { column: 'percent', to: 0.19 });
    expect(found(['Norr', changed(rows, 'participants', { column: 'percent', to: 1 })])).toEqual([]);
  });

  it('is not reported where the count that it is of is missing', () => {
    const rows = ['women', 'men', 'total'].reduce<Rows>(
      (all, column) => changed(all, 'exits', { column: column as 'women', to: null }),
      NORTH_ROWS,
    );
    expect(found(['Norr', rows]).filter(({ rule }) => rule.startsWith('percent'))).toEqual([]);
  });

  it('is right where it agrees with the count that other sums show', () => {
    const findings = found(['Norr', changed(NORTH_ROWS, 'positive', { column: 'total', to: 20 })]);
    expect(findings.filter(({ rule }) => rule.startsWith('percent'))).toEqual([]);
    expect(findings[0]).toMatchObject({ at: 'D5', expected: 18 });
  });
});

describe('all units together', () => {
  const TOTAL = blockRows(added(NORTH, SOUTH));
  const units = [
    ['Norr', NORTH_ROWS],
    ['Söder', blockRows(SOUTH)],
  ] as const;

  it('are the units’ counts added', () => {
    expect(found(...units, ['Totalt', TOTAL])).toEqual([]);
    const wrong = changed(TOTAL, 'new', { column: 'women', to: 20 });
    expect(found(...units, ['Totalt', wrong])).toMatchObject([
      { at: 'B3', published: 20, expected: 17, causedBy: null },
      { at: 'D3', rule: 'genderTotal', causedBy: 'B3' },
    ]);
  });

  it('name a percent that is the mean of the units’', () => {
    const wrong = changed(TOTAL, 'positive', { column: 'percent', to: 0.745 });
    const [finding] = audited(
      ...[...units, ['Totalt', wrong] as const].map(([name, rows]) => sheetOf(name, rows).grid()),
    );
    expect(finding).toMatchObject({
      at: 'E5',
      rule: 'averagedPercent',
      severity: 'error',
      published: 0.745,
      expected: 0.754,
    });
    expect(finding?.message).toBe('74,5 % är medelvärdet av enheternas procenttal; räknat på antalen är det 75,4 %.');
  });

  it('are said to lack a unit where they count more than the tables', () => {
    const west = countsOf({
      participants: [9, 9],
      new: [2, 2],
      work: [3, 2],
      studies: [1, 1],
      rehab: [1, 1],
      healthBreak: [1, 1],
      otherBreak: [1, 1],
    });
    const findings = found(...units, ['Totalt', blockRows(added(added(NORTH, SOUTH), west))]);
    expect(findings).toEqual([expect.objectContaining({ rule: 'missingUnit', severity: 'warning' })]);
  });

  it('are found in a table with a row a unit: 66,5 % is the mean, 69,6 % the percent', () => {
    const rows = [
      ['Enhet', 'Avslutade', 'Positiv lösning', '%'],
      ['Torget Norr', 44, 34, 0.77],
      ['Torget Söder', 25, 14, 0.56],
      ['Totalt', 69, 48, 0.665],
    ];
    expect(found(['T1 2024', rows])).toEqual([
      { at: 'D4', rule: 'averagedPercent', severity: 'error', published: 0.665, expected: 0.696, causedBy: null },
    ]);
  });
});

describe('tertials after each other', () => {
  const T1 = ['Norr T1', [['Torget Norr 2024'], ...NORTH_ROWS]] as const;
  const later = (counts: Counts, corner: string): Rows => [
    ['Torget Norr 2024'],
    ...blockRows(counts, corner).map(([label, ...rest]) => [String(label).replaceAll(' T1', ''), ...rest]),
  ];

  it('are not reported where the accumulated counts grow', () => {
    expect(found(T1, ['Norr T2', later(added(NORTH, SOUTH), 'Ackumulerat T2')])).toEqual([]);
  });

  it('are reported where an accumulated count falls', () => {
    const lower = { ...NORTH, new: [8, 5] as const };
    expect(found(T1, ['Norr T2', later(lower, 'Ackumulerat T2')])).toMatchObject([
      { at: 'B4', rule: 'accumulated', severity: 'error', published: 8, expected: 9 },
      { at: 'D4', rule: 'accumulated', published: 13, expected: 14 },
    ]);
  });

  it('add up to the accumulated counts', () => {
    const T2 = ['Norr T2', later(SOUTH, 'Tertial 2')] as const;
    const whole = added(NORTH, SOUTH);
    expect(found(T1, T2, ['Ack', later(whole, 'Ackumulerat T2')])).toEqual([]);
    const wrong = { ...whole, new: [20, 13] as const };
    expect(found(T1, T2, ['Ack', later(wrong, 'Ackumulerat T2')])).toContainEqual(
      expect.objectContaining({ at: 'B4', rule: 'accumulated', published: 20, expected: 17 }),
    );
  });

  it('lack a unit that had a table in the one before', () => {
    const other = (counts: Counts, corner: string): Rows => [['Torget Söder 2024'], ...later(counts, corner).slice(1)];
    const findings = found(T1, ['Söder T1', other(SOUTH, 'Tertial 1')], ['Söder T2', other(SOUTH, 'Tertial 2')]);
    expect(findings).toEqual([expect.objectContaining({ rule: 'missingUnit', severity: 'warning' })]);
  });
});

describe('sources of income', () => {
  const MATRIX: Rows = [
    ['Försörjning', 'Före', null, 'Efter', null, 'Förändring'],
    [null, 'Antal', 'Andel', 'Antal', 'Andel', 'Antal'],
    ['Försörjningsstöd', 30, '60 %', 10, '20 %', -20],
    ['Sjukpenning', 20, '40 %', 40, '80 %', 20],
    ['Summa', 50, '100 %', 50, '100 %', 0],
  ];
  const write = (row: number, column: number, value: CellValue) =>
    MATRIX.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

  it('give no finding where they agree', () => {
    expect(found(['Försörjning', MATRIX]).filter(({ rule }) => rule !== 'textNumber')).toEqual([]);
  });

  it.each([
    ['a sum', write(4, 1, 51), { at: 'B5', expected: 50 }],
    ['a change', write(2, 5, -19), { at: 'F3', expected: -20 }],
    ['a share', write(2, 4, '25 %'), { at: 'E3', rule: 'percent', expected: 0.2 }],
  ])('are reported for %s that is wrong', (_, rows, finding) => {
    expect(found(['Försörjning', rows])).toContainEqual(expect.objectContaining(finding));
  });
});

describe('a list of activities', () => {
  const list = (women: number, total: number): Rows => [
    ['Insats', 'Målgrupp', 'Budget', 'Utfall', 'Planerat antal', 'Kvinnor', 'Män', 'Anonyma', 'Totalt'],
    ['Torget', 'Unga', 1200, 1150, 60, 30, 25, 2, 57],
    ['Teamet', 'Vuxna', 300, 310, 20, 9, 8, 0, 17],
    ['Summa', null, 1500, 1460, 80, women, 33, 2, total],
  ];

  it('gives no finding where it agrees', () => {
    expect(found(['Insatser', list(39, 74)])).toEqual([]);
  });

  it('is reported where its sums or totals are wrong', () => {
    expect(found(['Insatser', list(40, 74)])).toMatchObject([{ at: 'F4', published: 40, expected: 39 }, { at: 'I4' }]);
  });
});
