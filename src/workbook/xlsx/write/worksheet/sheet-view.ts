import type { SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlElement } from '../xml/xml-document';
import { childNamed } from '../xml/xml-document';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';

/**
 * How the sheet is seen: no grid lines, and the rows down to the header row always in view.
 * Example: header row 2 (the third) freezes three rows.
 */
export function sheetViews({ headerRow }: SheetPlan, selected: boolean): XmlNode {
  const view = {
    showGridLines: 0,
    ...(selected ? { tabSelected: 1 } : {}),
    workbookViewId: 0,
  };
  return node('sheetViews', {}, [node('sheetView', view, headerRow === null ? [] : frozen(headerRow))]);
}

function frozen(headerRow: number): readonly XmlNode[] {
  const first = `A${headerRow + 2}`;
  const pane = {
    ySplit: headerRow + 1,
    topLeftCell: first,
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  return [node('pane', pane), node('selection', { pane: 'bottomLeft', activeCell: first, sqref: first })];
}

/** True if the sheet as it is already keeps the plan's header row in view: `ySplit` 3 for row 2. */
export function hasHeaderInView(sheetViews: XmlElement, { headerRow }: SheetPlan): boolean {
  const view = childNamed(sheetViews, 'sheetView');
  const split = view && childNamed(view, 'pane')?.attributes.get('ySplit');
  return Number(split ?? 0) === (headerRow === null ? 0 : headerRow + 1);
}

/** True if the sheet is among those selected when the workbook is opened: `tabSelected="1"`. */
export function isSelected(sheetViews: XmlElement): boolean {
  const selected = childNamed(sheetViews, 'sheetView')?.attributes.get('tabSelected') ?? '0';
  return ['1', 'true'].includes(selected);
}
