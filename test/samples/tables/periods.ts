import type { Dice } from '../budgets/dice';
import type { LinePlan } from './lines';
import { layOut, withRowSums } from './lines';
import type { Table } from './table';
import { transposed } from './table';

const COSTS = [
  'Löner',
  'Sociala avgifter',
  'Lokalhyra',
  'Telefoni',
  'Resor',
  'Utbildning',
  'Konsulter',
  'Tryck',
  'Försäkring',
];

function costLines(dice: Dice, [from, to]: readonly [number, number]): LinePlan[] {
  const labels = dice.some(COSTS, dice.whole(4, 7));
  return [...labels.map((label): LinePlan => ({ label, between: [from, to] })), { label: 'Summa', of: labels }];
}

const columnsFrom1 = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Costs by month, with the year at the right. */
export function months(dice: Dice): Table {
  const heads = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];
  const table = layOut(dice, { title: 'Kostnader per månad, kr', heads, lines: costLines(dice, [4_000, 91_000]) });
  return withRowSums(table, 'Helår', columnsFrom1(heads.length));
}

export function quarters(dice: Dice): Table {
  const heads = ['Kv 1', 'Kv 2', 'Kv 3', 'Kv 4'];
  const table = layOut(dice, { title: 'Utfall per kvartal, tkr', heads, lines: costLines(dice, [120, 4_900]) });
  return withRowSums(table, 'Helår', columnsFrom1(heads.length));
}

/** Years down the rows, what is added across. */
export function yearsDown(dice: Dice): Table {
  const heads = dice.some(['2016', '2017', '2018', '2019', '2020', '2021', '2022'], dice.whole(4, 7));
  const parts = dice.some(['Region', 'Kommuner', 'Staten', 'Arbetsförmedlingen', 'Övriga'], dice.whole(3, 5));
  const lines: LinePlan[] = [
    ...parts.map((label): LinePlan => ({ label, between: [900, 14_000] })),
    { label: 'Totalt', of: parts },
  ];
  return transposed(layOut(dice, { title: 'Finansiering per år, tkr', heads, lines }));
}
