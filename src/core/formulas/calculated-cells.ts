import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { CellAddress } from '../cells/address';
import { formatReference } from '../cells/address';
import type { Steps } from '../pace/steps';
import { finish } from '../pace/steps';
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
/** A list with more cells takes so long to be made ready that the pane has to breathe after it. */
const LARGE_BLOCK = 10_000;
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
  /** The list that must be made ready to be counted in before the formula at hand can be calculated. */
  private unready: CellBlock | null = null;

  constructor(sources: readonly CellSource[]) {
    this.sheets = new Map(sources.map((source) => [source.name.toLowerCase(), new CalculatedSheet(source, this)]));
  }

  /** The value of a cell; `#REF!` without such a sheet. */
  valueAt(sheetName: string, at: CellAddress): FormulaValue {
    return finish(this.valueInSteps(sheetName, at));
  }

  /** As `valueAt`, with a pause after each list that is made ready to be counted in. */
  *valueInSteps(sheetName: string, { row, column }: CellAddress): Steps<FormulaValue> {
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (sheet === undefined) return NO_SUCH_CELL;
    const stack: Place[] = [{ sheet, row, column }];
    let value: FormulaValue = null;
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const key = keyOf(place);
      place.sheet.waiting.delete(key);
      value = formulaValue(place.sheet.value(place.row, place.column));
      if (this.madeReady()) {
        yield;
        continue;
      }
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
    if (sheet === undefined) return NO_SUCH_CELL;
    const tree = parseFormula(formula);
    let value = evaluateFormula(tree, this.contextOf(sheet));
    while (this.madeReady()) value = evaluateFormula(tree, this.contextOf(sheet));
    return value;
  }

  /** True if a list had to be made ready first, and is now: what was asked for is to be asked for again. */
  private madeReady(): boolean {
    const { unready } = this;
    this.unready = null;
    if (unready !== null) this.blocks.set(unready.key, new CountedBlock(unready));
    return unready !== null;
  }

  /** True while what is being calculated has to wait for something else. */
  private get isWaiting(): boolean {
    return this.postponed !== null || this.unready !== null;
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
    if (this.isWaiting) return POSTPONED;
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
    if (!this.isWaiting) sheet.known.set(key, value);
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
    if (block.heldRows * block.heldColumns < LARGE_BLOCK) {
      const counted = new CountedBlock(block);
      if (!this.isWaiting) this.blocks.set(block.key, counted);
      return counted;
    }
    if (!this.isWaiting) this.unready = block;
    // Whatever is counted here is thrown away: it is counted anew when the list is ready.
    return new CountedBlock(block.withoutRows());
  }
}
