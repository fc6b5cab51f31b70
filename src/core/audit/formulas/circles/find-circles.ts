import type { Steps } from '../../../pace/steps';
import { ROWS_A_STEP } from '../../../pace/steps';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { PlacedFormula } from '../readings';
import { readingsOf } from '../readings';
import { ColumnOfFormulas } from './column-of-formulas';

/** More circles than these are one mistake that was copied. */
const MOST_CIRCLES = 20;

/** The columns of a sheet that hold formulas, from the left. */
interface SheetColumns {
  readonly columns: readonly number[];
  readonly byColumn: ReadonlyMap<number, ColumnOfFormulas>;
}

/** A formula on the way, and how far what it reads has been followed. */
interface Step {
  readonly id: number;
  readonly readings: readonly { readonly column: ColumnOfFormulas; readonly top: number; readonly bottom: number }[];
  next: number;
  isAsked: boolean;
}

function columnsOf(formulas: readonly PlacedFormula[]): Map<string, SheetColumns> {
  const places = new Map<string, Map<number, { rows: number[]; ids: number[] }>>();
  formulas.forEach(({ sheet, cell }, id) => {
    const name = sheet.name.toLowerCase();
    const columns = places.get(name) ?? new Map<number, { rows: number[]; ids: number[] }>();
    places.set(name, columns);
    const own = columns.get(cell.column) ?? { rows: [], ids: [] };
    columns.set(cell.column, own);
    own.rows.push(cell.row);
    own.ids.push(id);
  });
  const made = Array.from(places, ([name, columns]): [string, SheetColumns] => [
    name,
    {
      columns: [...columns.keys()].sort((one, other) => one - other),
      byColumn: new Map(Array.from(columns, ([column, { rows, ids }]) => [column, new ColumnOfFormulas(rows, ids)])),
    },
  ]);
  return new Map(made);
}

/** Follows formulas to what they read. A class, because it is one way that grows and shrinks. */
class CircleSearch {
  readonly circles: PlacedFormula[][] = [];
  private readonly sheets: ReadonlyMap<string, SheetColumns>;
  private readonly way: Step[] = [];
  private readonly inCircle = new Set<number>();

  constructor(private readonly formulas: readonly PlacedFormula[]) {
    this.sheets = columnsOf(formulas);
  }

  *run(): Steps<void> {
    let count = 0;
    for (const [id, { sheet, cell }] of this.formulas.entries()) {
      if (this.columnOf(sheet, cell).unvisited(cell.row, cell.row) === null) continue;
      this.enter(id);
      while (this.way.length > 0 && this.circles.length < MOST_CIRCLES) {
        this.advance();
        count += 1;
        if (count % ROWS_A_STEP === 0) yield;
      }
      if (this.circles.length >= MOST_CIRCLES) return;
    }
  }

  private columnOf(sheet: FormulaSheet, cell: FormulaCell): ColumnOfFormulas {
    const column = this.sheets.get(sheet.name.toLowerCase())?.byColumn.get(cell.column);
    return column ?? new ColumnOfFormulas([], []);
  }

  private enter(id: number): void {
    const formula = this.formulas[id];
    if (formula === undefined) return;
    this.columnOf(formula.sheet, formula.cell).visit(formula.cell.row);
    const readings = readingsOf(formula).flatMap(({ sheet, first, last }) => {
      const held = this.sheets.get(sheet);
      const columns = held?.columns.filter((column) => column >= first.column && column <= last.column) ?? [];
      return columns.flatMap((column) => {
        const own = held?.byColumn.get(column);
        return own === undefined ? [] : [{ column: own, top: first.row, bottom: last.row }];
      });
    });
    this.way.push({ id, readings, next: 0, isAsked: false });
  }

  /** Goes one formula on, or back where all that the last one reads has been followed. */
  private advance(): void {
    const step = this.way.at(-1);
    const reading = step?.readings[step.next];
    if (step === undefined) return;
    if (reading === undefined) return this.leave(step);
    const { column, top, bottom } = reading;
    if (!step.isAsked) this.closeAt(column.open(top, bottom));
    step.isAsked = true;
    const child = column.unvisited(top, bottom);
    if (child !== null) return this.enter(child);
    step.next += 1;
    step.isAsked = false;
  }

  private leave({ id }: Step): void {
    const formula = this.formulas[id];
    if (formula !== undefined) this.columnOf(formula.sheet, formula.cell).leave(formula.cell.row);
    this.way.pop();
  }

  /** A formula on the way that the last one reads: from there on the way is a circle. */
  private closeAt(id: number | null): void {
    if (id === null) return;
    const from = this.way.findIndex((step) => step.id === id);
    const ids = this.way.slice(from).map((step) => step.id);
    if (from < 0 || ids.some((each) => this.inCircle.has(each))) return;
    for (const each of ids) this.inCircle.add(each);
    this.circles.push(ids.flatMap((each) => this.formulas[each] ?? []));
  }
}

/**
 * Formulas that, one through the other, read their own cells, each circle once. What names and other workbooks lead
 * to is not known here. Example: `SUM(B5:B10)` in B10 is a circle of one.
 */
export function* findCircles(sheets: readonly FormulaSheet[]): Steps<PlacedFormula[][]> {
  const formulas = sheets.flatMap((sheet) => sheet.formulas.map((cell) => ({ sheet, cell })));
  const search = new CircleSearch(formulas);
  yield* search.run();
  return search.circles;
}
