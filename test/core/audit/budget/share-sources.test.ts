import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../../src/core/cells/grid';
import { recalculate } from '../../../../src/core/recalculate';
import type { Settings } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { ApportionmentMethod } from '../../../../src/core/figures/apportionment';
import { apportion } from '../../../../src/core/figures/apportionment';
import { Decimal } from '../../../../src/core/figures/decimal';
import { recalculateGrids } from '../../../samples/budgets/budget';
import fc from '../../../samples/fast-check';
import { audited, notChecked } from '../audited';
import { draw } from '../sheet-picture';

const reasons = (...grids: readonly Grid[]) =>
  notChecked(...grids).map(({ reason }) => reason.replaceAll('\u00a0', ' '));
const shareFindings = (...grids: readonly Grid[]) =>
  audited(...grids).filter(({ rule }) => rule === 'shareAmount' || rule === 'shareSum');

describe('a share column for each year', () => {
  const YEARS = `
Belopp i tkr      | Andel 2024 | Budget 2024 | Andel 2025 | Budget 2025
Intäkter
Försäkringskassan |            | 3000        |            | 3200
Region Fjäll      |            | 1500        |            | 1600
Sundby kommun     | 50%        | 750         | 55%        | 880
Ekö kommun        | 30%        | 450         | 25%        | 400
Norrhamns kommun  | 20%        | 300         | 20%        | 320
Summa intäkter    |            | 6000        |            | 6400
`;

  it('has no findings where each year follows its own', () => {
    expect(audited(draw(YEARS))).toEqual([]);
    expect(notChecked(draw(YEARS))).toEqual([]);
  });

  it('is reported for the contribution that follows the other year’s', () => {
    expect(shareFindings(draw(YEARS, { E5: '800', E6: '480' }))).toMatchObject([
      {
        at: 'E5',
        severity: 'warning',
        published: 800,
        expected: 880,
        parts: ['1 D5', '0.55 E4'],
        message: '55,00 % av 1 600 tkr är 880, inte 800.',
      },
      { at: 'E6', expected: 400, difference: 80, parts: ['1 D6', '0.25 E4'] },
    ]);
  });

  it('is added up for itself', () => {
    expect(shareFindings(draw(YEARS, { D6: '15%', E6: '240' }))).toMatchObject([
      { at: 'D5', rule: 'shareSum', published: null, parts: ['1 D5', '1 D6', '1 D7'] },
    ]);
  });

  it('goes with the columns in order where neither has a year in its heading', () => {
    const undated = { B1: 'Andel', D1: 'Andel' };
    expect(shareFindings(draw(YEARS, undated))).toEqual([]);
    expect(shareFindings(draw(YEARS, { ...undated, E5: '800' }))).toMatchObject([{ at: 'E5', expected: 880 }]);
  });

  it('is that of the latest year before where a year has none, which is said', () => {
    const later = { D1: 'Budget 2025', D3: '3200', D4: '1600', D5: '800', D6: '480', D7: '320', D8: '6400' };
    const without = { E1: 'Andel 2023', E3: '', E4: '', E5: '10%', E6: '10%', E7: '80%', E8: '' };
    expect(shareFindings(draw(YEARS, { ...later, ...without }))).toEqual([]);
    expect(shareFindings(draw(YEARS, { ...later, ...without, D5: '900' }))).toMatchObject([
      { at: 'D5', message: '50,00 % av 1 600 tkr är 800, inte 900. Andelen kan gälla ett annat år än beloppet.' },
    ]);
  });
});

