import type { CellValue } from '../../../src/core/cells/cell';
import { FilledCells } from '../../../src/core/cells/filled-cells';
import type { Grid } from '../../../src/core/cells/grid';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** A cell as it stands in a sheet. */
export interface EditedCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

type Row = (EditedCell | null)[];

function cellOf({ content }: SheetPlan['cells'][number]): EditedCell | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : { value: content.text, formula: null };
    case 'number':
      return { value: content.value.toNumber(), formula: null };
    case 'formula': {
      const { value, formula } = content;
      return { value: typeof value === 'string' ? value || null : value.toNumber(), formula };
    }
  }
}

/** A written sheet that a user edits: cells move as they do in Excel, formulas with their cells. */
export class EditedSheet {
  constructor(
    public name: string,
    private rows: Row[],
  ) {}

  static of(plan: SheetPlan): EditedSheet {
    const sheet = new EditedSheet(plan.name, []);
    for (const cell of plan.cells) sheet.put(cell.row, cell.column, cellOf(cell));
    return sheet;
  }

  copy(name: string): EditedSheet {
    return new EditedSheet(
      name,
      this.rows.map((row) => [...row]),
    );
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return Math.max(0, ...this.rows.map(({ length }) => length));
  }

  at(row: number, column: number): EditedCell | null {
    return this.rows[row]?.[column] ?? null;
  }

  textAt(row: number, column: number): string {
    const value = this.at(row, column)?.value ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** Types a value into a cell; `null` clears it. */
  type(row: number, column: number, value: CellValue): void {
    this.put(row, column, value === null ? null : { value, formula: null });
  }

  put(row: number, column: number, cell: EditedCell | null): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  insertRow(row: number): void {
    this.rows.splice(row, 0, []);
  }

  deleteRow(row: number): void {
    this.rows.splice(row, 1);
  }

  insertColumn(column: number): void {
    for (const row of this.rows) if (row.length > column) row.splice(column, 0, null);
  }

  deleteColumn(column: number): void {
    for (const row of this.rows) row.splice(column, 1);
  }

  moveColumn(from: number, to: number): void {
    const width = this.width;
    for (const row of this.rows) {
      while (row.length < width) row.push(null);
      row.splice(to, 0, ...row.splice(from, 1));
    }
  }

  /** Puts rows in another order: the first of them where the last was, and so on. */
  reverseRows(first: number, last: number): void {
    this.rows.splice(first, last - first + 1, ...this.rows.slice(first, last + 1).reverse());
  }

  /** Everything that stands in the sheet, as text. */
  texts(): string[] {
    return this.rows.flatMap((row) =>
      row.flatMap((cell) => (cell === null || cell.value === null ? [] : [String(cell.value)])),
    );
  }

  grid(): Grid {
    const { name, height, width } = this;
    return {
      ...{ name, state: 'visible', date1904: false, merges: [] },
      usedRange: width === 0 ? null : { first: { row: 0, column: 0 }, last: { row: height - 1, column: width - 1 } },
      filled: new FilledCells((visit) => {
        this.rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (cell !== null) visit(row, column);
          });
        });
      }),
      value: (row, column) => this.at(row, column)?.value ?? null,
      formula: (row, column) => this.at(row, column)?.formula ?? null,
      numberFormat: () => 'General',
    };
  }
}
