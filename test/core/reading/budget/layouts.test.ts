import { describe, expect, it } from '@jest/globals';
import { formatAddress, formatRange } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { sheetOf } from '../../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

/** What is told of a sheet: the tables read, and findings other than infos as `cell rule`. */
function reported(rows: Rows) {
  const { documents, findings, notChecked } = recalculateGrids(sheetOf('Blad', rows).grid());
  const budgets = ofKind(documents, 'budget');
  return {
    tables: [...budgets, ...ofKind(documents, 'members')].map(({ range }) => formatRange(range)),
    units: budgets.map(({ unit }) => unit),
    columns: budgets.flatMap(({ columns }) => columns.map(({ year, basis }) => [year, basis])),
    roles: budgets.flatMap(({ lines }) => lines.map(({ role }) => role)),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ at, rule, causedBy }) => `${formatAddress(at)} ${rule}${causedBy ? ` <- ${formatAddress(causedBy)}` : ''}`,
      ),
    notChecked: notChecked.map(({ range }) => range),
  };
}

describe('one table per platform, with kronor in the text', () => {
  const platform = (title: string, ...lines: Rows): Rows => [[title, 'Budget 2021'], ...lines, []];

  it('reads each, and finds the total that is a thousand off', () => {
    const result = reported([
      ['Plattformar 2021'],
      [],
      ...platform('Plattform Norr', ['Personal', '339 000 kr'], ['Lokaler', '45 000 kr'], ['Summa', '384 000 kr']),
      ...platform(
        'Plattform Söder',
        ['Personal', '420\u00a0000 kr'],
        ['Resor', '30\u00a0500 kr'],
        ['Summa', '451\u00a0500 kr'],
      ),
    ]);
    expect(result.tables).toEqual(['A3:B6', 'A8:B11']);
    expect(result.units).toEqual(['kr', 'kr']);
    expect(result.findings).toEqual(['B11 sum']);
  });

  it('reads lists that have a title only', () => {
    const result = reported([
      ['Budget plattform Norr 2021'],
      ['Personal', '339 000 kr'],
      ['Lokaler', '45 000 kr'],
      ['Summa', '384 000 kr'],
      [],
      ['Budget plattform Söder 2021'],
      ['Personal', '420 000 kr'],
      ['Lokaler', '30 000 kr'],
      ['Summa', '449 000 kr'],
    ]);
    expect(result.tables).toEqual(['A1:B4', 'A6:B9']);
    expect(result.columns).toEqual([
      [2021, 'budget'],
      [2021, 'budget'],
    ]);
    expect(result.findings).toEqual(['B9 sum']);
  });
});

describe('tables beside and under each other', () => {
  it('are read apart, each with its own years', () => {
    const result = reported([
      ['Intäkter', 2021, 2022, null, 'Kostnader', 2021, 2022],
      ['Försäkringskassan', 2000, 2200, null, 'Personal', 1500, 1600],
      ['Region Sjö', 1000, 1100, null, 'Insatser', 2000, 2500],
      ['Storby kommun', 600, 660, null, 'Övrigt', 100, 110],
      ['Lillby kommun', 400, 440, null, 'Summa kostnader', 3600, 4211],
      ['Summa intäkter', 4000, 4400],
    ]);
    expect(result.tables).toEqual(['A1:C6', 'E1:G5']);
    expect(result.findings).toEqual(['G5 sum']);
  });

  it('are read apart where the second has other years', () => {
    const result = reported([
      ['Kostnader', 'Budget 2021', 'Budget 2022'],
      ['Personal', 1500, 1600],
      ['Insatser', 2000, 2500],
      ['Summa kostnader', 3500, 4100],
      [],
      [],
      ['Kostnader', 'Utfall 2019', 'Utfall 2020'],
      ['Personal', 1300, 1400],
      ['Insatser', 1800, 1900],
      ['Summa kostnader', 3100, 3310],
    ]);
    expect(result.columns).toEqual([
      [2021, 'budget'],
      [2022, 'budget'],
      [2019, 'outturn'],
      [2020, 'outturn'],
    ]);
    expect(result.findings).toEqual(['C10 sum']);
  });
});

describe('sums over years', () => {
  it('names the row whose total takes two years out of three', () => {
    const result = reported([
      ['Flerårsbudget (tkr)'],
      [null, 'Budget 2021', 'Plan 2022', 'Plan 2023', 'Totalt 2021-2023'],
      ['Personal', 100, 110, 120, 330],
      ['Resor', 10, 11, 12, 33],
      ['Insatser', 1000, 1100, 1200, 2200],
      ['Summa kostnader', 1110, 1221, 1332, 3663],
    ]);
    expect(result.findings).toEqual(['E5 rowSum', 'E6 sum <- E5']);
  });

  it('reads years printed from the latest back', () => {
    const result = reported([
      ['Resultaträkning (kr)', 2021, 2020],
      ['Intäkter'],
      ['Bidrag från staten', 1000, 900],
      ['Bidrag från regionen', 5000, 4000],
      ['Summa intäkter', 6000, 4900],
      ['Kostnader'],
      ['Personal', 2000, 1900],
      ['Insatser', 4000, 3000],
      ['Summa kostnader', 6000, 4901],
    ]);
    expect(result.columns.map(([year]) => year)).toEqual([2021, 2020]);
    expect(result.findings).toEqual(['C9 sum']);
  });
});