describe('a percentage that is no share', () => {
  const PARTS = `
Belopp i tkr      | Budget 2024 | Utfall 2024 | Procent
Intäkter
Försäkringskassan | 3000        | 1500        | 50%
Region Fjäll      | 1500        | 750         | 50%
Sundby kommun     | 1100        | 550         | 50%
Ekö kommun        | 400         | 200         | 50%
Summa intäkter    | 6000        | 3000        | 50%
Kostnader
Personal          | 4000        | 1000        | 25%
Lokaler           | 2000        | 800         | 40%
Summa kostnader   | 6000        | 1800        | 30%
`;

  it('is what has been used, which costs have too', () => {
    expect(shareFindings(draw(PARTS))).toEqual([]);
    expect(reasons(draw(PARTS))).toEqual([
      'Bidragen i ”Budget 2024” och ”Utfall 2024” kontrollerades inte mot andelar: ingen andel hittades för Sundby och Ekö. ' +
        'Skriv andelarna i raderna, i en kolumn ”Andel” eller i en tabell med medlemmar och år.',
    ]);
  });

  it('is a part-time, which is no part of a whole', () => {
    const services = (first: string, second: string) => `
Sundby kommun, kr       | 2024
${first} (80 %)       | 410000
${second} (60 %)       | 330000
Summa                   | 740000
`;
    const posts = draw(services('Handledare', 'Samordnare'));
    expect([shareFindings(posts), reasons(posts)]).toEqual([[], []]);
    const unknown = draw(services('Anna', 'Bo'));
    expect(shareFindings(unknown)).toEqual([]);
    expect(reasons(unknown)).toEqual([expect.stringContaining('är tillsammans 140,00 % och bidragen följer dem inte')]);
  });

  it('is a goal for each kommun, in a table that no year adds up to a whole', () => {
    const goals = `
Ungdomar i insats | Andel 2023 | Mål 2025 | Andel 2025
Kommun
Sundby            | 9%         | 6%       | 7%
Ekö               | 13%        | 8%       | 9%
`
      .replace('Ungdomar i insats | ', 'Kommun | ')
      .replace('\nKommun\n', '\n');
    expect(audited(draw(goals, {}, 'Mål'))).toEqual([]);
    expect(notChecked(draw(goals, {}, 'Mål'))).toEqual([
      {
        sheet: 'Mål',
        range: 'A1:D3',
        reason:
          'Procenttalen är inte något år tillsammans nära 100 %, så de lästes inte som medlemsandelar och kontrollerades inte.',
      },
    ]);
  });

  it('is not what contributions are shared by beside it', () => {
    const budget = `
Belopp i tkr      | Budget 2025
Intäkter
Försäkringskassan | 3000
Region Fjäll      | 1500
Sundby kommun     | 1000
Ekö kommun        | 500
`;
    const goals = `
Kommun | Andel 2025
Sundby | 9%
Ekö    | 13%
`;
    const { findings, results } = recalculateGrids(draw(budget), draw(goals, {}, 'Mål'));
    expect(findings).toEqual([]);
    expect(results.memberShares).toEqual([]);
  });

  it('is a share though it is far from the whole, if that is what its members pay by', () => {
    const ofAll = `
Belopp i tkr           | Budget 2025
Intäkter
Försäkringskassan 50 % | 3000
Region Fjäll 25 %      | 1500
Sundby kommun 20 %     | 1200
Ekö kommun 5 %         | 300
`;
    expect(shareFindings(draw(ofAll)).filter(({ rule }) => rule === 'shareAmount')).toEqual([]);
    const [year] = recalculateGrids(draw(ofAll)).results.memberShares;
    expect(year!.members.map(({ computed }) => computed.toNumber())).toEqual([1200, 300]);
  });
});

