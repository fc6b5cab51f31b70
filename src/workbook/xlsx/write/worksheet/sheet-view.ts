import { formatAddress } from '../../../../core/cells/address';
import type { SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlElement } from '../xml/xml-document';
import { childNamed } from '../xml/xml-document';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';

/**
 * How the sheet is seen: no grid lines, and the header row and the labels always in view.
 * Example: header row 2 (the third) freezes three rows.
 */
export function sheetViews(plan: SheetPlan, selected: boolean): XmlNode {
  const view = {
    showGridLines: 0,
    ...(selected ? { tabSelected: 1 } : {}),
    workbookViewId: 0,
  };
  return node('sheetViews', {}, [node('sheetView', view, frozen(plan))]);
}

function frozen({ headerRow, labelColumns = 0 }: SheetPlan): readonly XmlNode[] {
  const rows = headerRow === null ? 0 : headerRow + 1;
  if (rows === 0 && labelColumns === 0) return [];
  const first = formatAddress({ row: rows, column: labelColumns });
  const pane = rows === 0 ? 'topRight' : labelColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = { ...(labelColumns > 0 && { xSplit: labelColumns }), ...(rows > 0 && { ySplit: rows }) };
  return [
    node('pane', { ...split, topLeftCell: first, activePane: pane, state: 'frozen' }),
    node('selection', { pane, activeCell: first, sqref: first }),
  ];
}

/** True if the sheet as it is already keeps the plan's header row in view: `ySplit` 3 for row 2. */
export function hasHeaderInView(sheetViews: XmlElement, { headerRow, labelColumns = 0 }: SheetPlan): boolean {
  const view = childNamed(sheetViews, 'sheetView');
  const pane = view && childNamed(view, 'pane')?.attributes;
  const [rows, columns] = [Number(pane?.get('ySplit') ?? 0), Number(pane?.get('xSplit') ?? 0)];
  return rows === (headerRow === null ? 0 : headerRow + 1) && columns === labelColumns;
}

/** True if the sheet is among those selected when the workbook is opened: `tabSelected="1"`. */
export function isSelected(sheetViews: XmlElement): boolean {
  const selected = childNamed(sheetViews, 'sheetView')?.attributes.get('tabSelected') ?? '0';
  return ['1', 'true'].includes(selected);
}
