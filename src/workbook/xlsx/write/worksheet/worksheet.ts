import type { SheetPlan } from '../../../../core/port/sheet-plan';
import type { XmlElement } from '../xml/xml-document';
import { childNamed, childrenNamed, parseXml } from '../xml/xml-document';
import type { XmlEdit } from '../xml/xml-edit';
import { applyEdits, insertInOrder, replaceElement } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { node, renderXml } from '../xml/xml-node';
import type { WorksheetContent } from './sections';
import { layoutSections, ownSections } from './sections';
import { hasHeaderInView, isSelected, sheetViews } from './sheet-view';
import { WORKSHEET_ORDER } from './worksheet-order';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new worksheet part for the plan. `namespace` is that of the workbook's own elements.
 * Example: begins with the XML declaration and `<worksheet xmlns="...">`.
 */
export function newWorksheet(content: WorksheetContent, namespace: string): string {
  const sections = new Map<string, XmlNode | null>([
    ...layoutSections(content.plan, content.font),
    ['sheetViews', sheetViews(content.plan, false)],
    ...ownSections(content),
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
  content: WorksheetContent,
  part: { readonly name: string; readonly text: string },
): string {
  const { root } = parseXml(part.text, { partName: part.name, rootName: 'worksheet' });
  if (!childNamed(root, 'sheetData')) return newWorksheet(content, root.uri);
  const sections = ownSections(content);
  const edits = WORKSHEET_ORDER.flatMap((name) => {
    if (name === 'sheetViews') return viewEdits(root, content.plan);
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
