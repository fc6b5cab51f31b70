import { columnName } from '../../../../core/cells/address';
import { referredSheets } from '../../../../core/cells/referred-sheets';
import { sameFormula } from '../../../../core/cells/same-formula';
import { quoteSheetName } from '../../../../core/cells/sheet-name';
import type { SheetPlan } from '../../../../core/port/sheet-plan';
import { MARKER_NAME, markerValue, OWN_PREFIX } from '../../../../core/port/marker';
import type { XmlDocument, XmlElement } from '../xml/xml-document';
import { childNamed, childrenNamed, parseXml } from '../xml/xml-document';
import type { XmlEdit } from '../xml/xml-edit';
import { appendContent, insertInOrder, replaceElement } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { renderXml, textNode } from '../xml/xml-node';
import type { PackageDraft } from '../package/draft';
import { readPart } from '../package/draft';
import { contentTypeParts } from '../package/content-types';
import type { PlannedSheet } from './planned-sheet';
import { WORKBOOK_ORDER } from './workbook-order';

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

interface WantedName {
  readonly name: string;
  /** The index of the sheet that the name is local to; `null` for the whole workbook. */
  readonly local: number | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/**
 * The edits that make the workbook's defined names hold what the plans want: the markers, the printed
 * header rows and the names of key figures. Names of Tertial's that are no longer planned go, so that
 * none refers to another figure than it states; a name of the user's is never touched, and none that a
 * table has is given.
 * Example: `<definedName name="Tertial_Blad" localSheetId="2" hidden="1">"equity"</definedName>`.
 */
export function editDefinedNames(
  { root }: XmlDocument,
  sheets: readonly PlannedSheet[],
  taken: { readonly markedSheets: readonly string[]; readonly tables: ReadonlySet<string> },
): readonly XmlEdit[] {
  const parent = childNamed(root, 'definedNames');
  const present = parent ? childrenNamed(parent, 'definedName') : [];
  const own = new Set([...taken.markedSheets, ...sheets.map(({ plan }) => plan.name)]);
  const free = sheets.flatMap(wantedNames).filter(({ name }) => !taken.tables.has(name.toLowerCase()));
  const wanted = new Map(free.map((name) => [keyOf(name.name, name.local), name]));
  const edits: XmlEdit[] = [];
  for (const element of present) {
    const want = wanted.get(keyOfElement(element));
    if (want) wanted.delete(keyOfElement(element));
    edits.push(...editName(element, want ?? null, { own, sheets }));
  }
  const added = [...wanted.values()].map((name) => renderXml(nameNode(name), root.prefix)).join('');
  if (added !== '') edits.push(addNames(root, parent, added));
  return edits;
}

function addNames(root: XmlElement, parent: XmlElement | null, added: string): XmlEdit {
  if (parent) return appendContent(parent, added);
  const tag = root.prefix === '' ? 'definedNames' : `${root.prefix}:definedNames`;
  const xml = `<${tag}>${added}</${tag}>`;
  return insertInOrder(root, { name: 'definedNames', xml }, WORKBOOK_ORDER);
}

function editName(
  element: XmlElement,
  want: WantedName | null,
  { own, sheets }: { own: ReadonlySet<string>; sheets: readonly PlannedSheet[] },
): readonly XmlEdit[] {
  if (want === null) return isStale(element, sheets) ? [replaceElement(element, '')] : [];
  if (want.local === null && !isOwn(element.text, own)) return [];
  const same = sameFormula(element.text, want.refersTo) && isHidden(element) === want.hidden;
  return same ? [] : [replaceElement(element, renderXml(nameNode(want), element.prefix))];
}

/** A name with Tertial's prefix that leads into a sheet being rewritten, or that sheet's printed header row. */
function isStale(element: XmlElement, sheets: readonly PlannedSheet[]): boolean {
  const name = (element.attributes.get('name') ?? '').toLowerCase();
  const local = localOf(element);
  if (name === PRINT_TITLES.toLowerCase()) return sheets.some(({ index }) => index === local);
  const target = referredSheet(element.text);
  return name.startsWith(OWN_PREFIX) && local === null && sheets.some(({ plan }) => plan.name === target);
}

function isOwn(refersTo: string, own: ReadonlySet<string>): boolean {
  const sheet = referredSheet(refersTo);
  return refersTo.includes('#REF!') || (sheet !== null && own.has(sheet));
}

function wantedNames({ plan, index }: PlannedSheet): readonly WantedName[] {
  const marker = { name: MARKER_NAME, local: index, refersTo: markerValue(plan.key), hidden: true };
  const figures = plan.names.map(({ name, cell }) => ({
    name,
    local: null,
    refersTo: `${quoteSheetName(plan.name)}!$${columnName(cell.column)}$${cell.row + 1}`,
    hidden: false,
  }));
  return [marker, ...printArea(plan, index), ...printTitles(plan, index), ...figures];
}

/** Whole columns: what is in them, however many rows it takes at the next writing. */
function printArea({ name, print }: SheetPlan, index: number): readonly WantedName[] {
  if (print === undefined || print.lastColumn === null) return [];
  const refersTo = `${quoteSheetName(name)}!$A:$${columnName(print.lastColumn)}`;
  return [{ name: PRINT_AREA, local: index, refersTo, hidden: false }];
}

/** The header row, and beside it the labels where they are repeated too. */
function printTitles({ name, headerRow, labelColumns = 0, print }: SheetPlan, index: number): readonly WantedName[] {
  const sheet = quoteSheetName(name);
  const parts = [
    ...(labelColumns === 0 ? [] : [`${sheet}!$A:$${columnName(labelColumns - 1)}`]),
    ...(headerRow === null || print?.repeatsHeader === false ? [] : [`${sheet}!$${headerRow + 1}:$${headerRow + 1}`]),
  ];
  return parts.length === 0 ? [] : [{ name: PRINT_TITLES, local: index, refersTo: parts.join(','), hidden: false }];
}

function nameNode({ name, local, refersTo, hidden }: WantedName): XmlNode {
  return textNode('definedName', refersTo, {
    name,
    ...(local === null ? {} : { localSheetId: local }),
    ...(hidden ? { hidden: 1 } : {}),
  });
}

/** The sheet that a reference refers to. Example: `'Eva''s blad'!$B$2` refers to `Eva's blad`. */
function referredSheet(refersTo: string): string | null {
  return referredSheets(refersTo)[0] ?? null;
}

function isHidden({ attributes }: XmlElement): boolean {
  return ['1', 'true'].includes(attributes.get('hidden') ?? '');
}

function localOf({ attributes }: XmlElement): number | null {
  const local = attributes.get('localSheetId');
  return local === undefined ? null : Number(local);
}

function keyOf(name: string, local: number | null): string {
  return `${local ?? ''}!${name.toLowerCase()}`;
}

function keyOfElement(element: XmlElement): string {
  return keyOf(element.attributes.get('name') ?? '', localOf(element));
}

/** The names of the workbook's tables, in lower case. Tables and defined names share one namespace. */
export function tableNames(draft: PackageDraft): ReadonlySet<string> {
  const names = contentTypeParts(draft, '.table+xml').map((part) => {
    const { attributes } = parseXml(readPart(draft, part), { partName: part, rootName: 'table' }).root;
    return (attributes.get('displayName') ?? '').toLowerCase();
  });
  return new Set(names);
}
