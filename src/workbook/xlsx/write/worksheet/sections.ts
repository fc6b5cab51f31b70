import { formatRange } from '../../../../core/cells/address';
import type { PlanCell, SheetPlan } from '../../../../core/port/sheet-plan';
import { USUAL_PRINT } from '../../../../core/port/sheet-plan';
import { MARGINS, printScale } from '../../../looks/page';
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
  /** The element that names a drawing that the sheet is given; `null` where it has one, or needs none. */
  readonly drawing: XmlNode | null;
}

/**
 * What is in the sheet, anew at each writing: by element name, `null` for what is to be absent.
 * Example: `sheetData` with the plan's cells, and no `mergeCells`.
 */
export function ownSections({ plan, styleOf, font, drawing }: WorksheetContent): ReadonlyMap<string, XmlNode | null> {
  return new Map<string, XmlNode | null>([
    ['dimension', node('dimension', { ref: usedRange(plan.cells) })],
    ['sheetFormatPr', sheetFormat(plan, font)],
    ['cols', columns(plan, font)],
    ['sheetData', sheetData(plan, styleOf, font)],
    // A filter, merged cells or a table that the user laid over the old rows would not fit the new ones.
    ['autoFilter', null],
    ['sortState', null],
    ['mergeCells', mergeCells(plan)],
    ['dataValidations', dataValidations(plan)],
    ['hyperlinks', hyperlinks(plan)],
    ['rowBreaks', rowBreaks(plan)],
    ['tableParts', null],
    ...(drawing === null ? [] : [['drawing', drawing] as const]),
  ]);
}

/** The height of rows that have none of their own; Excel shows how columns are folded only where it is told to. */
function sheetFormat({ fold }: SheetPlan, font: StandardFont): XmlNode {
  const outline = fold === undefined ? {} : { outlineLevelCol: 1 };
  return node('sheetFormatPr', { defaultRowHeight: standardHeight(font), ...outline });
}

function mergeCells({ merges = [] }: SheetPlan): XmlNode | null {
  if (merges.length === 0) return null;
  const cells = merges.map((merge) => node('mergeCell', { ref: formatRange(merge) }));
  return node('mergeCells', { count: merges.length }, cells);
}

/** The last column that there is, as breaks count it. */
const LAST = 16_383;

function rowBreaks({ print = USUAL_PRINT }: SheetPlan): XmlNode | null {
  const { breaks } = print;
  if (breaks.length === 0) return null;
  const nodes = breaks.map((row) => node('brk', { id: row, max: LAST, man: 1 }));
  return node('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, nodes);
}

/** A text as a footer holds it: a single `&` would begin a code. */
function footerText(footer: string | null): string {
  return footer === null ? '&A' : footer.replaceAll('&', '&&');
}

/**
 * How a new sheet is laid out and printed (A4, its text never below eight points); from then on it is as the
 * user leaves it. Example: `pageSetup` with paper size 9.
 */
export function layoutSections(plan: SheetPlan, font: StandardFont): ReadonlyMap<string, XmlNode> {
  const { orientation, footer } = plan.print ?? USUAL_PRINT;
  return new Map([
    ['pageMargins', node('pageMargins', MARGINS[orientation])],
    ['pageSetup', node('pageSetup', { paperSize: A4, scale: printScale(plan, font), orientation })],
    ['headerFooter', node('headerFooter', {}, [textNode('oddFooter', `&L&9${footerText(footer)}&R&9Sida &P av &N`)])],
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
