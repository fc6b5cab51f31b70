import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { recalculate } from '../../../../src/core/recalculate';
import { LAW_CHECKS } from '../../../../src/core/rules/checks/law';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { sheetOf } from '../../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

/** Income and costs by year; a plan of costs and, where they are given, equity lines below. */
function plan(years: readonly string[], { costs, below = [] }: { costs: readonly number[]; below?: Rows }): Rows {
  const each = <Value>(value: (index: number) => Value) => years.map((_, index) => value(index));
  return [
    ['', ...years],
    ['Försäkringskassan', ...each(() => 2_000)],
    ['Region Norr', ...each(() => 1_000)],
    ['Storby kommun', ...each(() => 1_000)],
    ['Summa intäkter', ...each(() => 4_000)],
    ['Kansli', ...each(() => 900)],
    ['Insatser', ...each((index) => (costs[index] ?? 0) - 900)],
    ['Summa kostnader', ...each((index) => costs[index] ?? 0)],
    ['Årets resultat', ...each((index) => 4_000 - (costs[index] ?? 0))],
    ...below,
  ];
}

const equity = (opening: readonly number[], closing: readonly number[]): Rows => [
  ['Ingående eget kapital', ...opening],
  ['Utgående eget kapital', ...closing],
];

function lawOf(...sheets: readonly (readonly [name: string, rows: Rows])[]): string[] {
  const grids = sheets.map(([name, rows]) => ({
    grid: sheetOf(
      name,
      rows.map((row) => [...row]),
    ).grid(),
    marker: null,
  }));
  const { findings } = recalculate({ sheets: grids, isManual: false } as never, DEFAULT_SETTINGS);
  return findings
    .filter(({ rule }) => rule in LAW_CHECKS)
    .map(({ severity, rule, at, message }) => `${severity} ${rule} ${formatAddress(at)} ${message}`);
}

const THREE = ['Budget 2025', 'Budget 2026', 'Budget 2027'];

describe('the law of budgets', () => {
  it('has nothing to state of a balanced plan of three years with its equity', () => {
    const rows = plan(THREE, { costs: [3_900, 4_000, 3_950], below: equity([600, 700, 700], [700, 700, 750]) });
    expect(lawOf(['Budget', [['Budget 2025-2027 (tkr)'], ...rows]])).toEqual([]);
  });

  it.each([
    [600, 'ja'],
    [500, 'ja'],
    [499, 'nej'],
  ])('informs of a planned deficit of 500 with equity of %d, which covers it: %s', (opening, covered) => {
    const closing = [opening - 500, opening - 500, opening - 500];
    const rows = plan(THREE, { costs: [4_500, 4_000, 4_000], below: equity([opening, ...closing.slice(1)], closing) });
    expect(lawOf(['Budget', [['Budget 2025-2027 (tkr)'], ...rows]])).toEqual([
      `info budgetDeficit B10 Budgeten för 2025 har högre kostnader än intäkter: −500 tkr. Täcks av eget kapital: ${covered} (ingående ${opening} tkr).`,
    ]);
  });

  it('adds the results since a span of years where no equity is stated, and misses the equity', () => {
    const years = ['Utfall 2010-2023', 'Prognos 2024', ...THREE];
    const rows = plan(years, { costs: [3_600, 3_900, 4_450, 4_000, 4_000] });
    expect(lawOf(['Budget', [['Budget (tkr)'], ...rows]])).toEqual([
      'info budgetDeficit D10 Budgeten för 2025 har högre kostnader än intäkter: −450 tkr. Täcks av eget kapital: ja (resultaten 2010–2024 är tillsammans 500 tkr).',
      'info planContents D10 Budgeten för 2025 visar inte det egna kapitalet vid slutet av 2025.',
    ]);
  });

  it('misses the years of the plan, which another sheet may have', () => {
    const one = plan(['Budget 2025'], { costs: [4_000], below: equity([600], [600]) });
    const missing = ['info planContents B10 Budgeten för 2025 visar inte en plan för 2026 och 2027.'];
    expect(lawOf(['Budget', [['Budget (tkr)'], ...one]])).toEqual(missing);
    const later = plan(['Budget 2026', 'Budget 2027'], {
      costs: [4_000, 4_000],
      below: equity([600, 600], [600, 600]),
    });
    const both = lawOf(['Budget', [['Budget (tkr)'], ...one]], ['Plan', [['Plan (tkr)'], ...later]]);
    expect(both.filter((line) => line.includes('2025'))).toEqual([]);
  });

  it('has nothing to state of years before its first day, of follow-up, and of projects', () => {
    const early = ['Budget 2015', 'Budget 2016', 'Budget 2017'];
    expect(lawOf(['Budget', [['(tkr)'], ...plan(early, { costs: [4_500, 4_000, 4_000] })]])).toEqual([]);
    const followedUp = plan(['Budget 2025', 'Utfall 2025'], { costs: [4_000, 4_100] });
    expect(lawOf(['Uppföljning', [['(tkr)'], ...followedUp]])).toEqual([]);
    const project = plan(['Budget 2025'], { costs: [4_500] }).filter(
      ([label]) => !/kommun|Region/u.test(String(label)),
    );
    expect(lawOf(['Projekt', [['(tkr)'], ...project]])).toEqual([]);
  });

  it('warns of a title that plans from another year than the table', () => {
    const rows = plan(THREE, { costs: [4_000, 4_000, 4_000], below: equity([600, 600, 600], [600, 600, 600]) });
    expect(lawOf(['Budget', [['Budget 2024-2026 (tkr)'], ...rows]]).join()).toMatch(
      /warning planFirstYear .* 2024 .* 2025\./,
    );
  });

  it('informs of single costs among which none is the audit', () => {
    const costs = ['Kansli', 'Lokal', 'Resor', 'Styrelse', 'Utbildning', 'Analys', 'Torget', 'Teamet'];
    const rows = plan(THREE, { costs: [4_000, 4_000, 4_000], below: equity([600, 600, 600], [600, 600, 600]) });
    const detailed = (names: readonly string[]) => [
      ['Budget 2025-2027 (tkr)'],
      ...rows.slice(0, 5),
      ...names.map((name) => [name, 500, 500, 500]),
      ...rows.slice(7),
    ];
    expect(lawOf(['Budget', detailed(costs)])).toEqual([
      'info auditCost B15 Ingen av tabellens 8 kostnader heter något med revision.',
    ]);
    expect(lawOf(['Budget', detailed([...costs.slice(1), 'Revisorsarvoden'])])).toEqual([]);
  });
});

