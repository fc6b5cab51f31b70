import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import { Decimal } from '../../../src/core/figures/decimal';
import type { Grid } from '../../../src/core/cells/grid';
import { formatAddress } from '../../../src/core/cells/address';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Scenario, ScenarioYear } from '../../../src/core/calculation/scenarios/scenario-types';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { sheetOf } from '../../samples/budgets/sheet';
import { expectFormulasToHold, planOf } from '../sheets/check-plans';
import { gridOfPlan } from '../sheets/grid-fixture';

/** Three years of a budget with subtotals of costs, in tkr. */
function budget(changes: Readonly<Record<string, CellValue>> = {}): Grid {
  const rows: CellValue[][] = [
    ['Förbundet Sjöbygden, budget i tkr'],
    ['', 'Budget 2025', 'Budget 2026', 'Budget 2027'],
    ['Intäkter'],
    ['Försäkringskassan', 5000, 5000, 5000],
    ['Regionen', 2500, 2500, 2500],
    ['Storby kommun', 1500, 1500, 1500],
    ['Lillby kommun', 1000, 1000, 1000],
    ['Projektbidrag', 200, 200, 200],
    ['Summa intäkter', 10200, 10200, 10200],
    ['Kostnader'],
    ['Ungdomsteamet', 4000, 4000, 4000],
    ['Vägen vidare', 3000, 3000, 3000],
    ['Summa insatser', 7000, 7000, 7000],
    ['Löner', 2600, 2600, 2600],
    ['Lokaler', 400, 400, 400],
    ['Summa kansli', 3000, 3000, 3000],
    ['Summa kostnader', 10000, 10000, 10000],
    ['Årets resultat', 200, 200, 200],
    ['Ingående eget kapital', 1000, 1200, 1400],
    ['Utgående eget kapital', 1200, 1400, 1600],
  ];
  const sheet = sheetOf('Budget', rows);
  for (const [label, value] of Object.entries(changes)) {
    const row = rows.findIndex(([first]) => first === label);
    sheet.put(row, 0, value);
  }
  return sheet.grid();
}

/** A year of a budget whose quarters are not even. */
const ODD: readonly CellValue[][] = [
  ['Förbundet Sjöbygden, budget i tkr'],
  ['', 'Budget 2025'],
  ['Försäkringskassan', 5725],
  ['Regionen', 2863],
  ['Storby kommun', 2358],
  ['Lillby kommun', 365],
  ['Åby kommun', 139],
  ['Summa intäkter', 11450],
  ['Insatser', 11000],
  ['Summa kostnader', 11000],
  ['Årets resultat', 450],
  ['Ingående eget kapital', 1000],
  ['Utgående eget kapital', 1450],
];

interface Run {
  readonly plans: readonly SheetPlan[];
  readonly sheet: SheetPlan;
  readonly scenarios: readonly Scenario[];
}

function runOn(grid: Grid, before: Run | null = null, typing: Readonly<Record<string, CellValue>> = {}): Run {
  const written = before === null ? [] : [{ grid: gridOfPlan(before.sheet, typing), marker: before.sheet.key }];
  const content = { sheets: [{ grid, marker: null }, ...written], names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  const plans = planSheets(content, recalculation, DEFAULT_SETTINGS);
  return { plans, sheet: planOf(plans, 'scenarios'), scenarios: recalculation.results.scenarios!.scenarios };
}

/** The address of a parameter's cell for scenario 1. */
function cellOf({ sheet }: Run, label: string): string {
  const found = sheet.cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.text.startsWith(label),
  )!;
  return formatAddress({ row: found.row, column: 1 });
}

/** What each year of scenario 1 is when the parameters have been typed; every formula of all sheets holds. */
function scenarioWith(typed: Readonly<Record<string, CellValue>>): readonly ScenarioYear[] {
  const grid = budget();
  const first = runOn(grid);
  const typing = Object.fromEntries(Object.entries(typed).map(([label, value]) => [cellOf(first, label), value]));
  const run = runOn(grid, first, typing);
  expectFormulasToHold(run.plans, [grid]);
  expect(run.scenarios.map(({ isUsed }) => isUsed)).toEqual([true, true, false, false, false, false]);
  return run.scenarios[1]!.years;
}

