import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import type { SheetPlan } from '../../../../core/port/sheet-plan';
import type { StandardFont } from '../../../looks/standard-font';
import { digitPixels } from '../../../looks/standard-font';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';

const MARGIN_PIXELS = 5;
/** Widths count in so many parts of a character. */
const PARTS = 256;
const STANDARD_WIDTH = 8.43;

/**
 * The plan's column widths and hidden columns; `null` if all are standard.
 * Example: in Calibri 11 the widths `[10]` are `<cols><col min="1" max="1" width="10.7109375" customWidth="1"/></cols>`.
 */
export function columns(plan: SheetPlan, font: StandardFont): XmlNode | null {
  const { columnWidths, hiddenColumns, fold } = plan;
  const margins = marginsOf(font);
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1), (fold?.last ?? -1) + 1);
  const nodes: XmlNode[] = [];
  for (let column = 0; column < count; column += 1) {
    const characters = columnWidths[column];
    const isGrouped = fold !== undefined && column >= fold.first && column <= fold.last;
    const hidden = hiddenColumns.includes(column) || (isGrouped && fold.isFolded);
    if (characters === undefined && !hidden) continue;
    const width = Math.min(characters ?? STANDARD_WIDTH, EXCEL_LIMITS.columnWidth);
    nodes.push(columnNode({ column, width: width + margins, hidden, isGrouped }));
  }
  return nodes.length === 0 ? null : node('cols', {}, nodes);
}

/** What Excel adds to a column's characters for the margins of its cells. */
function marginsOf(font: StandardFont): number {
  return Math.trunc((MARGIN_PIXELS / digitPixels(font)) * PARTS) / PARTS;
}

interface WrittenColumn {
  readonly column: number;
  readonly width: number;
  readonly hidden: boolean;
  readonly isGrouped: boolean;
}

function columnNode({ column, width, hidden, isGrouped }: WrittenColumn): XmlNode {
  return node('col', {
    min: column + 1,
    max: column + 1,
    width,
    ...(hidden ? { hidden: 1 } : {}),
    customWidth: 1,
    ...(isGrouped ? { outlineLevel: 1 } : {}),
  });
}
