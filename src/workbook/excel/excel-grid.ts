import type { CellRange } from '../../core/cells/address';
import type { CellValue } from '../../core/cells/cell';
import { errorCalled } from '../../core/cells/error-words';
import { FilledCells } from '../../core/cells/filled-cells';
import type { Grid } from '../../core/cells/grid';
import type { BlockCells } from './read-blocks';

/** What a sheet is besides its cells. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly state: Grid['state'];
  readonly usedRange: CellRange | null;
  /** The ranges that hold all that it holds: the used range, unless that was looked at closer. */
  readonly parts: readonly CellRange[];
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/**
 * The API gives an error as a text; in which language, Microsoft does not say. Whoever types such a text makes the error.
 */
export function cellValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const error = errorCalled(String(value));
  return error === null ? String(value) : { error };
}

/** The formula of a cell without its `=`; `null` for a cell without one, text that looks like one included. */
export function formulaText(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : null;
}

/** The blocks of each column, and the one that was asked for last: cells are mostly read row by row. */
class ColumnBlocks {
  private readonly blocks: BlockCells[] = [];
  private last: BlockCells | null = null;

  add(block: BlockCells): void {
    this.blocks.push(block);
  }

  at(row: number): BlockCells | null {
    const holds = ({ range }: BlockCells) => row >= range.first.row && row <= range.last.row;
    if (this.last === null || !holds(this.last)) this.last = this.blocks.find(holds) ?? null;
    return this.last;
  }
}

/** Finds the block that a cell is in. */
function finder(blocks: readonly BlockCells[]): (row: number, column: number) => BlockCells | null {
  const columns = new Map<number, ColumnBlocks>();
  for (const block of blocks) {
    for (let column = block.range.first.column; column <= block.range.last.column; column += 1) {
      const own = columns.get(column) ?? new ColumnBlocks();
      own.add(block);
      columns.set(column, own);
    }
  }
  return (row, column) => columns.get(column)?.at(row) ?? null;
}

/** The cells of the blocks that hold something. */
function filledIn(blocks: readonly BlockCells[]): FilledCells {
  return new FilledCells((visit) => {
    for (const { range, values, formulas } of blocks) {
      values.forEach((row, down) => {
        row.forEach((value, across) => {
          const isFilled = cellValue(value) !== null || formulaText(formulas[down]?.[across], value) !== null;
          if (isFilled) visit(range.first.row + down, range.first.column + across);
        });
      });
    }
  });
}

/**
 * The cells of a sheet in Excel as the core reads them. The API does not give which date system the
 * workbook counts from; 1900 is taken, as everywhere but in workbooks from early Macintoshes.
 */
export function excelGrid(frame: SheetFrame, blocks: readonly BlockCells[]): Grid {
  const { name, state, usedRange, merges } = frame;
  const blockAt = finder(blocks);
  const pick = (of: 'values' | 'formulas' | 'numberFormats', row: number, column: number): unknown => {
    const block = blockAt(row, column);
    return block?.[of][row - block.range.first.row]?.[column - block.range.first.column];
  };
  return {
    ...{ name, state, usedRange, merges, date1904: false, filled: filledIn(blocks) },
    value: (row, column) => cellValue(pick('values', row, column)),
    formula: (row, column) => formulaText(pick('formulas', row, column), pick('values', row, column)),
    numberFormat: (row, column) => String(pick('numberFormats', row, column) ?? 'General'),
  };
}