const numbers = (years: readonly ScenarioYear[], id: 'income' | 'cost' | 'result' | 'closing' | 'contributions') =>
  years.map((year) => year[id].toNumber());

describe('the budget without changes', () => {
  it('is what every scenario is until something is typed', () => {
    const grid = budget();
    const { plans, scenarios } = runOn(grid);
    for (const { years } of scenarios) expect(numbers(years, 'closing')).toEqual([1200, 1400, 1600]);
    expect(scenarios.map(({ isUsed }) => isUsed)).toEqual([true, false, false, false, false, false]);
    expectFormulasToHold(plans, [grid]);
  });
});

describe('a scenario', () => {
  it('lets region and kommuner follow what the state takes away', () => {
    const years = scenarioWith({ 'Statens bidrag ändras, procent': -0.1, 'Gäller från år': 2026 });
    expect(numbers(years, 'contributions')).toEqual([10000, 9000, 9000]);
    expect(years.map(({ isActive, steps }) => [isActive, steps])).toEqual([
      [false, 0],
      [true, 1],
      [true, 2],
    ]);
    expect(years.map(({ members }) => members.map(({ amount }) => amount.toNumber()).slice(0, 2))).toEqual([
      [1500, 1000],
      [1350, 900],
      [1350, 900],
    ]);
    expect(numbers(years, 'closing')).toEqual([1200, 400, -400]);
  });

  it('lets the state change alone where the parties do not follow', () => {
    const years = scenarioWith({ 'Statens bidrag ändras, tkr': -300, 'Region och kommuner följer': 'Nej' });
    expect(numbers(years, 'contributions')).toEqual([9700, 9700, 9700]);
    expect(years.map(({ isActive, steps }) => [isActive, steps])).toEqual([
      [true, 1],
      [true, 2],
      [true, 3],
    ]);
  });

  it('lets a section of costs grow year by year', () => {
    const years = scenarioWith({ 'Växer utöver budget per år: Summa kansli': 0.1 });
    expect(years.map(({ sections }) => sections.map(Number))).toEqual([
      [7000, 3300],
      [7000, 3630],
      [7000, 3993],
    ]);
    expect(numbers(years, 'closing')).toEqual([900, 470, -323]);
  });

  it('is the budget’s own contributions to the krona where nothing is changed', () => {
    const odd = sheetOf('Budget', ODD).grid();
    const run = runOn(odd);
    expect(run.scenarios[0]!.years[0]!.members.slice(0, 3).map(({ amount }) => amount.toNumber())).toEqual([
      2358, 365, 139,
    ]);
    expectFormulasToHold(run.plans, [odd]);
  });

  it.each<[string, Record<string, CellValue>]>([
    ['the state gives less', { 'Statens bidrag ändras, procent': -0.0713 }],
    ['the state gives more alone', { 'Statens bidrag ändras, tkr': 333, 'Region och kommuner följer': 'nej' }],
    ['a kommun joins', { 'Ny kommun 1': 'Ekö', 'Ny kommun 1: andel': 0.0137 }],
    ['shares change', { 'Andel av kommunernas del: Storby': 0.7, 'Andel av kommunernas del: Lillby': 0.2 }],
    ['all of it', { 'Statens bidrag ändras, tkr': -77, 'Ny kommun 1: andel': 1 / 3, 'Ny kommun 2: andel': 0.1 }],
  ])('gives whole contributions that add up to the kommuner’s part where %s', (_, typed) => {
    const grid = sheetOf('Budget', ODD).grid();
    const first = runOn(grid);
    const typing = Object.fromEntries(Object.entries(typed).map(([label, value]) => [cellOf(first, label), value]));
    const run = runOn(grid, first, typing);
    expectFormulasToHold(run.plans, [grid]);
    const { state, region, municipal, members } = run.scenarios[1]!.years[0]!;
    const amounts = members.map(({ amount }) => amount);
    expect([state, region, municipal, ...amounts].filter((amount) => !amount.isInteger())).toEqual([]);
    expect(Decimal.sum(...amounts).toNumber()).toBe(municipal.toNumber());
    expect(members.every(({ amount, exact }) => amount.minus(exact).abs().lt(1))).toBe(true);
  });

  it('lets the kommuner have what the region’s rounding leaves: 573 less is 287 and 286', () => {
    const grid = sheetOf('Budget', ODD).grid();
    const first = runOn(grid);
    const run = runOn(grid, first, { [cellOf(first, 'Statens bidrag ändras, tkr')]: -573 });
    const { region, municipal } = run.scenarios[1]!.years[0]!;
    expect([region.toNumber(), municipal.toNumber()]).toEqual([2863 - 287, 2862 - 286]);
  });

  it('keeps the fractions of a budget whose own contributions have them', () => {
    const halves: Record<string, number> = { 'Lillby kommun': 364.5, 'Åby kommun': 139.5 };
    const grid = sheetOf(
      'Budget',
      ODD.map(([label = '', ...amounts]) => [label, ...(halves[String(label)] ? [halves[String(label)]!] : amounts)]),
    ).grid();
    const run = runOn(grid);
    expect(run.scenarios[0]!.years[0]!.members.map(({ amount }) => amount.toNumber())).toEqual([2358, 364.5, 139.5]);
    expectFormulasToHold(run.plans, [grid]);
  });

  it('takes in a kommun whose share is of the new whole, and one that leaves', () => {
    const years = scenarioWith({
      'Gäller från år': 2026,
      'Andel av kommunernas del: Lillby': 0,
      'Ny kommun 1': 'Åby',
      'Ny kommun 1: andel': 0.2,
    });
    expect(
      years.map(({ members }) => members.map(({ name, amount }) => [name, amount.toNumber()]).slice(0, 3)),
    ).toEqual([
      [
        ['Storby', 1500],
        ['Lillby', 1000],
        ['Åby', 0],
      ],
      [
        ['Storby', 2000],
        ['Lillby', 0],
        ['Åby', 500],
      ],
      [
        ['Storby', 2000],
        ['Lillby', 0],
        ['Åby', 500],
      ],
    ]);
    expect(numbers(years, 'closing')).toEqual([1200, 1400, 1600]);
  });

  it('adds a line and leaves others out, of costs with their growth and of income', () => {
    const years = scenarioWith({
      'Ny rad 1: kostnad': 500,
      'Rad 1 som utgår': 'vägen vidare',
      'Rad 2 som utgår': 'Projektbidrag',
      'Växer utöver budget per år: Summa insatser': 0.5,
    });
    expect(numbers(years, 'income')).toEqual([10000, 10000, 10000]);
    expect(numbers(years, 'cost')).toEqual([9500, 12500, 17000]);
  });

  it('leaves out a line that is named twice only once', () => {
    const years = scenarioWith({ 'Rad 1 som utgår': 'Lokaler', 'Rad 2 som utgår': 'Lokaler' });
    expect(numbers(years, 'cost')).toEqual([9600, 9600, 9600]);
  });
});

