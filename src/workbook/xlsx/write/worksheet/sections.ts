import { formatRange } from '../../../../core/cells/address';
import type { PlanCell, SheetPlan } from '../../../../core/port/sheet-plan';
import type { StandardFont } from '../../../looks/standard-font';
import { standardHeight } from '../../../looks/standard-font';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';
import { dataValidations, hyperlinks } from './cell-rules';
import { columns } from './columns';
import { sheetData } from './sheet-data';

const A4 = 9;

/** What a worksheet part is made from. `styleOf` gives the index of a cell's style, `font` what sizes count from. */
export interface WorksheetContent {
  readonly plan: SheetPlan;
  readonly styleOf: (cell: PlanCell) => number;
  readonly font: StandardFont;
}

/**
 * What is in the sheet, anew at each writing: by element name, `null` for what is to be absent.
 * Example: `sheetData` with the plan's cells, and no `mergeCells`.
 */
export function ownSections({ plan, styleOf, font }: WorksheetContent): ReadonlyMap<string, XmlNode | null> {
  return new Map([
    ['dimension', node('dimension', { ref: usedRange(plan.cells) })],
    ['cols', columns(plan, font)],
    ['sheetData', sheetData(plan, styleOf, font)],
    // A filter, merged cells or a table that the user laid over the old rows would not fit the new ones.
    ['autoFilter', null],
    ['sortState', null],
    ['mergeCells', null],
    ['dataValidations', dataValidations(plan)],
    ['hyperlinks', hyperlinks(plan)],
    ['tableParts', null],
  ]);
}

/**
 * How a new sheet is laid out and printed (A4 landscape, one page wide); from then on it is as the
 * user leaves it. Example: `pageSetup` with paper size 9.
 */
export function layoutSections(font: StandardFont): ReadonlyMap<string, XmlNode> {
  return new Map([
    ['sheetPr', node('sheetPr', {}, [node('pageSetUpPr', { fitToPage: 1 })])],
    ['sheetFormatPr', node('sheetFormatPr', { defaultRowHeight: standardHeight(font) })],
    [
      'pageMargins',
      node('pageMargins', {
        left: 0.5,
        right: 0.5,
        top: 0.6,
        bottom: 0.7,
        header: 0.3,
        footer: 0.3,
      }),
    ],
    ['pageSetup', node('pageSetup', { paperSize: A4, fitToHeight: 0, orientation: 'landscape' })],
    ['headerFooter', node('headerFooter', {}, [textNode('oddFooter', '&L&A&RSida &P av &N')])],
  ]);
}

function usedRange(cells: readonly PlanCell[]): string {
  let [bottom, right] = [0, 0];
  let [top, left] = [Infinity, Infinity];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (cells.length === 0) return 'A1';
  return formatRange({ first: { row: top, column: left }, last: { row: bottom, column: right } });
}