describe('a table of populations', () => {
  const BUDGET = `
Belopp i tkr      | Budget 2024 | Budget 2025
Intäkter
Försäkringskassan | 3000        | 3200
Region Fjäll      | 1500        | 1600
Sundby kommun     | 750         | 800
Ekö kommun        | 450         | 480
Norrhamns kommun  | 300         | 320
Summa intäkter    | 6000        | 6400
`;
  const PEOPLE = `
Befolkning 16–64 år | 2024
Sundby kommun       | 25000
Ekö kommun          | 15000
Norrhamns kommun    | 10000
Tranvik kommun      | 50000
Summa               | 100000
`;
  const people = (changes: Record<string, string> = {}) => draw(PEOPLE, changes, 'Befolkning');

  it('has no findings where the contributions are the members’ parts of their own population', () => {
    expect(audited(draw(BUDGET), people())).toEqual([]);
    expect(notChecked(draw(BUDGET), people())).toEqual([]);
  });

  it('is reported with the contribution that is another part, what the others pay, and maybe another year', () => {
    expect(shareFindings(draw(BUDGET, { B5: '760' }), people())).toEqual([
      expect.objectContaining({
        at: 'B5',
        severity: 'warning',
        published: 760,
        expected: 750,
        difference: 10,
        parts: ['1 B2', '0.5 B4'],
        message:
          'Efter befolkningen 2024 i bladet Befolkning är kommunernas 1 500 tkr: Sundby 750, inte 760; Ekö 450; Norrhamns 300.',
      }),
    ]);
    expect(shareFindings(draw(BUDGET, { C7: '310' }), people())).toMatchObject([
      {
        at: 'C7',
        message: expect.stringMatching(/Norrhamns 320, inte 310\. Befolkningen kan gälla ett annat år än beloppen\.$/),
      },
    ]);
  });

  it('allows a unit of rounding, since its parts are exact', () => {
    expect(shareFindings(draw(BUDGET, { B5: '751', B6: '449' }), people())).toEqual([]);
    expect(shareFindings(draw(BUDGET, { B5: '752' }), people())).toMatchObject([{ at: 'B5' }]);
  });

  it('is another key than the one that is followed, if no more than a few follow it: listed as not checked, and no finding', () => {
    const equal = { B5: '500', B6: '500', B7: '500' };
    expect(audited(draw(BUDGET, equal), people())).toEqual([]);
    expect(notChecked(draw(BUDGET, equal), people())).toEqual([
      {
        sheet: 'Budget',
        range: 'A1:C8',
        reason:
          'Bidragen i ”Budget 2024” kontrollerades inte mot andelar: de följer en annan fördelning än befolkningen i ' +
          'bladet Befolkning. Skriv andelarna i raderna, i en kolumn ”Andel” eller i en tabell med medlemmar och år.',
      },
    ]);
  });

  it('is information with every amount where most contributions are near their parts but none of them', () => {
    const near = { B5: '743', B6: '454', B7: '303' };
    expect(shareFindings(draw(BUDGET, near), people())).toEqual([
      expect.objectContaining({
        ...{ at: 'B5', severity: 'info', expected: null, parts: [] },
        message:
          'Efter befolkningen 2024 i bladet Befolkning är kommunernas 1 500 tkr: Sundby 750, inte 743; Ekö 450, inte 454; Norrhamns 300, inte 303.',
      }),
    ]);
    expect(notChecked(draw(BUDGET, near), people())).toEqual([]);
  });

  it('is named by its year where the contributions are parts of another year’s', () => {
    const grown = PEOPLE.replace('2024', '2023 | 2024')
      .replace('25000', '24900 | 26000')
      .replace('15000', '15100 | 14800')
      .replace('10000', '10000 | 9600')
      .replace('50000', '50000 | 50000')
      .replace('| 100000', '| 100000 | 100400');
    const budget = draw(BUDGET, { B5: '747', B6: '453', B7: '300', C5: '825', C6: '470', C7: '305' });
    expect(shareFindings(budget, draw(grown, {}, 'Befolkning'))).toMatchObject([
      {
        at: 'B5',
        severity: 'info',
        expected: null,
        message:
          'Bidragen följer befolkningen 2023 i bladet Befolkning. Efter befolkningen 2024 i bladet Befolkning är ' +
          'kommunernas 1 500 tkr: Sundby 774, inte 747; Ekö 440, inte 453; Norrhamns 286, inte 300.',
      },
    ]);
  });

  it('is named without the member that does not pay, where the others share as if it were none', () => {
    const three = { B5: '938', B6: '562', A7: 'Tranvik kommun', B7: '', C5: '1000', C6: '600', C7: '' };
    expect(
      shareFindings(draw(BUDGET, three), people({ B2: '10000', B3: '6000', A4: 'Tranvik kommun', B4: '200' })),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          severity: 'info',
          message: expect.stringContaining(
            'Bidragen följer befolkningen 2024 i bladet Befolkning utan Tranvik, som inte betalar.',
          ),
        }),
      ]),
    );
  });

  it('is no key beside whole percents that were agreed on, however near they are', () => {
    expect(shareFindings(draw(BUDGET, { B5: '765', B6: '450', B7: '285' }), people())).toEqual([]);
    expect(reasons(draw(BUDGET, { B5: '765', B6: '450', B7: '285' }), people())).toEqual([
      expect.stringContaining('”Budget 2024” kontrollerades inte mot andelar: de följer en annan fördelning'),
    ]);
  });

  it('has no findings beside whole amounts of any population, however they were rounded', () => {
    const population = fc.integer({ min: 500, max: 90_000 });
    const methods = fc.constantFrom<ApportionmentMethod>('largestRemainder', 'halfUp', 'halfUpResidual');
    fc.assert(
      fc.property(
        fc.tuple(population, population, population),
        fc.integer({ min: 300, max: 9999 }),
        methods,
        (of, state, method) => {
          const half = new Decimal(state).times(0.5).floor();
          const shared = apportion({
            total: half,
            weights: of.map((each) => new Decimal(each)),
            method,
            step: new Decimal(1),
          });
          const [first, second, third] = shared.ok ? shared.parts.map(({ amount }) => amount.toString()) : [];
          const paid = { B3: String(state), B4: String(Math.ceil(state / 2)), B5: first!, B6: second!, B7: third! };
          const grid = draw(BUDGET, { ...paid, B8: '', C3: '', C4: '', C5: '', C6: '', C7: '', C8: '' });
          const [a, b, c] = of.map(String);
          expect(shareFindings(grid, people({ B2: a!, B3: b!, B4: c! }))).toEqual([]);
        },
      ),
    );
  });

  it('gives no parts where a member that pays is not in it', () => {
    const without = people({ A4: 'Skärnäs kommun' });
    expect(shareFindings(draw(BUDGET, { B5: '700' }), without)).toEqual([]);
    expect(reasons(draw(BUDGET), without)).toEqual([
      expect.stringContaining('ingen andel hittades för Sundby, Ekö och Norrhamn'),
    ]);
  });

  it('comes after a table of shares', () => {
    const shares = `
Andelar          | 2024
Sundby kommun    | 60%
Ekö kommun       | 30%
Norrhamns kommun | 10%
`;
    const budget = draw(BUDGET, { B5: '900', B6: '450', B7: '150', C5: '960', C6: '480', C7: '160' });
    expect(audited(budget, people(), draw(shares, {}, 'Andelar'))).toEqual([]);
  });
});

