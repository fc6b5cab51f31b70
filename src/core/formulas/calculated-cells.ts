import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { CellAddress } from '../cells/address';
import { formatReference } from '../cells/address';
import type { CellBlock } from './cell-block';
import { CountedBlock } from './counted-block';
import type { FormulaContext } from './evaluate-formula';
import { evaluateFormula } from './evaluate-formula';
import type { FormulaValue } from './formula-value';
import { NO_SUCH_CELL, NotCalculated } from './formula-value';
import { parseFormula } from './parse-formula';
import type { CellContent, SheetCells } from './sheet-cells';
import { formulaValue } from './sheet-cells';

/** A sheet before its formulas are calculated. */
export interface CellSource extends SheetCells {
  /** The formula to calculate where `value` is `null`; `null` for a blank cell. */
  formula(row: number, column: number): string | null;
}

/** Formulas that wait for each other in one go; what is beyond is calculated first, so that no chain is too long. */
const DEEPEST_CHAIN = 16;
/** More columns than any sheet has. */
const COLUMNS = EXCEL_LIMITS.columns;
const POSTPONED = new NotCalculated('not reached yet');

interface Place extends CellAddress {
  readonly sheet: CalculatedSheet;
}

function keyOf({ row, column }: CellAddress): number {
  return row * COLUMNS + column;
}

/** A sheet with its formulas calculated as they are asked for. */
class CalculatedSheet implements SheetCells {
  readonly known = new Map<number, FormulaValue>();
  /** Formulas that wait for the one being calculated. */
  readonly waiting = new Set<number>();
  readonly name: string;
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly source: CellSource,
    private readonly cells: CalculatedCells,
  ) {
    [this.name, this.rows, this.columns] = [source.name, source.rows, source.columns];
  }

  value(row: number, column: number): CellContent {
    const value = this.source.value(row, column);
    if (value !== null) return value;
    return this.source.formula(row, column) === null ? null : this.cells.reach({ sheet: this, row, column });
  }
}

/**
 * A workbook whose formulas are calculated, each once, from the cells that they refer to. A circle of formulas is
 * `NotCalculated`, however long; so is what refers to it.
 */
export class CalculatedCells {
  private readonly sheets: ReadonlyMap<string, CalculatedSheet>;
  private readonly blocks = new Map<string, CountedBlock>();
  private depth = 0;
  /** The formula that must be calculated before the one at hand can be. */
  private postponed: Place | null = null;

  constructor(sources: readonly CellSource[]) {
    this.sheets = new Map(sources.map((source) => [source.name.toLowerCase(), new CalculatedSheet(source, this)]));
  }

  /** The value of a cell; `#REF!` without such a sheet. */
  valueAt(sheetName: string, { row, column }: CellAddress): FormulaValue {
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (sheet === undefined) return NO_SUCH_CELL;
    const stack: Place[] = [{ sheet, row, column }];
    let value: FormulaValue = null;
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const key = keyOf(place);
      place.sheet.waiting.delete(key);
      value = formulaValue(place.sheet.value(place.row, place.column));
      const first = this.takePostponed();
      if (first === null) stack.pop();
      else {
        // Whoever waits is marked, so that a circle is seen wherever it is closed.
        place.sheet.waiting.add(key);
        stack.push(first);
      }
    }
    return value;
  }

  /** What a formula would give in a sheet; nothing is kept of it. */
  evaluate(sheetName: string, formula: string): FormulaValue {
    const sheet = this.sheets.get(sheetName.toLowerCase());
    return sheet === undefined ? NO_SUCH_CELL : evaluateFormula(parseFormula(formula), this.contextOf(sheet));
  }

  private takePostponed(): Place | null {
    const { postponed } = this;
    this.postponed = null;
    return postponed;
  }

  /** The value of a formula, calculated unless it is known. */
  reach({ sheet, row, column }: Place): FormulaValue {
    const key = keyOf({ row, column });
    const known = sheet.known.get(key);
    if (known !== undefined) return known;
    if (this.postponed !== null) return POSTPONED;
    if (sheet.waiting.has(key)) {
      return new NotCalculated(`a circle of formulas through ${formatReference(sheet.name, { row, column })}`);
    }
    if (this.depth === DEEPEST_CHAIN) {
      this.postponed = { sheet, row, column };
      return POSTPONED;
    }
    sheet.waiting.add(key);
    this.depth += 1;
    const value = evaluateFormula(parseFormula(sheet.source.formula(row, column) ?? ''), this.contextOf(sheet));
    this.depth -= 1;
    sheet.waiting.delete(key);
    if (this.postponed === null) sheet.known.set(key, value);
    return value;
  }

  private contextOf(own: CalculatedSheet): FormulaContext {
    return {
      sheet: (name) => (name === null ? own : this.sheets.get(name.toLowerCase())),
      counted: (block) => this.counted(block),
    };
  }

  private counted(block: CellBlock): CountedBlock {
    const known = this.blocks.get(block.key);
    if (known !== undefined) return known;
    const counted = new CountedBlock(block);
    if (this.postponed === null) this.blocks.set(block.key, counted);
    return counted;
  }
}