describe('what is typed', () => {
  it('names a scenario or a member as it is where it is a number, such as a year', () => {
    const grid = budget();
    const first = runOn(grid);
    const typing = { [cellOf(first, 'Namn')]: 2026, [cellOf(first, 'Ny kommun 1')]: 1.5 };
    const typed = runOn(grid, first, typing);
    expect(typed.scenarios[1]!.changes.name).toBe('2026');
    expectFormulasToHold(typed.plans, [grid]);
  });

  it('is kept when a section or a member is gone, and found again', () => {
    const grid = budget();
    const first = runOn(grid);
    const typed = runOn(grid, first, {
      [cellOf(first, 'Andel av kommunernas del: Lillby')]: 0.5,
      [cellOf(first, 'Namn')]: 'Ny nyckel',
    });
    const other = budget({ 'Lillby kommun': 'Nyby kommun' });
    const without = runOn(other, typed);
    expect(without.scenarios[1]!.changes.name).toBe('Ny nyckel');
    expect(cellOf(without, 'Andel av kommunernas del: Lillby')).toBeDefined();
    expectFormulasToHold(without.plans, [other]);
    const back = runOn(grid, without);
    expect(back.scenarios[1]!.changes.shares.get('Lillby')!.toNumber()).toBe(0.5);
  });
});
