import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import type { SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';

/** What Excel adds to a column's characters for the margins of its cells, in the standard font. */
const MARGINS = 0.7109375;
const STANDARD_WIDTH = 8.43;

/**
 * The plan's column widths and hidden columns; `null` if all are standard.
 * Example: the widths `[10]` are `<cols><col min="1" max="1" width="10.7109375" customWidth="1"/></cols>`.
 */
export function columns({ columnWidths, hiddenColumns }: SheetPlan): XmlNode | null {
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const nodes: XmlNode[] = [];
  for (let column = 0; column < count; column += 1) {
    const characters = columnWidths[column];
    const hidden = hiddenColumns.includes(column);
    if (characters === undefined && !hidden) continue;
    const width = Math.min(characters ?? STANDARD_WIDTH, EXCEL_LIMITS.columnWidth);
    nodes.push(columnNode(column, width, hidden));
  }
  return nodes.length === 0 ? null : node('cols', {}, nodes);
}

function columnNode(column: number, characters: number, hidden: boolean): XmlNode {
  return node('col', {
    min: column + 1,
    max: column + 1,
    width: characters + MARGINS,
    ...(hidden ? { hidden: 1 } : {}),
    customWidth: 1,
  });
}