const BALANCE: Rows = [
  ['Samordningsförbundet Norra dalen, balansräkning (tkr)'],
  ['', '2024-12-31', '2025-12-31'],
  ['Kassa och bank', 900, 1_000],
  ['Summa tillgångar', 900, 1_000],
  ['Resultatutjämningsreserv', 0, 50],
  ['Övrigt eget kapital', 500, 450],
  ['Summa eget kapital', 500, 500],
  ['Långfristiga skulder', 100, 200],
  ['Kortfristiga skulder', 300, 300],
  ['Summa skulder', 400, 500],
  ['Summa eget kapital och skulder', 900, 1_000],
];

describe('the law of balance sheets', () => {
  it('informs of loans and reserves of a samordningsförbund, and not of a kommun', () => {
    expect(lawOf(['Balans', BALANCE])).toEqual([
      'info resultReserve C5 Raden har 50 tkr, men ett samordningsförbund har inga skatteintäkter att beräkna reserven på.',
      'info longTermDebt C8 Raden har 200 tkr. Ett samordningsförbund får bara ha sedvanliga krediter.',
    ]);
    expect(lawOf(['Balans', [['Storby kommun, balansräkning (tkr)'], ...BALANCE.slice(1)]])).toEqual([]);
  });
});

describe('whose balance sheet it is', () => {
  const untitled = [['Balansräkning (tkr)'], ...BALANCE.slice(1)];
  const rules = (...sheets: readonly (readonly [name: string, rows: Rows])[]) =>
    lawOf(...sheets).flatMap((line) => /(?:resultReserve|longTermDebt) \w+/u.exec(line)?.[0] ?? []);
  const budget = plan(THREE, { costs: [4_000, 4_000, 4_000], below: equity([600, 600, 600], [600, 600, 600]) });

  it('is a förbund’s beside its budget, and not beside a table of all förbund', () => {
    expect(rules(['Balans', untitled])).toEqual([]);
    expect(rules(['Balans', untitled], ['Budget', [['Budget 2025-2027 (tkr)'], ...budget]])).toHaveLength(2);
  });

  it('is judged by the newest amounts, wherever they are, and not by noughts or amounts without a year', () => {
    const turned = BALANCE.map(([label, before, now]) => [label ?? null, now ?? null, before ?? null]);
    expect(rules(['Balans', turned])).toEqual(['resultReserve B5', 'longTermDebt B8']);
    const without = BALANCE.map((row, at) => (at === 4 ? [row[0] ?? null, 50, 0] : row));
    expect(rules(['Balans', without])).toEqual(['longTermDebt C8']);
    const early = BALANCE.map((row, at) => (at === 1 ? ['', '2001-12-31', '2002-12-31'] : row));
    expect(rules(['Balans', early])).toEqual([]);
  });

  it('has claims, which are no loans', () => {
    const claims = BALANCE.map((row, at) => (at === 7 ? ['Långfristiga fordringar på lån', ...row.slice(1)] : row));
    expect(rules(['Balans', claims])).toEqual(['resultReserve C5']);
  });
});

