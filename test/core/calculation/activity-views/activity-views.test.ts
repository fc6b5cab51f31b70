import { describe, expect, it } from '@jest/globals';
import { activityViewsJson } from '../../../../src/cli/activity-views-json';
import type { WorkbookSheet } from '../../../../src/core/port/workbook';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Sheets } from '../../../samples/activity-views/tables';
import {
  cleanViews,
  codeSheet,
  foreignViews,
  listSheet,
  mainSheet,
  platformSheet,
  severalSheet,
} from '../../../samples/activity-views/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { expectFormulasToHold, planOf } from '../../sheets/check-plans';

const sheetsOf = (sheets: Sheets): WorkbookSheet[] =>
  Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));

function job(sheets: readonly WorkbookSheet[]) {
  const content = { sheets, names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  return { ...recalculation, plans: planSheets(content, recalculation, DEFAULT_SETTINGS) };
}

const of = (sheets: Sheets) => recalculate({ sheets: sheetsOf(sheets), names: [], isManual: false }, DEFAULT_SETTINGS);

const viewsOf = (sheets: Sheets) => activityViewsJson(of(sheets).results.activityViews!);

const found = (sheets: Sheets) =>
  of(sheets)
    .findings.filter(({ rule }) => rule === 'viewsDiffer' || rule === 'financingDiffers' || rule === 'sum')
    .map(({ rule, severity, at, difference, causedBy }) => [
      rule,
      severity,
      `${at.sheet} ${at.row},${at.column}`,
      difference?.toNumber() ?? null,
      causedBy === null ? null : `${causedBy.sheet} ${causedBy.row},${causedBy.column}`,
    ]);

describe('the same money in several views', () => {
  const clean = viewsOf(cleanViews());

  it('has no finding where all views agree', () => {
    expect(found(cleanViews())).toEqual([]);
    expect(clean.compared.map(({ kind }) => kind)).toEqual([
      ...['main', 'list', 'line', 'line', 'line'],
      ...['platform', 'platform', 'platform'],
    ]);
    expect(
      clean.compared.flatMap(({ differences }) => Object.values(differences)).filter((each) => each !== 0),
    ).toEqual(Array.from({ length: 6 }, () => null));
  });

  it('joins codes with lines and budgets that are called about as they are, two with one where that is the amount', () => {
    expect(clean.activities.map(({ code, used: { line, platform } }) => [code, line, platform])).toEqual([
      ['K12LAX', 'Insats Laxgården', 'Laxgårdens kommun'],
      ['K14ODL', 'Insats Laxgården', 'Laxgårdens kommun'],
      ['K20BRO', 'Brobygarna', 'Brobyggarna'],
      ['K31VAG', 'Vägval norr', 'Vägval Norr'],
    ]);
  });

  it('gives groups with their status, what is decided by the main budget, and equity with the codes', () => {
    expect(clean.groups).toEqual([
      { label: 'B1. Beslutade verksamheter', status: 'decided', amounts: { 2031: 2260, 2032: 2340, 2033: 2420 } },
      { label: 'B2. Ej beslutade verksamheter', status: 'undecided', amounts: { 2031: 330, 2032: 340, 2033: 350 } },
    ]);
    expect(clean.decided.map(({ status, own, other }) => [status, own[2032], other[2032]])).toEqual([
      ['decided', 2340, 2340],
      ['undecided', 340, 340],
    ]);
    const dearer = viewsOf({ ...cleanViews(), Koder: codeSheet({ '7,1': 1450, '8,1': 2310, '14,1': 2640 }) });
    expect(dearer.equity).toEqual([
      { label: 'Budget', closings: { 2031: 1010, 2032: 1030, 2033: 960 } },
      { label: 'Budget, med koderna', closings: { 2031: 960, 2032: 980, 2033: 910 } },
    ]);
  });

  it('gives who pays for an activity, what activities have in common, and what a sheet of several comes to', () => {
    expect(clean.financing).toEqual([
      {
        ...{ platform: 'Brobyggarna', period: '2031', total: 2500, cost: 2500 },
        financiers: [
          { label: 'Samordningsförbundet', amount: 1400, share: 0.56 },
          { label: 'Storby kommun', amount: 700, share: 0.28 },
          { label: 'Regionen', amount: 400, share: 0.16 },
        ],
      },
    ]);
    expect(clean.shared).toEqual({ 2031: 100, 2032: null, 2033: null });
    expect(clean.platformSheets.map(({ sheet, sum, printed }) => [sheet, sum[2031], printed[2031]])).toEqual([
      ['Krans', 1190, 1190],
    ]);
  });

  it.each<[string, Sheets, unknown[]]>([
    [
      'a line, from which the sum follows',
      { Helheten: listSheet({ '5,2': 1460, '7,2': 2690, '8,2': 3190 }) },
      [
        ['viewsDiffer', 'warning', 'Helheten 5,2', 10, null],
        ['viewsDiffer', 'warning', 'Helheten 7,2', null, 'Helheten 5,2'],
      ],
    ],
    [
      'the part of an activity that the förbund pays',
      { Brobyggarna: platformSheet({ '15,1': 1_380_000, '16,1': 720_000 }) },
      [['viewsDiffer', 'warning', 'Brobyggarna 15,1', -20_000, null]],
    ],
    [
      'financing that is not the cost',
      { Brobyggarna: platformSheet({ '16,1': 650_000, '18,1': 2_450_000 }) },
      [['financingDiffers', 'error', 'Brobyggarna 18,1', null, null]],
    ],
    [
      'a sum of several activities',
      { Krans: severalSheet({ '12,1': 1_200_000 }) },
      [['sum', 'error', 'Krans 12,1', 10_000, null]],
    ],
  ])('reports once, with its cell, %s', (_, changes, expected) => {
    expect(found({ ...cleanViews(), ...changes })).toEqual(expected);
  });

  it('reports the main budget once, though the views have the same difference', () => {
    const main = mainSheet({
      '12,2': 2330,
      '14,2': 2670,
      '16,2': 3170,
      '17,2': 30,
      '18,2': 1040,
      '10,3': 1040,
      '18,3': 970,
    });
    expect(found({ ...cleanViews(), Budget: main }).filter(([, , at]) => String(at).startsWith('Budget'))).toEqual([
      ['viewsDiffer', 'warning', 'Budget 14,2', -10, null],
    ]);
  });

  it('says that a cell of the codes is empty where another sheet has an amount', () => {
    const codes = codeSheet({ '11,3': null, '12,3': 0, '14,3': 2420 });
    const [finding] = of({ ...cleanViews(), Koder: codes }).findings.filter(({ at }) => at.sheet === 'Helheten');
    expect(finding!.message).toBe(
      'Helheten!D7 ”Vägval norr” är 350 tkr för 2033, men K31VAG är tom i Koder!D12: skillnad +350 tkr.',
    );
  });

  it('reads other layouts: codes in a column of their own, words for groups, other units', () => {
    const views = viewsOf(foreignViews());
    expect(views.activities.map(({ code, used }) => [code, used.platform])).toEqual([
      ['HK-07', 'Hamnkontoret'],
      ['SP-08', null],
      ['2040N', null],
    ]);
    expect(views.groups.map(({ status, amounts }) => [status, amounts[2041]])).toEqual([
      ['decided', 1_955_000],
      ['new', 210_000],
    ]);
    expect(views.financing.map(({ period, financiers }) => [period, financiers.map(({ share }) => share)])).toEqual([
      ['2040', [0.714, 0.286]],
      ['2041', [0.714, 0.286]],
    ]);
    expect(found(foreignViews())).toEqual([]);
  });

  it('takes no accounts for project codes', () => {
    const accounts = codeSheet({
      '5,0': '4100 Resor',
      '6,0': '4200 Lokal',
      '7,0': '4300 Material',
      '11,0': '4400 Övrigt',
    });
    expect(of({ Konton: accounts }).results.activityViews).toBeNull();
  });
});

describe('the sheet of activities', () => {
  const typedIn = (line: string, platform: string): WorkbookSheet[] => {
    const { plans } = job(sheetsOf(cleanViews()));
    const plan = planOf(plans, 'views');
    const row = plan.cells.find(({ content }) => content.kind === 'text' && content.text === 'kod: K20BRO')!.row;
    const rows: (string | number | null)[][] = [];
    for (const { row: at, column, content } of plan.cells) {
      rows[at] ??= [];
      if (content.kind === 'text') rows[at][column] = content.text;
      if (content.kind === 'number') rows[at][column] = content.value.toNumber();
    }
    rows[row]![4] = line;
    rows[row]![5] = platform;
    const filled = Array.from(rows, (cells) =>
      Array.from(cells ?? [], (value) => (value === '' ? null : (value ?? null))),
    );
    return [...sheetsOf(cleanViews()), { grid: sheetOf('Tertial Verksamheter', filled).grid(), marker: 'views' }];
  };

  it('gives by formulas what the decimal computation gives', () => {
    const sheets = sheetsOf(cleanViews());
    const { plans } = job(sheets);
    expectFormulasToHold(
      plans,
      sheets.map(({ grid }) => grid),
    );
    const formulas = planOf(plans, 'views').cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas).toContain('0.001*Brobyggarna!B16');
    expect(formulas.length).toBeGreaterThan(80);
  });

  it('keeps what is typed beside a code, and goes by it', () => {
    const sheets = typedIn('-', 'Laxgårdens kommun');
    const { results, plans, notes } = job(sheets);
    expect(notes.views).toEqual([{ key: 'K20BRO', line: '-', platform: 'Laxgårdens kommun' }]);
    const used = results.activityViews!.activities.find(({ code }) => code === 'K20BRO')!.used;
    expect(used).toEqual({ line: null, platform: 'Laxgårdens kommun' });
    const plan = planOf(plans, 'views');
    const row = plan.cells.find(({ content }) => content.kind === 'text' && content.text === 'kod: K20BRO')!.row;
    const again = plan.cells.filter((cell) => cell.row === row && cell.style === 'input');
    expect(again.map(({ content }) => (content.kind === 'text' ? content.text : null))).toEqual([
      '-',
      'Laxgårdens kommun',
    ]);
  });

  it('states a name that nothing is called, and counts the proposal', () => {
    const { results, notChecked } = job(typedIn('Månskenet', ''));
    expect(results.activityViews!.activities.find(({ code }) => code === 'K20BRO')!.used.line).toBe('Brobygarna');
    expect(notChecked.map(({ reason }) => reason).join()).toContain('K20BRO: ”Månskenet”');
  });
});
