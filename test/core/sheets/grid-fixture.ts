import type { CellAddress, CellRange } from '../../../src/core/cells/address';
import { formatAddress, parseAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import { FilledCells } from '../../../src/core/cells/filled-cells';
import type { Grid } from '../../../src/core/cells/grid';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** These cells as a grid has its filled ones. */
export function filledAt(cells: readonly CellAddress[]): FilledCells {
  return new FilledCells((visit) => cells.forEach(({ row, column }) => visit(row, column)));
}

/** Every cell of a rectangle as filled. */
export function filledRange({ first, last }: CellRange): FilledCells {
  return new FilledCells((visit) => {
    for (let row = first.row; row <= last.row; row += 1)
      for (let column = first.column; column <= last.column; column += 1) visit(row, column);
  });
}

/** A grid of cells by their addresses: `{ A1: 'Summa', B1: 810 }`. */
export function gridOf(
  name: string,
  cells: Readonly<Record<string, CellValue>>,
  formulas: Readonly<Record<string, string>> = {},
): Grid {
  const addresses = Object.keys(cells).map((address) => parseAddress(address)!);
  const rows = addresses.map(({ row }) => row);
  const columns = addresses.map(({ column }) => column);
  const usedRange: CellRange | null =
    addresses.length === 0
      ? null
      : {
          first: { row: Math.min(...rows), column: Math.min(...columns) },
          last: { row: Math.max(...rows), column: Math.max(...columns) },
        };
  return {
    name,
    state: 'visible',
    usedRange,
    filled: filledAt(addresses),
    date1904: false,
    merges: [],
    value: (row, column) => cells[formatAddress({ row, column })] ?? null,
    formula: (row, column) => formulas[formatAddress({ row, column })] ?? null,
    numberFormat: () => 'General',
  };
}

/** A planned sheet as it is read back, with what the user has changed in it. */
export function gridOfPlan(plan: SheetPlan, changes: Readonly<Record<string, CellValue>> = {}): Grid {
  const cells: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  for (const { content, ...address } of plan.cells) {
    if (content.kind === 'text' && content.text !== '') cells[formatAddress(address)] = content.text;
    if (content.kind === 'number') cells[formatAddress(address)] = content.value.toNumber();
    if (content.kind === 'formula') {
      const { value, formula } = content;
      if (!(formatAddress(address) in changes)) formulas[formatAddress(address)] = formula;
      cells[formatAddress(address)] = typeof value === 'string' ? value : value.toNumber();
    }
  }
  return gridOf(plan.name, { ...cells, ...changes }, formulas);
}
