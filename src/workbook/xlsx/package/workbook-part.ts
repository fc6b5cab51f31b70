import type { SheetState } from '../../../core/cells/grid';
import type { UnreadSheetKind } from '../../../core/cells/unread-sheet';
import type { DefinedName } from '../../../core/port/workbook';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Archive } from '../zip/archive';
import { readEntry } from '../zip/read-entry';
import { bySection } from '../xml/by-section';
import { readXml } from '../xml/read-xml';
import type { Attributes } from '../xml/tag-attributes';
import { isTrue } from '../xml/xml-boolean';
import type { NameElement } from './names-reader';
import { NamesReader } from './names-reader';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Empty for a sheet without a part of its own. */
  readonly partName: string;
  /** Why its cells are not read; `null` for a worksheet, whose cells are. */
  readonly unread: UnreadSheetKind | null;
}

/** What the workbook part holds. */
export interface WorkbookPart {
  readonly partName: string;
  readonly strict: boolean;
  readonly date1904: boolean;
  /** Every sheet, chart sheets included, so that positions are those that local names count by. */
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** True if formulas are only calculated when the user asks. */
  readonly isManual: boolean;
  /** True if no sheet may be added, deleted or renamed. */
  readonly isLocked: boolean;
}

const OTHER_DOCUMENT = 'Filen är ett annat Office-dokument än en arbetsbok; välj en .xlsx-fil.';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

const isState = (value: string | undefined): value is SheetState =>
  value === 'hidden' || value === 'veryHidden' || value === 'visible';

function isOpenDocument(archive: Archive): boolean {
  if (!archive.entries.has('mimetype')) return false;
  return new TextDecoder().decode(readEntry(archive, 'mimetype')).startsWith(OPEN_DOCUMENT);
}

/** The name of the workbook part. Throws `UnusableWorkbook` where there is none that can be read. */
export function workbookPartName(archive: Archive): string {
  const part = readRelationships(archive, '').find(({ type }) => type.endsWith('/officeDocument'));
  if (part !== undefined && archive.entries.has(part.target)) {
    if (part.target.endsWith('.bin'))
      throw new UnusableWorkbook('Filen är en binär arbetsbok (.xlsb); öppna den i Excel och spara den som .xlsx.');
    return part.target;
  }
  throw new UnusableWorkbook(
    isOpenDocument(archive)
      ? 'Filen är ett OpenDocument-kalkylark (.ods); öppna den och spara den som .xlsx.'
      : 'Filen innehåller ingen arbetsbok; öppna den i Excel och spara den som .xlsx.',
  );
}

/** A `sheet` element, before its part is known. */
type SheetElement = Omit<ListedSheet, 'partName' | 'unread'>;

function sheetElement(attributes: Attributes): SheetElement {
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    state: isState(state) ? state : 'visible',
    sheetId: Number(attributes.get('sheetId')),
    relationshipId: attributes.entries().find(([name]) => name.endsWith(':id'))?.[1] ?? '',
  };
}

/** The kind of a sheet by the end of its relationship's type. */
const KINDS: ReadonlyMap<string, UnreadSheetKind | null> = new Map([
  ['worksheet', null],
  ['chartsheet', 'chart'],
  ['dialogsheet', 'dialog'],
  ['xlMacrosheet', 'macro'],
  ['xlIntlMacrosheet', 'macro'],
]);

function unreadKind(type: string): UnreadSheetKind | null {
  const kind = KINDS.get(type.slice(type.lastIndexOf('/') + 1));
  return kind === undefined ? 'unknown' : kind;
}

/** A sheet with the part that it refers to. Excel itself saves modules of older workbooks as sheets without one. */
function listedSheet(sheet: SheetElement, target: Relationship | undefined): ListedSheet {
  if (target !== undefined) return { ...sheet, partName: target.target, unread: unreadKind(target.type) };
  if (sheet.relationshipId === '') return { ...sheet, partName: '', unread: 'withoutPart' };
  throw new UnusableWorkbook(`Bladet ${sheet.name} saknas i filen; spara om arbetsboken i Excel.`);
}

