import type { PlanCell, SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlElement } from '../xml/xml-document';
import { childNamed, childrenNamed, parseXml } from '../xml/xml-document';
import type { XmlEdit } from '../xml/xml-edit';
import { applyEdits, insertInOrder, replaceElement } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { node, renderXml } from '../xml/xml-node';
import { layoutSections, ownSections } from './sections';
import { hasHeaderInView, isSelected, sheetViews } from './sheet-view';
import { WORKSHEET_ORDER } from './worksheet-order';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a worksheet part is made from. `styleOf` gives the index of a cell's style. */
export interface WorksheetContent {
  readonly plan: SheetPlan;
  readonly styleOf: (cell: PlanCell) => number;
}

/**
 * A new worksheet part for the plan. `namespace` is that of the workbook's own elements.
 * Example: begins with the XML declaration and `<worksheet xmlns="...">`.
 */
export function newWorksheet({ plan, styleOf }: WorksheetContent, namespace: string): string {
  const sections = new Map<string, XmlNode | null>([
    ...layoutSections(),
    ['sheetViews', sheetViews(plan, false)],
    ...ownSections(plan, styleOf),
  ]);
  const children = WORKSHEET_ORDER.flatMap((name) => sections.get(name) ?? []);
  return DECLARATION + renderXml(node('worksheet', { xmlns: namespace }, children), '');
}

/**
 * The sheet's own part with the plan's cells in it. What the user gave it (a chart, a note, a tab
 * colour, print settings) stays as it is. Throws `UnusableWorkbook` for a damaged part.
 * Example: the part of an unchanged plan is the same text.
 */
export function rewriteWorksheet(
  { plan, styleOf }: WorksheetContent,
  part: { readonly name: string; readonly text: string },
): string {
  const { root } = parseXml(part.text, { partName: part.name, rootName: 'worksheet' });
  if (!childNamed(root, 'sheetData')) return newWorksheet({ plan, styleOf }, root.uri);
  const sections = ownSections(plan, styleOf);
  const edits = WORKSHEET_ORDER.flatMap((name) => {
    if (name === 'sheetViews') return viewEdits(root, plan);
    const section = sections.get(name);
    return section === undefined ? [] : sectionEdits(root, name, section);
  });
  return applyEdits(part.text, edits);
}

function viewEdits(root: XmlElement, plan: SheetPlan): readonly XmlEdit[] {
  const views = childNamed(root, 'sheetViews');
  if (views && hasHeaderInView(views, plan)) return [];
  return sectionEdits(root, 'sheetViews', sheetViews(plan, views !== null && isSelected(views)));
}

function sectionEdits(root: XmlElement, name: string, section: XmlNode | null): readonly XmlEdit[] {
  const [present, ...others] = childrenNamed(root, name);
  const xml = section === null ? '' : renderXml(section, root.prefix);
  if (!present) return xml === '' ? [] : [insertInOrder(root, { name, xml }, WORKSHEET_ORDER)];
  return [replaceElement(present, xml), ...others.map((other) => replaceElement(other, ''))];
}
