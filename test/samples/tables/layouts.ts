import type { Dice } from '../budgets/dice';
import type { LinePlan, TablePlan } from './lines';
import { layOut } from './lines';
import type { Table } from './table';
import { stacked } from './table';

const PARTS = [
  'Böcker',
  'Datorer',
  'Fika',
  'Golvvård',
  'Hyllor',
  'Kartor',
  'Lampor',
  'Möbler',
  'Papper',
  'Städning',
  'Verktyg',
];
const YEARS = ['2020', '2021', '2022', '2023'];

function group(dice: Dice, total: string, between: readonly [number, number]): { parts: LinePlan[]; sum: LinePlan } {
  const parts = dice
    .some(PARTS, dice.whole(2, 5))
    .map((label): LinePlan => ({ label, name: `${total}: ${label}`, between }));
  return { parts, sum: { label: total, name: total, of: parts.map(({ name }) => name!) } };
}

/** Two groups and the whole; `above` puts totals over their parts, `labelled` names the subtotals. */
function twoLevels(
  dice: Dice,
  plan: Omit<TablePlan, 'lines'>,
  { above = false, labelled = true, between = [210, 9_700] as readonly [number, number] },
): Table {
  const groups = ['Kansli', 'Verksamhet', 'Gemensamt']
    .slice(0, dice.whole(2, 3))
    .map((name) => group(dice, name, between));
  const whole: LinePlan = { label: 'Totalt', of: groups.map(({ sum }) => sum.name!) };
  const body = groups.flatMap(({ parts, sum }) => {
    const own = labelled ? sum : { ...sum, label: '' };
    return above ? [own, ...parts] : [...parts, own];
  });
  return layOut(dice, { ...plan, lines: above ? [whole, ...body] : [...body, whole] });
}

export function unlabelledSubtotals(dice: Dice): Table {
  return twoLevels(dice, { title: 'Kostnader, tkr', heads: YEARS }, { labelled: false });
}

export function totalsAbove(dice: Dice): Table {
  return twoLevels(dice, { title: 'Utgifter efter ändamål, tkr', heads: YEARS }, { above: true });
}

export function oneColumn(dice: Dice): Table {
  const between = [11_000, 970_000] as const;
  return twoLevels(dice, { title: 'Budget, kr', heads: ['2024'] }, { above: dice.chance(0.3), between });
}

/** Millions with one decimal, every figure rounded by itself. */
export function roundedBlock(dice: Dice): Table {
  const between = [2_000, 96_000] as const;
  const plan = { title: 'Ekonomi i sammandrag', heads: [...YEARS, '2024'], roundedTo: 10 };
  return twoLevels(dice, plan, { between });
}

/** Planned kronor, all in even thousands, and exact. */
export function evenThousands(dice: Dice): Table {
  const plan = { title: 'Plan, kr', heads: ['2024', '2025', '2026'], step: 1_000 };
  return twoLevels(dice, plan, { between: [25_000, 1_900_000] });
}

/** Accounts, with the whole and their classes. */
export function accountCodes(dice: Dice): Table {
  const { parts, sum } = group(dice, 'Summa', [1_200, 88_000]);
  const lines = [...parts.map((line, index) => ({ ...line, beside: 5010 + 10 * index + dice.whole(0, 9) })), sum];
  return layOut(dice, {
    title: 'Huvudbok i sammandrag',
    heads: ['Budget', 'Utfall', 'Prognos'],
    lines,
    besideHead: 'Konto',
  });
}

export function severalTables(dice: Dice): Table {
  const upper = twoLevels(dice, { title: 'Intäkter, tkr', heads: YEARS }, { between: [140, 5_200] });
  const lower = twoLevels(dice, { title: 'Kostnader, tkr', heads: ['Budget', 'Utfall'] }, { above: true });
  return stacked([upper, lower], dice.whole(1, 3));
}
