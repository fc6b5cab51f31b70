import type { CellRange } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import { FilledCells } from '../../../src/core/cells/filled-cells';
import type { Grid } from '../../../src/core/cells/grid';

/** A sheet to print cells on, then to be read as a grid. */
export class Paper {
  private readonly values = new Map<string, CellValue>();
  private readonly formats = new Map<string, string>();
  private readonly merges: CellRange[] = [];

  constructor(readonly name: string) {}

  put(row: number, column: number, value: CellValue): void {
    if (value === null) this.values.delete(`${row},${column}`);
    else this.values.set(`${row},${column}`, value);
  }

  format(row: number, column: number, code: string): void {
    this.formats.set(`${row},${column}`, code);
  }

  value(row: number, column: number): CellValue {
    return this.values.get(`${row},${column}`) ?? null;
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  /** Moves all from a row downwards so many rows further down. */
  insertRows(at: number, count: number): void {
    for (const map of [this.values, this.formats] as Map<string, unknown>[]) {
      const moved = [...map].filter(([key]) => Number(key.split(',')[0]) >= at);
      for (const [key] of moved) map.delete(key);
      for (const [key, value] of moved) {
        const [row, column] = key.split(',');
        map.set(`${Number(row) + count},${column}`, value);
      }
    }
  }

  grid(): Grid {
    const places = [...this.values.keys()].map((key) => key.split(',').map(Number) as [number, number]);
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    return {
      name: this.name,
      state: 'visible',
      date1904: false,
      merges: this.merges,
      filled: new FilledCells((visit) => places.forEach(([row, column]) => visit(row, column))),
      usedRange:
        places.length === 0
          ? null
          : {
              first: { row: Math.min(...rows), column: Math.min(...columns) },
              last: { row: Math.max(...rows), column: Math.max(...columns) },
            },
      value: (row, column) => this.value(row, column),
      formula: () => null,
      numberFormat: (row, column) => this.formats.get(`${row},${column}`) ?? 'General',
    };
  }
}
