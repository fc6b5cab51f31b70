import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { columnName, formatAddress } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import { gridOf } from '../../sheets/grid-fixture';
import { auditSheets } from './formula-table';

const SIZE = { lines: { min: 4, max: 9 }, columns: { min: 4, max: 8 } };

/** A table of amounts with a row of sums below and a column of sums to the right. */
interface Table {
  readonly amounts: readonly (readonly number[])[];
}

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.integer(SIZE.lines), fc.integer(SIZE.columns))
  .chain(([lines, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: columns, maxLength: columns }), {
      minLength: lines,
      maxLength: lines,
    }),
  )
  .map((amounts) => ({ amounts }));

const columnsOf = ({ amounts }: Table) => amounts[0]?.length ?? 0;
const sumRow = ({ amounts }: Table) => amounts.length + 1;
const sumOf = (column: number, from: number, to: number) =>
  `SUM(${columnName(column)}${from}:${columnName(column)}${to})`;

function drawn(given: Table, changes: Readonly<Record<string, string>> = {}): Grid {
  const values: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  const columns = columnsOf(given);
  given.amounts.forEach((line, index) => {
    const row = index + 1;
    values[formatAddress({ row, column: 0 })] = `Post ${row}`;
    line.forEach((amount, place) => (values[formatAddress({ row, column: place + 1 })] = amount));
    formulas[formatAddress({ row, column: columns + 1 })] = `SUM(B${row + 1}:${columnName(columns)}${row + 1})`;
  });
  const row = sumRow(given);
  values[formatAddress({ row, column: 0 })] = 'Summa';
  for (let column = 1; column <= columns + 1; column += 1) {
    values[formatAddress({ row: 0, column })] = `del ${column}`;
    formulas[formatAddress({ row, column })] = sumOf(column, 2, row);
  }
  Object.assign(formulas, changes);
  for (const address of Object.keys(formulas)) values[address] = null;
  return gridOf('Plan', values, formulas);
}

describe('a table whose sums are all alike', () => {
  it('has no finding, whatever the amounts', () => {
    fc.assert(fc.property(table, (given) => expect(auditSheets([drawn(given)])).toEqual([])));
  });

  const planted = (formula: (given: Table, column: number) => string) =>
    fc.assert(
      fc.property(table, fc.nat(), (given, any) => {
        const column = 1 + (any % columnsOf(given));
        const at = formatAddress({ row: sumRow(given), column });
        const [finding, ...others] = auditSheets([drawn(given, { [at]: formula(given, column) })]);
        expect(others).toEqual([]);
        expect(formatAddress(finding!.at)).toBe(at);
      }),
    );

  it('has one where a range is a row short at its end', () => {
    planted((given, column) => sumOf(column, 2, sumRow(given) - 1));
  });

  it('has one where a range is a row short at its beginning', () => {
    planted((given, column) => sumOf(column, 3, sumRow(given)));
  });

  it('has one where a range begins in the heading', () => {
    planted((given, column) => sumOf(column, 1, sumRow(given)));
  });

  it('has one where a number is added behind a sum', () => {
    planted((given, column) => `${sumOf(column, 2, sumRow(given))}+10`);
  });
});

describe('the cost', () => {
  /** Sums of all that is above: every formula is unlike every other, and leads to more cells than the last. */
  const running = (rows: number): Grid => {
    const cells = Array.from({ length: rows }, (_, row) => row);
    const values = cells.flatMap((row): [string, CellValue][] => [
      [`A${row + 1}`, row],
      [`B${row + 1}`, row],
    ]);
    const formulas = cells.slice(1).map((row): [string, string] => [`B${row + 1}`, `SUM($A$1:A${row})+B${row}`]);
    return gridOf('Lista', Object.fromEntries(values), Object.fromEntries(formulas));
  };
  const timed = (grid: Grid) => {
    const start = performance.now();
    auditSheets([grid]);
    return performance.now() - start;
  };

  it('of formulas that each lead to all that is above follows their number', () => {
    timed(running(500));
    const small = Math.min(...[1, 2, 3].map(() => timed(running(2_000))));
    const large = Math.min(...[1, 2, 3].map(() => timed(running(8_000))));
    expect(large / small).toBeLessThan(10);
  });
});