describe('contributions without any known shares', () => {
  const PLAIN = `
Belopp i tkr      | Budget 2024 | Budget 2025
Intäkter
Försäkringskassan | 3000        | 3200
Region Fjäll      | 1500        | 1600
Sundby kommun     | 900         | 1000
Ekö kommun        | 600         | 600
`;

  it('are said not to be checked: where, why and what would be needed', () => {
    expect(notChecked(draw(PLAIN))).toEqual([
      {
        sheet: 'Budget',
        range: 'A1:C6',
        reason:
          'Bidragen i ”Budget 2024” och ”Budget 2025” kontrollerades inte mot andelar: ingen andel hittades för Sundby och Ekö. ' +
          'Skriv andelarna i raderna, i en kolumn ”Andel” eller i en tabell med medlemmar och år.',
      },
    ]);
  });

  it('name the one whose share is missing', () => {
    const labels = { A5: 'Sundby kommun, 60 % av arb-bef.' };
    expect(reasons(draw(PLAIN, labels))).toEqual([expect.stringContaining('ingen andel hittades för Ekö.')]);
  });

  it('are nothing to speak of where nothing is paid, one member pays alone, or there are no members', () => {
    expect(notChecked(draw(PLAIN, { B5: '0', B6: '', C5: '', C6: '0' }))).toEqual([]);
    expect(notChecked(draw(PLAIN.replace(/Ekö.*\n/, '')))).toEqual([]);
    expect(notChecked(draw(PLAIN.replace(/(Sundby|Ekö).*\n/g, '')))).toEqual([]);
  });

  it('are counted where they are many', () => {
    const many = `
Belopp i tkr      | Budget 2021 | Budget 2022 | Budget 2023 | Budget 2024 | Budget 2025
Intäkter
Försäkringskassan | 1000 | 1010 | 1020 | 1030 | 1040
Region Fjäll      | 500  | 505  | 510  | 515  | 520
Sundby kommun     | 100  | 101  | 102  | 103  | 104
Ekö kommun        | 100  | 101  | 102  | 103  | 104
Åby kommun        | 100  | 101  | 102  | 103  | 104
Skärnäs kommun    | 100  | 101  | 102  | 103  | 104
Östmarks kommun   | 100  | 101  | 102  | 103  | 104
`;
    expect(reasons(draw(many))).toEqual([
      expect.stringMatching(/^Bidragen i 5 kolumner .* för Sundby, Ekö, Åby och 2 till\. /),
    ]);
  });
});

describe('a member that has left, by the times that the user states', () => {
  it('takes no part of the population of those that are left', () => {
    const budget = `
Belopp i tkr      | Budget 2024
Intäkter
Försäkringskassan | 3000
Region Fjäll      | 1500
Sundby kommun     | 900
Ekö kommun        | 600
Åby kommun        | 0
`;
    const people = `
Invånare 16–64 år | 2024
Sundby kommun     | 9000
Ekö kommun        | 6000
Åby kommun        | 5000
`;
    const given = (sundby: string, memberships: Settings['memberships']) => {
      const sheets = [draw(budget, { B5: sundby }), draw(people, {}, 'Befolkning')];
      const content = { sheets: sheets.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
      const { findings, notChecked: unchecked } = recalculate(content, { ...DEFAULT_SETTINGS, memberships });
      const ofShares = unchecked.filter(({ reason }) => !reason.includes('ingår inte i någon summa'));
      return { rules: findings.map(({ rule }) => rule), unchecked: ofShares.length };
    };
    const left = [{ name: 'Åby', from: null, to: '2023-12-31' }];
    expect(given('900', left)).toEqual({ rules: [], unchecked: 0 });
    expect(given('930', left)).toEqual({ rules: ['shareAmount', 'quarter'], unchecked: 0 });
    expect(given('900', [])).toEqual({ rules: [], unchecked: 1 });
  });
});
