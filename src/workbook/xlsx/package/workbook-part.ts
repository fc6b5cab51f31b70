import type { SheetState } from '../../../core/cells/grid';
import type { DefinedName } from '../../port';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Archive } from '../zip/archive';
import type { Attributes } from '../xml/read-xml';
import { readXml } from '../xml/read-xml';
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

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
const isState = (value: string | undefined): value is SheetState =>
  value === 'hidden' || value === 'veryHidden' || value === 'visible';

function findWorkbook(archive: Archive): string {
  const part = readRelationships(archive, '').find(({ type }) => type.endsWith('/officeDocument'));
  if (part !== undefined && archive.entries.has(part.target)) {
    if (part.target.endsWith('.bin'))
      throw new UnusableWorkbook(
        'Filen är en binär arbetsbok (.xlsb); öppna den i Excel och spara den som .xlsx.',
      );
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

/**
 * Reads the list of sheets and names. Throws `UnusableWorkbook` where the file has no workbook that
 * can be read. Example: `readWorkbookPart(archive).sheets[0].name` is `Budget`.
 */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const partName = findWorkbook(archive);
  const targets = new Map(readRelationships(archive, partName).map((each) => [each.id, each]));
  const sheets: ListedSheet[] = [];
  const names: NameElement[] = [];
  let strict = false;
  let date1904 = false;
  let open: NameElement | null = null;
  let rootSeen = false;
  const addSheet = (attributes: Attributes) => {
    const id = relationshipId(attributes);
    const target = targets.get(id);
    if (target === undefined || !archive.entries.has(target.target))
      throw new UnusableWorkbook(
        `Bladet ${attributes.name ?? ''} saknas i filen; spara om arbetsboken i Excel.`,
      );
    const state = isState(attributes.state) ? attributes.state : 'visible';
    sheets.push({
      name: attributes.name ?? '',
      state,
      sheetId: Number(attributes.sheetId),
      relationshipId: id,
      partName: target.target,
      hasCells: target.type.endsWith('/worksheet'),
    });
  };
  readXml(archive, partName, {
    open: (element, attributes) => {
      if (!rootSeen && element !== 'workbook')
        throw new UnusableWorkbook(
          'Filen är ett annat Office-dokument än en arbetsbok; välj en .xlsx-fil.',
        );
      rootSeen = true;
      if (element === 'workbook')
        strict = Object.values(attributes).some((value) =>
          value.startsWith('http://purl.oclc.org/ooxml/'),
        );
      if (element === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (element === 'sheet') addSheet(attributes);
      if (element === 'definedName') {
        open = {
          name: attributes.name ?? '',
          localSheet:
            attributes.localSheetId === undefined ? null : Number(attributes.localSheetId),
          hidden: isTrue(attributes.hidden),
          refersTo: '',
        };
        names.push(open);
      }
    },
    text: (text) => {
      if (open !== null) open.refersTo += text;
    },
    close: (element) => {
      if (element === 'definedName') open = null;
    },
  });
  if (sheets.length === 0)
    throw new UnusableWorkbook('Arbetsboken har inga blad; öppna den i Excel och kontrollera den.');
  const definedNames = names.map(({ name, localSheet, hidden, refersTo }) => ({
    name,
    refersTo,
    hidden,
    sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null),
  }));
  return { partName, strict, date1904, sheets, names: definedNames };
}
