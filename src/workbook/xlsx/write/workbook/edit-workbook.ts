import type { XmlDocument, XmlElement } from '../xml/xml-document';
import { childNamed, childrenNamed } from '../xml/xml-document';
import type { XmlEdit } from '../xml/xml-edit';
import { appendContent, insertInOrder, replaceElement, setAttribute } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { node, renderXml } from '../xml/xml-node';
import { WORKBOOK_ORDER } from './workbook-order';

/** A sheet to list in the workbook part. */
export interface NewSheet {
  readonly name: string;
  readonly relationshipId: string;
}

/** The highest id that a sheet may have. */
const LAST_ID = 65_534;

/** Ids that no sheet has: those after the highest, as Excel gives them, then the smallest. */
function* freeIds(taken: ReadonlySet<number>): Generator<number> {
  const highest = Math.max(0, ...taken);
  for (let id = highest + 1; id <= LAST_ID; id += 1) yield id;
  for (let id = 1; ; id += 1) if (!taken.has(id) && (id < highest || id > LAST_ID)) yield id;
}

/**
 * The edit that lists the new sheets last, with free ids.
 * `namespace` is that of relationship ids: the prefix that the workbook bound to it is used, and bound
 * on the element where there is none. Example: `<sheet name="Tertial Översikt" sheetId="8" r:id="rId10"/>`.
 */
export function editSheets({ root }: XmlDocument, added: readonly NewSheet[], namespace: string): readonly XmlEdit[] {
  const sheets = childNamed(root, 'sheets');
  if (!sheets || added.length === 0) return [];
  const ids = childrenNamed(sheets, 'sheet').map((sheet) => Number(sheet.attributes.get('sheetId')));
  const free = freeIds(new Set(ids));
  const prefix = boundPrefix([root, sheets], namespace);
  const xml = added.map(({ name, relationshipId }) => {
    const identity = { name, sheetId: Number(free.next().value) };
    return renderXml(sheetNode(identity, { relationshipId, prefix, namespace }), root.prefix);
  });
  return [appendContent(sheets, xml.join(''))];
}

function sheetNode(
  identity: { name: string; sheetId: number },
  link: { relationshipId: string; prefix: string | null; namespace: string },
): XmlNode {
  return node('sheet', {
    ...identity,
    ...(link.prefix === null ? { 'xmlns:r': link.namespace } : {}),
    [`${link.prefix ?? 'r'}:id`]: link.relationshipId,
  });
}

function boundPrefix(elements: readonly XmlElement[], namespace: string): string | null {
  const bound = elements
    .flatMap(({ attributes }) => [...attributes])
    .find(([name, value]) => name.startsWith('xmlns:') && value === namespace);
  return bound ? bound[0].slice('xmlns:'.length) : null;
}

/**
 * The edit that gives the workbook a window, where it has none: every written sheet is seen in window 0, and Excel has
 * crashed at printing a sheet in a window that is not there (box/spout #324, excel4node #152). It opens on the first
 * sheet that is not hidden. Example: `<bookViews><workbookView/></bookViews>`.
 */
export function editViews({ root }: XmlDocument, firstVisible: number): readonly XmlEdit[] {
  const present = childNamed(root, 'bookViews');
  if (present && childNamed(present, 'workbookView')) return [];
  const shown = firstVisible <= 0 ? {} : { firstSheet: firstVisible, activeTab: firstVisible };
  const xml = renderXml(node('bookViews', {}, [node('workbookView', shown)]), root.prefix);
  return present ? [replaceElement(present, xml)] : [insertInOrder(root, { name: 'bookViews', xml }, WORKBOOK_ORDER)];
}

/**
 * The edit that asks for a full recalculation when the workbook is opened; other settings stay.
 * Example: `<calcPr calcId="191029"/>` becomes `<calcPr fullCalcOnLoad="1" calcId="191029"/>`.
 */
export function editCalculation(document: XmlDocument): XmlEdit {
  const settings = childNamed(document.root, 'calcPr');
  if (settings) return setAttribute(document, settings, ['fullCalcOnLoad', '1']);
  const xml = renderXml(node('calcPr', { fullCalcOnLoad: 1 }), document.root.prefix);
  return insertInOrder(document.root, { name: 'calcPr', xml }, WORKBOOK_ORDER);
}