describe('the law of plans', () => {
  const titled = (title: string, years = THREE) => {
    const rows = plan(years, { costs: [4_000, 4_000, 4_000], below: equity([600, 600, 600], [600, 600, 600]) });
    return lawOf(['Budget', [[title], ...rows]]).flatMap((line) => /planFirstYear/u.exec(line)?.[0] ?? []);
  };

  it('takes a title more than two years off for about something else', () => {
    expect(titled('Budget 2023-2025 (tkr)')).toEqual(['planFirstYear']);
    expect(titled('Budget 2027-2029 (tkr)')).toEqual([]);
    expect(titled('Budget 2022-2024 (tkr)')).toEqual([]);
  });

  it('takes an outturn of no other year than the budget’s for following it up', () => {
    const years = ['Utfall 2024', ...THREE];
    const rows = plan(years, { costs: [3_900, 4_000, 4_000, 4_000] });
    expect(lawOf(['Budget', [['Budget (tkr)'], ...rows]])).toEqual([
      'info planContents C10 Budgeten för 2025 visar inte det egna kapitalet vid slutet av 2025.',
    ]);
    const soFar = plan(['Utfall jan-apr 2025', ...THREE], { costs: [1_300, 4_000, 4_000, 4_000] });
    expect(lawOf(['Budget', [['Budget (tkr)'], ...soFar]])).toEqual([]);
  });

  it('takes no outturn for a plan of a year', () => {
    const one = plan(['Budget 2025'], { costs: [4_000], below: equity([600], [600]) });
    const outturn = plan(['Utfall 2026', 'Utfall 2027'], { costs: [4_000, 4_000] });
    const both = lawOf(['Budget', [['Budget (tkr)'], ...one]], ['Utfall', [['Utfall (tkr)'], ...outturn]]);
    expect(both).toEqual(['info planContents B10 Budgeten för 2025 visar inte en plan för 2026 och 2027.']);
  });

  it('says that it does not know whether equity covers a deficit that nothing shows the start of', () => {
    const rows = plan(THREE, { costs: [4_500, 4_000, 4_000] });
    expect(lawOf(['Budget', [['Budget (tkr)'], ...rows]])[0]).toMatch(/Täcks av eget kapital: okänt/);
    const gap = plan(['Utfall 2010-2022', ...THREE], { costs: [3_600, 4_500, 4_000, 4_000] });
    expect(lawOf(['Budget', [['Budget (tkr)'], ...gap]])[0]).toMatch(/Täcks av eget kapital: okänt/);
  });
});

describe('the law of days', () => {
  const filler = 'Styrelsen har under året haft möten och följt verksamheten.';
  const text = (sentence: string) =>
    lawOf(['Text', [['Berättelse'], [`${sentence} Protokollet har 3 sidor.`], [filler], [filler]]]);

  it.each([
    ['Styrelsen antog budgeten för 2025 den 30 november 2024.', 0],
    ['Styrelsen antog budgeten för 2025 den 1 december 2024.', 1],
    ['Styrelsen antog den reviderade budgeten för 2025 den 10 december 2024.', 0],
    ['Årsredovisningen för 2024 undertecknades den 31 mars 2025.', 0],
    ['Årsredovisningen för 2024 undertecknades den 1 april 2025.', 1],
    ['Kommunfullmäktige fastställde årsredovisningen för 2024 den 16 juni 2025.', 0],
  ])('%s', (sentence, count) => {
    expect(text(sentence).filter((line) => line.startsWith('warning decisionDay'))).toHaveLength(count);
  });
});
