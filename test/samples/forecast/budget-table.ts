import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { sheetOf } from '../budgets/sheet';

/** The outturn of each line after a tertial, by months. */
export type Stage = 4 | 8 | 12;

interface Line {
  readonly label: string;
  readonly before: number;
  readonly budget: number;
  readonly outturn: Readonly<Record<Stage, number>>;
}

/** A year whose forecasts are -821 after four months and -286 after eight, with the choices that `T1_CHOICES` makes. */
export const INCOME: readonly Line[] = [
  { label: 'Försäkringskassan', before: 4900, budget: 5000, outturn: { 4: 1667, 8: 3333, 12: 5000 } },
  { label: 'Regionen', before: 2450, budget: 2500, outturn: { 4: 833, 8: 1667, 12: 2500 } },
  { label: 'Storby kommun', before: 1470, budget: 1500, outturn: { 4: 500, 8: 1000, 12: 1500 } },
  { label: 'Lillby kommun', before: 686, budget: 700, outturn: { 4: 233, 8: 467, 12: 700 } },
  { label: 'Åby kommun', before: 294, budget: 300, outturn: { 4: 100, 8: 200, 12: 300 } },
];

export const COSTS: readonly Line[] = [
  { label: 'Köp av insatser', before: 7010, budget: 8000, outturn: { 4: 2500, 8: 4733, 12: 7290 } },
  { label: 'Löner', before: 2100, budget: 2200, outturn: { 4: 675, 8: 1320, 12: 2049 } },
  { label: 'Lokaler', before: 290, budget: 300, outturn: { 4: 100, 8: 200, 12: 300 } },
  { label: 'Revision', before: 140, budget: 146, outturn: { 4: 0, 8: 0, 12: 146 } },
  { label: 'Övrigt', before: 450, budget: 500, outturn: { 4: 167, 8: 320, 12: 480 } },
];

const HEADINGS: Readonly<Record<Stage, string>> = {
  4: 'Utfall jan-apr 2021',
  8: 'Utfall jan-aug 2021',
  12: 'Utfall 2021',
};

const sum = (lines: readonly Line[], amountOf: (line: Line) => number) =>
  lines.reduce((total, line) => total + amountOf(line), 0);

/** What a test changes in the table. */
export interface TableChanges {
  readonly income?: readonly Line[];
  readonly costs?: readonly Line[];
}

/** The budget of 2021 beside its outturn, in tkr, with what 2020 ended at. */
export function budgetTable(stage: Stage, { income = INCOME, costs = COSTS }: TableChanges = {}): Grid {
  const row = ({ label, before, budget, outturn }: Line): CellValue[] => [label, before, budget, outturn[stage]];
  const of = (lines: readonly Line[]) => [
    sum(lines, ({ before }) => before),
    sum(lines, ({ budget }) => budget),
    sum(lines, ({ outturn }) => outturn[stage]),
  ];
  const [ofIncome, ofCosts] = [of(income), of(costs)];
  const results = ofIncome.map((amount, index) => amount - (ofCosts[index] ?? 0));
  return sheetOf('Uppföljning', [
    ['Samordningsförbundet Sjöbygden'],
    ['Budgetuppföljning, tkr'],
    [],
    ['', 'Bokslut 2020', 'Budget 2021', HEADINGS[stage]],
    ['Intäkter'],
    ...income.map(row),
    ['Summa intäkter', ...ofIncome],
    ['Kostnader'],
    ...costs.map(row),
    ['Summa kostnader', ...ofCosts],
    ['Årets resultat', ...results],
    ['Ingående eget kapital', 2200, 2040],
    ['Utgående eget kapital', 2010, 2040 + (results[1] ?? 0)],
  ]).grid();
}