/** What no sheet can be called in Excel: a formula could not lead to it, or would lead to another workbook. */
const NO_NAME = /^$|[[\]:*?/\\]/;

/** Upper and lower case are the same to a formula, so that a name leads to one sheet. */
function requireNames(sheets: readonly ListedSheet[]): void {
  const taken = new Set<string>();
  const wrong = sheets.find(({ name }) => {
    const lower = name.toLowerCase();
    if (NO_NAME.test(name) || taken.has(lower)) return true;
    taken.add(lower);
    return false;
  });
  if (wrong === undefined) return;
  throw new UnusableWorkbook(
    `Ett blad heter ”${wrong.name}”, vilket Excel inte tillåter eller ett annat blad redan heter; öppna arbetsboken i Excel, byt namn på bladet och spara den igen.`,
  );
}

interface WorkbookElements {
  readonly strict: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetElement[];
  readonly names: readonly NameElement[];
  readonly isManual: boolean;
  readonly isLocked: boolean;
}

/** The elements of the workbook part that concern cells. */
function readElements(archive: Archive, partName: string): WorkbookElements {
  const sheets: SheetElement[] = [];
  const definedNames = new NamesReader();
  let [strict, date1904, isManual, isLocked] = [false, false, false, false];
  const openRoot = (element: string, attributes: Attributes): void => {
    if (element !== 'workbook') throw new UnusableWorkbook(OTHER_DOCUMENT);
    strict = attributes.entries().some(([, value]) => value.startsWith('http://purl.oclc.org/ooxml/'));
  };
  const openProperties = (_: string, attributes: Attributes): void => {
    date1904 = isTrue(attributes.get('date1904'));
  };
  const openCalculation = (_: string, attributes: Attributes): void => {
    isManual = attributes.get('calcMode') === 'manual';
  };
  const openProtection = (_: string, attributes: Attributes): void => {
    isLocked = isTrue(attributes.get('lockStructure'));
  };
  const openSheet = (element: string, attributes: Attributes): void => {
    if (element === 'sheet') sheets.push(sheetElement(attributes));
  };
  const sections = {
    workbookPr: { open: openProperties },
    workbookProtection: { open: openProtection },
    sheets: { open: openSheet },
    calcPr: { open: openCalculation },
    definedNames,
  };
  readXml(archive, partName, bySection(sections, openRoot));
  return { strict, date1904, isManual, isLocked, sheets, names: definedNames.names };
}

/** A part for two sheets would be read twice, or without end; no program writes it. */
function requireOwnParts(sheets: readonly ListedSheet[]): void {
  const parts = sheets.flatMap(({ partName }) => (partName === '' ? [] : [partName]));
  if (new Set(parts).size === parts.length) return;
  throw new UnusableWorkbook('Flera blad i filen har samma innehåll som sitt; spara om arbetsboken i Excel.');
}

/**
 * Reads the list of sheets and names. Throws `UnusableWorkbook` where the file has no workbook that
 * can be read. Example: `readWorkbookPart(archive).sheets[0].name` is `Budget`.
 */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const partName = workbookPartName(archive);
  const elements = readElements(archive, partName);
  const present = readRelationships(archive, partName).filter(({ target }) => archive.entries.has(target));
  const targets = new Map(present.map((each) => [each.id, each]));
  const sheets = elements.sheets.map((sheet) => listedSheet(sheet, targets.get(sheet.relationshipId)));
  if (sheets.length === 0)
    throw new UnusableWorkbook('Arbetsboken har inga blad; öppna den i Excel och kontrollera den.');
  requireOwnParts(sheets);
  requireNames(sheets);
  const names = elements.names.map(({ name, localSheet, hidden, refersTo }) => {
    return { name, refersTo, hidden, sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null) };
  });
  const { strict, date1904, isManual, isLocked } = elements;
  return { partName, strict, date1904, isManual, isLocked, sheets, names };
}
