import type { CellValue } from '../../../src/core/cells/cell';
import type { Dice } from '../budgets/dice';
import { layOut, withRowSums } from './lines';
import type { Table } from './table';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const PLACES = ['Biblioteket', 'Campingen', 'Fritidsgården', 'Hallen', 'Kaféet', 'Museet', 'Simhallen', 'Torget'];

/** Visits by month, with words where a place was closed: no sum lacks an amount there. */
export function monthsWithNotes(dice: Dice): Table {
  const lines = dice.some(PLACES, 6).map((label) => ({ label, between: [120, 9_400] as const }));
  const table = layOut(dice, { title: 'Besök', heads: MONTHS, lines });
  const words = ['stängt', 'juli-', 'se anm.'];
  const places = words.map((word) => ({ word, row: dice.whole(2, 7), column: dice.whole(1, 12) }));
  const noted = table.rows.map((cells, row) =>
    cells.map((value, column) => places.find((each) => each.row === row && each.column === column)?.word ?? value),
  );
  const columns = MONTHS.map((_, index) => index + 1);
  const whole = withRowSums({ rows: noted, sums: [] }, 'Totalt', columns);
  const rows = whole.rows.map((cells, row) =>
    row < 2 ? cells : [...cells.slice(0, -1), columns.reduce((sum, at) => sum + amountOf(cells[at]), 0)],
  );
  const isFigure = (row: number, column: number) => typeof rows[row]![column] === 'number';
  const sums = whole.sums.map(({ total, terms }) => ({
    total,
    terms: terms.filter(({ row, column }) => isFigure(row, column)),
  }));
  return { rows, sums };
}

const amountOf = (value: CellValue | undefined) => (typeof value === 'number' ? value : 0);

/** Hours and pay with the largest of each column below: a row that adds nothing. */
export function payWithLargest(dice: Dice): Table {
  const names = dice.some(['Asta', 'Bo', 'Cilla', 'Dag', 'Ebba', 'Folke', 'Greta', 'Hugo', 'Ines', 'Jens'], 8);
  const lines = names.map((label) => ({ label, between: [11_000, 48_000] as const }));
  const { rows, sums } = withRowSums(
    layOut(dice, { title: 'Utbetalt', heads: ['Lön', 'Semester', 'Tillägg'], lines }),
    'Att betala',
    [1, 2, 3],
  );
  const body = rows.slice(2);
  const largest = [1, 2, 3, 4].map((column) => Math.max(...body.map((cells) => amountOf(cells[column]))));
  return { rows: [...rows, ['Störst', ...largest]], sums };
}

/** A result of six years, one of which has an item of its own between it and its parts. */
export function resultWithItem(dice: Dice): Table {
  const heads = ['2019', '2020', '2021', '2022', '2023', '2024'];
  const lines = [
    { label: 'Före skatt', of: ['Skatt', 'Efter skatt'] },
    { label: 'Skatt', between: [8_100, 24_700] as const },
    { label: 'Efter skatt', between: [26_200, 51_300] as const },
  ];
  const { rows, sums } = layOut(dice, { title: 'Resultat, tkr', heads, lines });
  const [year, amount] = [dice.whole(2, 5), dice.whole(2_100, 5_900)];
  const before = rows[2]!.map((value, column) => (column === year ? amountOf(value) - amount : value));
  const item: CellValue[] = ['Engångspost', ...heads.map((_, index) => (index + 1 === year ? amount : 0))];
  const down = ({ row, column }: { row: number; column: number }) => ({ row: row > 2 ? row + 1 : row, column });
  return {
    rows: [...rows.slice(0, 2), before, item, ...rows.slice(3)],
    sums: sums
      .filter(({ total }) => total.column !== year)
      .map(({ total, terms }) => ({ total: down(total), terms: terms.map(down) })),
  };
}

/** Attendance by day, summed below, but for the last column, whose foot is the mean. */
export function visitsWithMean(dice: Dice): Table {
  const names = dice.some(PLACES, 7);
  const heads = ['Mån', 'Tis', 'Ons', 'Tor', 'Fre'];
  const lines = [...names.map((label) => ({ label, between: [110, 970] as const })), { label: 'Summa', of: names }];
  const { rows, sums } = layOut(dice, { title: 'Besök', heads, lines });
  const last = rows.length - 1;
  const mean = Math.round((amountOf(rows[last]![5]) / 7.3) * 1e5) / 1e5;
  return {
    rows: rows.map((cells, row) => (row === last ? [...cells.slice(0, 5), mean] : cells)),
    sums: sums.filter(({ total }) => total.column < 5),
  };
}

/** One column of whole amounts, and beside it percentages with decimals, which add up to nothing. */
export function amountBesideShares(dice: Dice): Table {
  const names = dice.some(PLACES, 8);
  const lines = [
    { label: 'Summa kostnader', of: names },
    ...names.map((label) => ({ label, between: [11_200, 96_300] as const })),
  ];
  const { rows, sums } = layOut(dice, { title: 'Kostnader, kr', heads: ['Totalt'], lines });
  const shares = (): number[] => {
    const state = dice.whole(11, 789);
    const region = dice.whole(1, 999 - state);
    return [state, region, 1_000 - state - region].map((share) => share / 10);
  };
  return {
    rows: rows.map((cells, row) =>
      row === 1 ? [...cells, 'Staten', 'Regionen', 'Kommunen'] : row < 1 ? cells : [...cells, ...shares()],
    ),
    sums,
  };
}
