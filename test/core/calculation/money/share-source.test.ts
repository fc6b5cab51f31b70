import { describe, expect, it } from '@jest/globals';
import { draw } from '../../audit/sheet-picture';
import { computed, plainShares } from '../computed';

const BUDGET = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan | 2000        | 2200
Region Sjö        | 1000        | 1100
Storby kommun     | 600         | 770
Lillby kommun     | 400         | 330
`;
const SHARES = `
Andelar       | 2021 | 2022
Storby kommun | 60%  | 70%
Lillby kommun | 40%  | 30%
`;
const COLUMN = `
Belopp i tkr      | Andel | Budget 2021
Intäkter
Försäkringskassan |       | 2000
Region Sjö        |       | 1000
Storby kommun     | 70%   | 700
Lillby kommun     | 30%   | 300
`;
const beside = (picture: string, budget = BUDGET) =>
  computed([draw(budget), draw(picture, {}, 'Andelar')]).memberShares.map((year) => plainShares(year).members);

describe('a member’s share', () => {
  it('is that of the year in a table of shares', () => {
    expect(beside(SHARES)).toEqual([
      { Storby: 600, Lillby: 400 },
      { Storby: 770, Lillby: 330 },
    ]);
  });

  it('refers to its cell', () => {
    const [, later] = computed([draw(BUDGET), draw(SHARES, {}, 'Andelar')]).memberShares;
    expect(later!.members[1]).toMatchObject({ shareIn: 'cell', shareAt: { sheet: 'Andelar', row: 2, column: 2 } });
  });

  it('is the latest before the year where the table has none for it', () => {
    expect(beside(SHARES.replace('2022', '2020'))).toEqual([
      { Storby: 600, Lillby: 400 },
      { Storby: 660, Lillby: 440 },
    ]);
  });

  it('is the first after the year where the table has none earlier', () => {
    expect(beside(SHARES.replace('2021', '2024').replace('2022', '2025'))).toEqual([
      { Storby: 600, Lillby: 400 },
      { Storby: 660, Lillby: 440 },
    ]);
  });

  it('is the member’s part of the population in a table of that', () => {
    const populations = `
Befolkning 16-64 år | 2021  | 2022
Storby kommun       | 30000 | 35000
Lillby kommun       | 20000 | 15000
`;
    expect(beside(populations)).toEqual([
      { Storby: 600, Lillby: 400 },
      { Storby: 770, Lillby: 330 },
    ]);
    const thirds = populations.replace('30000 | 35000', '20000 | 10000');
    const [even, uneven] = computed([draw(BUDGET), draw(thirds, {}, 'Andelar')]).memberShares;
    expect(even!.members.map(({ share }) => share.toString())).toEqual(['0.5', '0.5']);
    expect(uneven!.members.map(({ share }) => share.toString())).toEqual(['0.4', '0.6']);
    const three = thirds.replace('20000 | 15000', '40000 | 20000');
    const [first] = computed([draw(BUDGET), draw(three, {}, 'Andelar')]).memberShares;
    expect(first!.members.map(({ share }) => share.toString())).toEqual(['0.3333333333', '0.6666666667']);
    expect(first!.members[1]).toMatchObject({ shareIn: 'cell', shareAt: { sheet: 'Andelar', row: 2, column: 1 } });
  });

  it('is a part of the members’ population alone, where the table has other municipalities too', () => {
    const populations = `
Befolkning 16-64 år | 2021  | 2022
Storby kommun       | 30000 | 35000
Tranvik kommun      | 50000 | 50000
Lillby kommun       | 20000 | 15000
`;
    const [year] = computed([draw(BUDGET), draw(populations, {}, 'Andelar')]).memberShares;
    expect(year!.members.map(({ share }) => share.toNumber())).toEqual([0.6, 0.4]);
  });

  it('is the label’s before any table’s', () => {
    const labels = BUDGET.replace('Storby kommun ', 'Storby kommun, 80 % av arb-bef. ').replace(
      'Lillby kommun ',
      'Lillby kommun, 20 % av arb-bef. ',
    );
    expect(beside(SHARES, labels)[0]).toEqual({ Storby: 800, Lillby: 200 });
  });

  it('is the one in a column beside the amounts', () => {
    expect(computed([draw(COLUMN)]).memberShares.map((year) => plainShares(year).members)).toEqual([
      { Storby: 700, Lillby: 300 },
    ]);
  });

  it('refers to its cell in that column', () => {
    const [year] = computed([draw(COLUMN)]).memberShares;
    expect(year!.members).toMatchObject([
      { shareIn: 'cell', shareAt: { row: 4, column: 1 } },
      { shareIn: 'cell', shareAt: { row: 5, column: 1 } },
    ]);
  });

  it('may be given in percent there, though one of them is below one percent', () => {
    const percents = { A1: 'Belopp i tkr', B1: 'Andel %', B5: '99.5', B6: '0.5', C5: '995', C6: '5' };
    const [year] = computed([draw(COLUMN, percents)]).memberShares;
    expect(year!.members.map(({ share }) => share.toNumber())).toEqual([0.995, 0.005]);
    expect(plainShares(year!).members).toEqual({ Storby: 995, Lillby: 5 });
  });

  it('is that of the year where each year has a column of them', () => {
    const years = `
