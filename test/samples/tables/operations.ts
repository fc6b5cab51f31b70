import type { CellValue } from '../../../src/core/cells/cell';
import type { Dice } from '../budgets/dice';
import type { LinePlan } from './lines';
import { layOut, withRowSums } from './lines';
import type { Table, TableSum } from './table';
import { stacked, transposed } from './table';

const ACTIVITIES = [
  'Ateljén',
  'Bryggan',
  'Cykelverkstan',
  'Drivbänken',
  'Fyren',
  'Grinden',
  'Kompassen',
  'Stegen',
  'Växthuset',
];

/** Activities with budget, outturn and what differs. */
export function activityList(dice: Dice): Table {
  const names = dice.some(ACTIVITIES, dice.whole(5, 8));
  const lines: LinePlan[] = [
    { label: 'Budget', between: [1, 1] },
    { label: 'Utfall', between: [1, 1] },
    { label: 'Avvikelse', of: ['Budget', '-Utfall'] },
  ].map((line) => (line.of ? line : { ...line, between: [310, 4_900] as const }));
  const table = transposed(layOut(dice, { title: 'Insatser (tkr)', heads: names, lines }));
  return withColumnSums(table, 'Summa insatser');
}

/** Adds a row that adds every column of figures. */
function withColumnSums({ rows, sums }: Table, label: string): Table {
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const rowsWith = (column: number) => rows.flatMap((cells, row) => (typeof cells[column] === 'number' ? [row] : []));
  const filled = columns.filter((column) => rowsWith(column).length > 1);
  const [firstFilled = 1] = filled;
  const total = columns.map((column): CellValue => {
    if (column === firstFilled - 1) return label;
    if (!filled.includes(column)) return null;
    const sum = rowsWith(column).reduce((all, row) => all + Number(rows[row]![column]), 0);
    return Math.round(sum * 100) / 100;
  });
  const added = filled.map((column): TableSum => ({
    total: { row: rows.length, column },
    terms: rowsWith(column).map((row) => ({ row, column })),
  }));
  const pattern = sums.find(({ total: { row } }) => typeof rows[row]?.[firstFilled] === 'number');
  const across = pattern === undefined ? [] : [atRow(pattern, rows.length)];
  return { rows: [...rows, total], sums: [...sums, ...added, ...across] };
}

function atRow({ total, terms }: TableSum, row: number): TableSum {
  return { total: { row, column: total.column }, terms: terms.map(({ column }) => ({ row, column })) };
}

/** Posts with their share of a full post, and what they cost. */
export function staffing(dice: Dice): Table {
  const roles = dice.some(['Samordnare', 'Handledare', 'Ekonom', 'Utredare', 'Koordinator', 'Administratör'], 4);
  const lines = (from: number, to: number): LinePlan[] => [
    ...roles.map((label): LinePlan => ({ label, between: [from, to] })),
    { label: 'Summa', of: roles },
  ];
  const cost = layOut(dice, { title: 'Bemanning', heads: ['Lön, kr', 'Påslag, kr'], lines: lines(190_000, 640_000) });
  const whole = withRowSums(cost, 'Kostnad, kr', [1, 2]);
  const shares = roles.map(() => dice.whole(2, 10) / 10);
  const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 10) / 10;
  const beside: CellValue[] = [null, 'Tjänster', ...shares, sum];
  const right = whole.rows[1]!.length;
  const rows = whole.rows.map((cells, row) => (beside[row] === null ? cells : [...cells, beside[row]!]));
  const posts = {
    total: { row: 2 + roles.length, column: right },
    terms: roles.map((_, at) => ({ row: 2 + at, column: right })),
  };
  return { rows, sums: [...whole.sums, posts] };
}

/** Women, men and both, of each of some units. */
export function followUpBlocks(dice: Dice): Table {
  const measures = dice.some(['Inskrivna', 'Avslutade', 'I arbete', 'I studier', 'Pågående', 'Nya'], 4);
  const blocks = dice.some(ACTIVITIES, 3).map((title) =>
    withRowSums(
      layOut(dice, {
        title,
        heads: ['Kvinnor', 'Män'],
        lines: measures.map((label): LinePlan => ({ label, between: [14, 260] })),
      }),
      'Totalt',
      [1, 2],
    ),
  );
  return stacked(blocks, 1);
}

/** Counts by group and their shares of the whole. */
export function sharesAndRatios(dice: Dice): Table {
  const groups = ['16-19 år', '20-24 år', '25-29 år', '30-39 år', '40-49 år', '50-64 år'].slice(0, dice.whole(4, 6));
  const lines: LinePlan[] = [
    ...groups.map((label): LinePlan => ({ label, between: [120, 2_900] })),
    { label: 'Totalt', of: groups },
  ];
  const counts = layOut(dice, { title: 'Deltagare efter ålder', heads: ['2021', '2022', '2023'], lines });
  const rows = counts.rows.map((cells, row) => {
    if (row === 1) return [...cells, 'Andel 2023, %'];
    if (row < 1) return cells;
    const whole = Number(counts.rows.at(-1)![3]);
    return [...cells, Math.round((Number(cells[3]) / whole) * 1000) / 10];
  });
  return { rows, sums: counts.sums };
}
