import type { SheetState } from '../../../core/cells/grid';
import type { DefinedName } from '../../port';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Archive } from '../zip/archive';
import type { Attributes } from '../xml/read-xml';
import { readXml } from '../xml/read-xml';
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
}

interface NameElement {
  readonly name: string;
  readonly localSheet: number | null;
  readonly hidden: boolean;
  refersTo: string;
}

const OTHER_DOCUMENT = 'Filen är ett annat Office-dokument än en arbetsbok; välj en .xlsx-fil.';

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
const isState = (value: string | undefined): value is SheetState =>
  value === 'hidden' || value === 'veryHidden' || value === 'visible';

function findWorkbook(archive: Archive): string {
  const part = readRelationships(archive, '').find(({ type }) => type.endsWith('/officeDocument'));
  if (part !== undefined && archive.entries.has(part.target)) {
    if (part.target.endsWith('.bin'))
      throw new UnusableWorkbook('Filen är en binär arbetsbok (.xlsb); öppna den i Excel och spara den som .xlsx.');
    return part.target;
  }
  throw new UnusableWorkbook(
    archive.entries.has('content.xml') && archive.entries.has('mimetype')
      ? 'Filen är ett OpenDocument-kalkylark (.ods); öppna den och spara den som .xlsx.'
      : 'Filen innehåller ingen arbetsbok; öppna den i Excel och spara den som .xlsx.',
  );
}

function relationshipId(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** A `sheet` element with the part that it leads to. */
function listedSheet(attributes: Attributes, target: Relationship | undefined): ListedSheet {
  const { name = '', state, sheetId } = attributes;
  if (target === undefined) throw new UnusableWorkbook(`Bladet ${name} saknas i filen; spara om arbetsboken i Excel.`);
  return {
    name,
    state: isState(state) ? state : 'visible',
    sheetId: Number(sheetId),
    relationshipId: relationshipId(attributes),
    partName: target.target,
    hasCells: target.type.endsWith('/worksheet'),
  };
}

function nameElement({ name = '', localSheetId, hidden }: Attributes): NameElement {
  const localSheet = localSheetId === undefined ? null : Number(localSheetId);
  return { name, localSheet, hidden: isTrue(hidden), refersTo: '' };
}

interface Elements {
  readonly root: Attributes;
  readonly properties: Attributes;
  readonly sheets: readonly Attributes[];
  readonly names: readonly NameElement[];
}

/** The elements of the workbook part that say something of cells. */
function readElements(archive: Archive, partName: string): Elements {
  const found = {
    root: {} as Attributes,
    properties: {} as Attributes,
    sheets: [] as Attributes[],
    names: [] as NameElement[],
  };
  let depth = 0;
  let inName = false;
  const takers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    workbookPr: (attributes) => (found.properties = attributes),
    sheet: (attributes) => found.sheets.push(attributes),
    definedName: (attributes) => (inName = found.names.push(nameElement(attributes)) > 0),
  };
  readXml(archive, partName, {
    open: (element, attributes) => {
      if (depth === 0 && element !== 'workbook') throw new UnusableWorkbook(OTHER_DOCUMENT);
      if (depth === 0) found.root = attributes;
      depth += 1;
      takers[element]?.(attributes);
    },
    text: (text) => {
      const open = inName ? found.names.at(-1) : undefined;
      if (open !== undefined) open.refersTo += text;
    },
    close: () => (inName = false),
  });
  return found;
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
  const sheets = elements.sheets.map((sheet) => listedSheet(sheet, targets.get(relationshipId(sheet))));
  if (sheets.length === 0)
    throw new UnusableWorkbook('Arbetsboken har inga blad; öppna den i Excel och kontrollera den.');
  const names = elements.names.map(({ name, localSheet, hidden, refersTo }) => {
    return { name, refersTo, hidden, sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null) };
  });
  const strict = Object.values(elements.root).some((value) => value.startsWith('http://purl.oclc.org/ooxml/'));
  return { partName, strict, date1904: isTrue(elements.properties.date1904), sheets, names };
}