Belopp i tkr      | Andel 2021, % | Andel 2022, % | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan |               |               | 2000        | 2200
Region Sjö        |               |               | 1000        | 1100
Storby kommun     | 70            | 60            | 700         | 660
Lillby kommun     | 30            | 40            | 300         | 440
`;
    const { memberShares } = computed([draw(years)]);
    expect(memberShares.map((year) => plainShares(year).members)).toEqual([
      { Storby: 700, Lillby: 300 },
      { Storby: 660, Lillby: 440 },
    ]);
    expect(memberShares[1]!.members[0]).toMatchObject({ shareIn: 'cell', shareAt: { row: 4, column: 2 } });
    expect(memberShares[1]!.members[0]!.share.toNumber()).toBe(0.6);
  });

  it('is none for a member that has none that year, whom the others then do without', () => {
    const joins = SHARES.replace('60%  | 70%', '100% | 70%').replace('40%  | 30%', '     | 30%');
    const alone = BUDGET.replace('| 400 ', '|     ').replace('600', '1000');
    expect(beside(joins, alone)).toEqual([{ Storby: 1000 }, { Storby: 770, Lillby: 330 }]);
  });
});

describe('shares that cannot be computed', () => {
  const reported = (changes: Record<string, string>, shares: string | null = SHARES) => {
    const tables = shares === null ? [] : [draw(shares, {}, 'Andelar')];
    const { memberShares, notChecked } = computed([draw(BUDGET, changes), ...tables]);
    return { years: memberShares.map(({ year }) => year), reasons: notChecked.map(({ reason }) => reason) };
  };

  it('are reported to miss the member that pays without a share', () => {
    expect(reported({}, SHARES.replace('Lillby', 'Åby'))).toEqual({
      years: [],
      reasons: ['Medlemsandelar räknades inte: andelar saknas för Lillby.'],
    });
    expect(reported({}, null).reasons).toEqual(['Medlemsandelar räknades inte: andelar saknas för Storby, Lillby.']);
  });

  it('are reported to miss the state’s contribution, in the year that misses it', () => {
    expect(reported({ B3: '' })).toEqual({
      years: [2022],
      reasons: ['Medlemsandelar räknades inte: statens bidrag saknas.'],
    });
  });

  it('are reported to need a state contribution in whole units', () => {
    expect(reported({ B3: '2000.5' })).toEqual({
      years: [2022],
      reasons: ['Statens bidrag är inte i hela enheter, så kommunernas del kan inte delas i hela belopp.'],
    });
  });

  it('are reported to lie before the law in a year that does', () => {
    expect(reported({ B1: 'Budget 2003' })).toEqual({
      years: [2022],
      reasons: ['Medlemsandelar räknades inte för 2003: finansieringsregeln gäller inte det året.'],
    });
    expect(reported({ B1: 'Budget 2004' }).reasons).toEqual([]);
  });

  it('are nothing to speak of in a table without contributions', () => {
    const costs = `
Belopp i tkr    | Budget 2021
Personal        | 1500
Insatser        | 2300
Summa kostnader | 3800
`;
    expect(computed([draw(costs)])).toMatchObject({ memberShares: [], notChecked: [] });
  });
});

describe('a budget whose contributions are to be computed', () => {
  const BLANK = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan | 5000        | 6000
Region Sjö        |             |
Storby kommun     |             |
Lillby kommun     |             |
`;
  const COMPUTED = [
    { Storby: 1500, Lillby: 1000 },
    { Storby: 2100, Lillby: 900 },
  ];

  it('gets them from the state’s amount and shares on another sheet', () => {
    expect(beside(SHARES, BLANK)).toEqual(COMPUTED);
  });

  it('gets them amid its other lines too', () => {
    const whole = `${BLANK}Summa intäkter | | \nKostnader\nPersonal | 4000 | 4100\nSumma kostnader | 4000 | 4100\n`;
    expect(beside(SHARES, whole)).toEqual(COMPUTED);
  });

  it('has no member in a municipality that heads other lines', () => {
    expect(beside(SHARES, `${BLANK}Samordnare | 300 | 310\n`)).toEqual([]);
  });
});
