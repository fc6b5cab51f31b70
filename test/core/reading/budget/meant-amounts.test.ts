import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import type { Recalculation } from '../../../../src/core/recalculate';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { Paper } from '../../../samples/budgets/paper';

/** Labels and amounts in tkr of a year that adds up. */
const LINES: readonly (readonly [string, number | null])[] = [
  ['Intäkter', null],
  ['Försäkringskassan', 5000],
  ['Regionen', 2500],
  ['Kommunerna', 2500],
  ['Summa intäkter', 10_000],
  ['Kostnader', null],
  ['Personal', 6000],
  ['Lokaler', 4000],
  ['Summa kostnader', 10_000],
  ['Årets resultat', 0],
  ['Ingående eget kapital', 1500],
  ['Utgående eget kapital', 1500],
];
const FIRST_ROW = 3;
const rowOf = (label: string) => FIRST_ROW + LINES.findIndex(([each]) => each === label);

interface Column {
  readonly heading: string;
  /** What an amount of the year is in the cell. */
  readonly value?: (amount: number) => CellValue;
  readonly format?: string;
}

function paperOf(title: string, columns: readonly Column[]): Paper {
  const paper = new Paper('Budget');
  paper.put(0, 0, title);
  columns.forEach(({ heading, value = (amount) => amount, format }, index) => {
    paper.put(2, index + 1, heading);
    LINES.forEach(([label, amount], line) => {
      paper.put(FIRST_ROW + line, 0, label);
      if (amount === null) return;
      paper.put(FIRST_ROW + line, index + 1, value(amount));
      if (format !== undefined) paper.format(FIRST_ROW + line, index + 1, format);
    });
  });
  return paper;
}

function counted(paper: Paper): Recalculation {
  return recalculate({ sheets: [{ grid: paper.grid(), marker: null }], names: [], isManual: false }, DEFAULT_SETTINGS);
}

const equityOf = ({ results }: Recalculation) =>
  results.equity.map(({ year, unit, closing, ceiling }) => [year, unit, Number(closing), Number(ceiling?.amount)]);
const reasons = ({ notChecked }: Recalculation) => notChecked.map(({ range, reason }) => `${range ?? ''} ${reason}`);
const inKronor = (amount: number) => amount * 1000;

describe('amounts that a number format shows in thousands', () => {
  it('are in kronor where the table says thousands', () => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021', value: inKronor, format: '#,##0,' }]);
    expect(equityOf(counted(paper))).toEqual([[2021, 'kr', 1_500_000, 1_850_000]]);
  });

  it('are in thousands where the table says millions', () => {
    const paper = paperOf('Budget 2021, mkr', [{ heading: 'Budget 2021', format: '#,##0.0,' }]);
    expect(equityOf(counted(paper))).toEqual([[2021, 'tkr', 1500, 1850]]);
  });

  it('are in kronor where nothing but their size shows it', () => {
    const paper = paperOf('Budget 2021', [{ heading: 'Budget 2021', value: inKronor, format: '#,##0,' }]);
    expect(equityOf(counted(paper))).toEqual([[2021, 'kr', 1_500_000, 1_850_000]]);
  });

  it('are left out, and reported, where a column is shown in two ways', () => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Utfall 2020' }, { heading: 'Budget 2021' }]);
    paper.put(rowOf('Personal'), 2, 6_000_000);
    paper.format(rowOf('Personal'), 2, '#,##0,');
    const recalculation = counted(paper);
    expect(equityOf(recalculation)).toEqual([[2020, 'tkr', 1500, 1850]]);
    expect(recalculation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reasons(recalculation)).toContainEqual(
      expect.stringMatching(/^C4:C15 Kolumnen ”Budget 2021” lästes inte: talformaten .+ samma format\.$/),
    );
  });
});

describe('columns in different units', () => {
  it('are not read as one: the other is left out, and reported', () => {
    const columns = [{ heading: 'Budget 2021 tkr' }, { heading: 'Utfall 2021 kr', value: inKronor }];
    const recalculation = counted(paperOf('Förbundet', columns));
    expect(equityOf(recalculation)).toEqual([[2021, 'tkr', 1500, 1850]]);
    expect(reasons(recalculation)).toContain(
      'C4:C15 Kolumnen ”Utfall 2021 kr” lästes inte: den är i kr men tabellen i tkr. Skriv alla belopp i samma enhet.',
    );
  });

  it('are read in the unit of most', () => {
    const columns = [
      { heading: 'Budget 2020 kr', value: inKronor },
      { heading: 'Budget 2021 tkr' },
      { heading: 'Budget 2022 tkr' },
    ];
    expect(equityOf(counted(paperOf('Förbundet', columns))).map(([year]) => year)).toEqual([2021, 2022]);
  });

  it('are one unit where a format makes them so', () => {
    const columns = [
      { heading: 'Budget 2020 kr', value: inKronor },
      { heading: 'Budget 2021 tkr', value: inKronor, format: '#,##0,' },
    ];
    expect(equityOf(counted(paperOf('Förbundet', columns)))).toEqual([
      [2020, 'kr', 1_500_000, 1_850_000],
      [2021, 'kr', 1_500_000, 1_850_000],
    ]);
  });
});

