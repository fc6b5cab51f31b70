import { randomBudget } from '../../samples/budgets/budget';
import { columnName } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { gridOf } from '../../core/sheets/grid-fixture';

type Cells = Record<string, CellValue>;

/** A list of costs in two columns that ends in its sum; `wrong` is what the sum is off by. */
function ledger(lines: number, wrong: number): Grid[] {
  const cells: Cells = { A1: 'Leverantör', B1: 'Budget 2024', C1: 'Utfall 2024' };
  let [budget, outturn] = [0, 0];
  for (let line = 0; line < lines; line += 1) {
    const [planned, happened] = [1_000 + ((line * 7) % 9_000), 900 + ((line * 13) % 9_000)];
    cells[`A${line + 2}`] = `Leverantör ${line}`;
    cells[`B${line + 2}`] = planned;
    cells[`C${line + 2}`] = happened;
    budget += planned;
    outturn += happened;
  }
  Object.assign(cells, { [`A${lines + 2}`]: 'Summa kostnader', [`B${lines + 2}`]: budget + wrong });
  cells[`C${lines + 2}`] = outturn;
  return [gridOf('Reskontra', cells)];
}

/** A budget of twenty lines and their sum over many years. */
function wide(columns: number): Grid[] {
  const cells: Cells = { A1: 'Post' };
  for (let column = 1; column <= columns; column += 1) {
    const name = columnName(column);
    cells[`${name}1`] = `${['Budget', 'Utfall', 'Prognos'][column % 3]} ${1990 + (column % 100)}`;
    let sum = 0;
    for (let line = 2; line < 22; line += 1) {
      cells[`A${line}`] = `Kostnad ${line}`;
      cells[`${name}${line}`] = line * column;
      sum += line * column;
    }
    cells[`${name}22`] = sum;
  }
  cells.A22 = 'Summa kostnader';
  return [gridOf('Budget', cells)];
}

/** What was planned, what it came to, and by how much it differs, year after year. */
function deviations(years: number): Grid[] {
  const cells: Cells = { A1: 'Post' };
  for (let year = 0; year < years; year += 1) {
    const [budget, outturn, deviation] = [1, 2, 3].map((column) => columnName(year * 3 + column));
    cells[`${budget}1`] = `Budget ${1990 + (year % 100)}`;
    cells[`${outturn}1`] = `Utfall ${1990 + (year % 100)}`;
    cells[`${deviation}1`] = 'Avvikelse';
    for (let line = 2; line < 12; line += 1) {
      const [planned, happened] = [100 + line * 7 + year, 90 + ((line * 13 + year * 5) % 60)];
      cells[`A${line}`] = `Kostnad ${line}`;
      cells[`${budget}${line}`] = planned;
      cells[`${outturn}${line}`] = happened;
      cells[`${deviation}${line}`] = planned - happened;
    }
  }
  return [gridOf('Budget', cells)];
}

/** Sheets with a small budget each. */
function many(sheets: number): Grid[] {
  return Array.from({ length: sheets }, (_, index) =>
    gridOf(`Budget ${index}`, {
      ...{ A1: 'Post', B1: `Budget ${2000 + (index % 50)}`, A2: 'Intäkter', B2: 900 + index },
      ...{ A3: 'Personal', B3: 400, A4: 'Lokaler', B4: 100 + index, A5: 'Summa kostnader', B5: 500 + index },
      ...{ A6: 'Resultat', B6: 400 },
    }),
  );
}

/** Sheets with a whole budget each, printed in ways of its own. */
function budgets(sheets: number): Grid[] {
  return Array.from({ length: sheets }, (_, index) => ({
    ...randomBudget(index + 1).printed.paper.grid(),
    name: `Budget ${index}`,
  }));
}

/** Blocks of women and men under each other, a unit each. */
function followUp(tables: number): Grid[] {
  const cells: Cells = {};
  for (let table = 0; table < tables; table += 1) {
    const row = table * 6 + 1;
    Object.assign(cells, { [`A${row}`]: `Enhet ${table} tertial 1 2024` });
    Object.assign(cells, { [`B${row + 1}`]: 'Kvinnor', [`C${row + 1}`]: 'Män', [`D${row + 1}`]: 'Totalt' });
    ['Deltagare', 'Nya', 'Avslutade'].forEach((label, index) => {
      const [women, men] = [30 + table + index, 20 + table];
      Object.assign(cells, { [`A${row + 2 + index}`]: label, [`B${row + 2 + index}`]: women });
      Object.assign(cells, { [`C${row + 2 + index}`]: men, [`D${row + 2 + index}`]: women + men });
    });
  }
  return [gridOf('Uppföljning', cells)];
}

/** Cells whose texts are as long as a cell may be, of the characters that labels are cut at. */
function longTexts(cells: number): Grid[] {
  const texts = [' ', '1', ',', '1 ', 'A1-', '- ', '.'].map((part) => part.repeat(32_767 / part.length));
  return [
    gridOf(
      'Texter',
      Object.fromEntries(Array.from({ length: cells }, (_, row) => [`A${row + 1}`, `${texts[row % texts.length]}x`])),
    ),
  ];
}

/** Everything whose cost is to grow as its size does: how it is made of a size, and the usual one. */
export const GROWING: Readonly<Record<string, { readonly of: (size: number) => Grid[]; readonly size: number }>> = {
  'lines under a right sum': { of: (size) => ledger(size, 0), size: 5_000 },
  'lines under a wrong sum': { of: (size) => ledger(size, 1), size: 5_000 },
  columns: { of: wide, size: 250 },
  'columns of deviations': { of: deviations, size: 100 },
  sheets: { of: many, size: 150 },
  'sheets of a whole budget': { of: budgets, size: 80 },
  'tables of follow-up': { of: followUp, size: 75 },
  'cells of the longest text': { of: longTexts, size: 350 },
};
