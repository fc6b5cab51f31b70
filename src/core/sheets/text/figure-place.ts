import { parseAddress } from '../../cells/address';
import { referredSheets } from '../../cells/referred-sheets';
import type { CellReference } from '../../documents/finding';
import type { SheetPlan } from '../../port/sheet-plan';
import { textColumn } from './columns';

/** A formula that is a reference to one cell, its sheet in quotes or not. */
const ONE_CELL = /^(?:'(?:[^']|'')+'|[^'!()+\-*/,&<>= ]+)!(\$?[A-Z]{1,3}\$?\d{1,7})$/;

/** The cell that a formula is a reference to; `null` for any other. */
function oneCell(formula: string): CellReference | null {
  const [, cell = ''] = ONE_CELL.exec(formula) ?? [];
  const [sheet] = referredSheets(formula);
  const address = parseAddress(cell.replaceAll('$', ''));
  return sheet === undefined || address === null ? null : { sheet, ...address };
}

/**
 * Where a figure of the text is, by the plan of its sheet: the cell that its formula refers to, else its own cell among
 * the figures. `null` for a name that no figure has. Example: `resultat` is `Tertial Prognos!D14`.
 */
export function figurePlace({ name: sheet, cells }: SheetPlan, figure: string): CellReference | null {
  const heading = cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.text === `{${figure}}`,
  );
  if (heading === undefined) return null;
  const column = textColumn('value');
  const value = cells.find((cell) => cell.row === heading.row && cell.column === column);
  const referred = value?.content.kind === 'formula' ? oneCell(value.content.formula) : null;
  return referred ?? { sheet, row: heading.row, column };
}