describe('what is no number where an amount should be', () => {
  const ODD: readonly (readonly [string, CellValue, string | null])[] = [
    ['a date', 44_197, 'yyyy-mm-dd'],
    ['a date as text', '2021-01-01', null],
    ['a date as Swedes speak it', '1/2 2021', null],
    ['a date in words', '1 februari 2021', null],
    ['a truth value', true, null],
    ['full-width digits', '４０００', null],
    ['Arabic digits', '٤٠٠٠', null],
    ['a note', 'se not 3', null],
  ];
  const LABELS = ['Försäkringskassan', 'Kommunerna', 'Personal', 'Lokaler', 'Ingående eget kapital'];

  it.each(ODD.flatMap(([name, value, format]) => LABELS.map((label) => [name, label, value, format] as const)))(
    'is a finding, and never splits the table: %s in %s',
    (...[, label, value, format]) => {
      const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021' }]);
      paper.put(rowOf(label), 1, value);
      if (format !== null) paper.format(rowOf(label), 1, format);
      const { documents, findings } = counted(paper);
      expect(ofKind(documents, 'budget').map(({ range }) => [range.first.row, range.last.row])).toEqual([[2, 14]]);
      const odd = findings.filter(({ rule }) => rule === 'notANumber');
      expect(odd.map(({ at, severity }) => [at.row, severity])).toEqual([[rowOf(label), 'error']]);
    },
  );

  it.each([
    ['a truth value', false],
    ['full-width digits', '１５００'],
  ])('is a finding in the last line too: %s', (_, value) => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021' }]);
    paper.put(rowOf('Utgående eget kapital'), 1, value);
    const rows = counted(paper).findings.flatMap(({ rule, at }) => (rule === 'notANumber' ? [at.row] : []));
    expect(rows).toEqual([rowOf('Utgående eget kapital')]);
  });

  it('is no finding where dates head the next table', () => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021' }]);
    for (const [row, values] of [
      [18, ['Utfall, tkr', 44_561]],
      [19, ['Personal', 10]],
      [20, ['Lokaler', 20]],
      [21, ['Summa', 30]],
    ] as const) {
      paper.put(row, 0, values[0]);
      paper.put(row, 1, values[1]);
    }
    paper.format(18, 1, 'yyyy-mm-dd');
    const { documents, findings } = counted(paper);
    expect(ofKind(documents, 'budget')).toHaveLength(2);
    expect(findings.filter(({ rule }) => rule === 'notANumber')).toEqual([]);
  });
});

describe('income with the signs of a ledger', () => {
  it('gives no ceiling below zero, and no equity: that is reported', () => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021' }]);
    for (const label of ['Försäkringskassan', 'Regionen', 'Kommunerna', 'Summa intäkter'])
      paper.put(rowOf(label), 1, -Number(paper.value(rowOf(label), 1)));
    const recalculation = counted(paper);
    expect(equityOf(recalculation)).toEqual([]);
    expect(reasons(recalculation)).toContain(
      'A3:B15 Eget kapital räknades inte: bidragen är negativa, som i bokföringen. Skriv intäkterna utan minus.',
    );
    expect(JSON.stringify(recalculation.results)).not.toMatch(/"amount":"-2000"/);
  });
});

describe('a heading without a year that can be read', () => {
  it.each(['Budget -21', 'Budget ’21', 'Budget 1899', 'Budget 2150'])('is said to lack it: %s', (heading) => {
    const reported = reasons(counted(paperOf('Förbundets ekonomi, tkr', [{ heading }])));
    expect(reported).toContain(
      `B4:B15 Rubriken ”${heading}” säger inte vilket år kolumnen gäller; skriv året med fyra siffror, till exempel 2021.`,
    );
    expect(reported).toContain(
      'A3:B15 Eget kapital räknades inte: ingen rubrik säger vilket år beloppen gäller. Skriv året med fyra siffror.',
    );
  });

  it('is not given the year of the column beside it', () => {
    const recalculation = counted(paperOf('Förbundet, tkr', [{ heading: 'Budget 2021' }, { heading: 'Budget -22' }]));
    expect(equityOf(recalculation).map(([year]) => year)).toEqual([2021]);
    expect(reasons(recalculation)).toContainEqual(
      expect.stringContaining('Rubriken ”Budget -22” säger inte vilket år'),
    );
  });

  it('is one without any figures too, which a title’s year heads', () => {
    expect(equityOf(counted(paperOf('Budget 2021, tkr', [{ heading: 'Budget' }]))).map(([year]) => year)).toEqual([
      2021,
    ]);
  });
});

describe('an amount with the noise of binary numbers', () => {
  it('is printed without it', () => {
    const paper = paperOf('Budget 2021, tkr', [{ heading: 'Budget 2021', value: (amount) => amount + 1e-10 }]);
    for (const label of ['Ingående eget kapital', 'Utgående eget kapital']) paper.put(rowOf(label), 1, 3000 + 1e-10);
    const { findings } = counted(paper);
    const reported = findings.map(({ message }) => message).join(' ');
    expect(reported).toContain('Eget kapital 3\u00a0000 tkr');
    expect(reported).not.toMatch(/\d,0{3}/);
    // That it is of one year alone is stated as well.
    const others = findings.filter(({ rule }) => rule !== 'planContents');
    expect(others.map(({ severity }) => severity)).toEqual(['info']);
  });
});