describe('deviations', () => {
  const report = (deviationOfResult: number): Rows => [
    ['Uppföljning T2 2021, tkr'],
    [],
    ['Post', 'Utfall jan-aug', 'Budget jan-aug', 'Avvikelse', 'Helårsbudget'],
    ['Intäkter'],
    ['Kursavgifter', 2010, 2000, 10, 3000],
    ['Hyror', 1000, 1000, 0, 1500],
    ['Bidrag', 1000, 1000, 0, 1500],
    ['Summa intäkter', 4010, 4000, 10, 6000],
    ['Kostnader'],
    ['Personal', 1900, 2000, 100, 3000],
    ['Insatser', 1500, 1700, 200, 2600],
    ['Summa kostnader', 3400, 3700, 300, 5600],
    ['Resultat', 610, 300, deviationOfResult, 400],
  ];

  it('may be turned for costs, good for the result being positive', () => {
    expect(reported(report(310)).findings).toEqual([]);
  });

  it('are reported where they disagree', () => {
    expect(reported(report(301)).findings).toEqual(['D13 rowSum']);
  });
});

describe('lines without their usual words', () => {
  it('takes bare sections for totals: `Intäkter`, `Kostnader`', () => {
    const result = reported([
      [null, 'Bokslut', 'Budget', 'Budget'],
      ['Tkr', 2020, 2021, 2022],
      ['Intäkter', 4000, 4100, 4200],
      ['Kostnader', -3900, -4000, -4150],
      ['Årets resultat', 100, 100, 60],
      ['Ingående EK', 500, 600, 700],
      ['Utgående EK', 600, 700, 750],
    ]);
    expect(result.roles).toEqual(['income.total', 'cost.total', 'result', 'equity.opening', 'equity.closing']);
    expect(result.findings).toEqual(['D5 result', 'D7 carryForward <- D5']);
  });

  it('takes a section above its lines for their total', () => {
    const result = reported([
      ['Tkr', 2020, 2021],
      ['Intäkter', 4000, 4100],
      ['Försäkringskassan', 2000, 2050],
      ['Region Sjö', 1000, 1025],
      ['Storby kommun', 1000, 1025],
      ['Kostnader', 3900, 4050],
      ['Personal', 1900, 2000],
      ['Insatser', 2000, 2051],
      ['Resultat', 100, 50],
    ]);
    expect(result.findings).toEqual(['C6 sum']);
  });

  it('takes what remains for the whole less its uses', () => {
    const result = reported([
      ['Tkr', 'Budget 2021', 'Budget 2022'],
      ['Ram', 1000, 1200],
      ['Projekt A', 300, 400],
      ['Projekt B', 500, 500],
      ['Kvar att fördela', 200, 301],
    ]);
    expect(result.findings).toEqual(['C5 sum']);
  });

  it('reports a line that no sum takes in', () => {
    const result = reported([
      ['Budget, tkr', 2021, 2022, 2023],
      ['Kostnader'],
      ['Personal', 100, 110, 120],
      ['Lokaler', 50, 55, 60],
      ['Insatser', 500, 550, 600],
      ['Summa kostnader', 550, 605, 660],
    ]);
    expect(result.findings).toEqual(['A3 leftOut']);
  });
});

describe('members', () => {
  it('are known by the heading over them, with shares in a column', () => {
    const result = reported([
      ['Kommun', 'Invånare 16-64 år', 'Andel', 'Bidrag 2022'],
      ['Storby', 10_000, 0.5, 500],
      ['Lillby', 6000, 0.3, 310],
      ['Åby', 4000, 0.2, 200],
      ['Summa', 20_000, 1, 1010],
    ]);
    expect(result.roles.slice(0, 3)).toEqual(Array(3).fill('income.municipality'));
    expect(result.findings).toEqual(expect.arrayContaining(['D3 shareAmount']));
  });
});

describe('sheets about other things', () => {
  it('are left alone, and reported', () => {
    const notes = reported([['Att göra'], ['Ring 2021-05-01'], ['Möte', 'kl 13'], ['Antal deltagare', 14]]);
    expect(notes).toMatchObject({ tables: [], findings: [], notChecked: ['A1:B4'] });
  });

  it('does not take a list of associations for a budget', () => {
    const peers = reported([
      ['Samordningsförbund år 2020'],
      [],
      ['Län', 'Samordningsförbund', 'Resultat (tkr)', 'Utg. eget kapital (tkr)', 'Eget kap / medl.bidrag'],
      ['Västra', 'Sjöbygden', -288, 2488, 0.15],
      ['Västra', 'Bergslagen', 334, 8913, 0.61],
      [null, 'Summa', 46, 11_401, null],
    ]);
    expect(peers).toMatchObject({ tables: [], findings: [], notChecked: ['A1:E6'] });
  });
});
