import type { SheetState } from '../../../core/cells/grid';
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
  readonly partName: string;
  /** False for a chart sheet or a dialog, which has no cells. */
  readonly hasCells: boolean;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly partName: string;
  readonly strict: boolean;
  readonly date1904: boolean;
  /** Every sheet, chart sheets included, so that positions are those that local names count by. */
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** True if formulas are only calculated when the user asks. */
  readonly isManual: boolean;
}

const OTHER_DOCUMENT = 'Filen är ett annat Office-dokument än en arbetsbok; välj en .xlsx-fil.';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

const isState = (value: string | undefined): value is SheetState =>
  value === 'hidden' || value === 'veryHidden' || value === 'visible';

function isOpenDocument(archive: Archive): boolean {
  if (!archive.entries.has('mimetype')) return false;
  return new TextDecoder().decode(readEntry(archive, 'mimetype')).startsWith(OPEN_DOCUMENT);
}

function findWorkbook(archive: Archive): string {
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
type SheetElement = Omit<ListedSheet, 'partName' | 'hasCells'>;

function sheetElement(attributes: Attributes): SheetElement {
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    state: isState(state) ? state : 'visible',
    sheetId: Number(attributes.get('sheetId')),
    relationshipId: attributes.entries().find(([name]) => name.endsWith(':id'))?.[1] ?? '',
  };
}

/** A sheet with the part that it leads to. */
function listedSheet(sheet: SheetElement, target: Relationship | undefined): ListedSheet {
  if (target !== undefined) return { ...sheet, partName: target.target, hasCells: target.type.endsWith('/worksheet') };
  throw new UnusableWorkbook(`Bladet ${sheet.name} saknas i filen; spara om arbetsboken i Excel.`);
}

interface WorkbookElements {
  readonly strict: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetElement[];
  readonly names: readonly NameElement[];
  readonly isManual: boolean;
}

/** The elements of the workbook part that say something of cells. */
function readElements(archive: Archive, partName: string): WorkbookElements {
  const sheets: SheetElement[] = [];
  const definedNames = new NamesReader();
  let [strict, date1904, isManual] = [false, false, false];
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
  const openSheet = (element: string, attributes: Attributes): void => {
    if (element === 'sheet') sheets.push(sheetElement(attributes));
  };
  const sections = {
    workbookPr: { open: openProperties },
    sheets: { open: openSheet },
    calcPr: { open: openCalculation },
    definedNames,
  };
  readXml(archive, partName, bySection(sections, openRoot));
  return { strict, date1904, isManual, sheets, names: definedNames.names };
}

/** A part for two sheets would be read twice, or without end; no program writes it. */
function requireOwnParts(sheets: readonly ListedSheet[]): void {
  if (new Set(sheets.map(({ partName }) => partName)).size === sheets.length) return;
  throw new UnusableWorkbook('Flera blad i filen har samma innehåll som sitt; spara om arbetsboken i Excel.');
}

/**
 * Reads the list of sheets and names. Throws `UnusableWorkbook` where the file has no workbook that
 * can be read. Example: `readWorkbookPart(archive).sheets[0].name` is `Budget`.
 */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const partName = findWorkbook(archive);
  const elements = readElements(archive, partName);
  const present = readRelationships(archive, partName).filter(({ target }) => archive.entries.has(target));
  const targets = new Map(present.map((each) => [each.id, each]));
  const sheets = elements.sheets.map((sheet) => listedSheet(sheet, targets.get(sheet.relationshipId)));
  if (sheets.length === 0)
    throw new UnusableWorkbook('Arbetsboken har inga blad; öppna den i Excel och kontrollera den.');
  requireOwnParts(sheets);
  const names = elements.names.map(({ name, localSheet, hidden, refersTo }) => {
    return { name, refersTo, hidden, sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null) };
  });
  const { strict, date1904, isManual } = elements;
  return { partName, strict, date1904, isManual, sheets, names };
}
