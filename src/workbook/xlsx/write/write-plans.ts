import type { PlanCell, SheetPlan } from '../../../core/port/sheet-plan';
import type { WorkbookPart } from '../package/workbook-part';
import { readWorkbookPart } from '../package/workbook-part';
import type { Archive } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite-archive';
import { dropStaleCalcChain } from './calc-chain';
import { writeCharts } from './charts/write-charts';
import { addContentTypes, CONTENT_TYPES } from './package/content-types';
import type { PackageDraft } from './package/draft';
import { readPart, writePart } from './package/draft';
import { dialect } from './package/namespaces';
import { freePartName, relativeTarget } from './package/part-names';
import { addRelationships } from './package/relationships';
import type { CellStyle } from '../../looks/cell-style';
import { cellStyleKey, cellStyles } from '../../looks/cell-style';
import { dropSignature } from './signature';
import { writeStyles } from './styles/write-styles';
import { editDefinedNames, tableNames } from './workbook/defined-names';
import { editCalculation, editSheets, editViews } from './workbook/edit-workbook';
import type { PlannedSheet } from './workbook/planned-sheet';
import { markedSheets, placePlans } from './workbook/planned-sheet';
import type { WorksheetContent } from './worksheet/sections';
import { newWorksheet, rewriteWorksheet } from './worksheet/worksheet';
import { applyEdits } from './xml/xml-edit';
import { parseXml } from './xml/xml-document';
import { node } from './xml/xml-node';

/**
 * The workbook's bytes with the plans written in it, each in the sheet that carries its marker or in
 * a new sheet after the others. Every part that need not list the new sheets, styles and names keeps
 * its bytes; the same plans give the same bytes, also when they are written again over themselves. A
 * digital signature is taken out.
 * Throws `UnusableWorkbook` for a damaged part, and `Error` (a programmer's error) for a plan whose
 * name is not that of its sheet or is taken by another. Example: `writePlans(openArchive(bytes), [plan])`.
 */
export function writePlans(archive: Archive, plans: readonly SheetPlan[]): Uint8Array {
  const draft: PackageDraft = { archive, parts: new Map() };
  const workbook = readWorkbookPart(archive);
  const sheets = placePlans(workbook, plans);
  const styles = new Map(plans.flatMap((plan) => [...cellStyles(plan)]));
  const { indexes, font } = writeStyles(draft, workbook, [...styles.values()]);
  const styleOf = (cell: PlanCell): number => styleIndex(indexes, styles.get(cell));
  const added: string[] = [];
  for (const { plan, existing } of sheets) {
    const partName = existing?.partName ?? freePartName(draft, workbook.partName, 'worksheets/sheet');
    const drawing = drawingOf({ draft, partName, workbook }, plan);
    writeSheet(draft, { partName, isNew: existing === null, workbook }, { plan, styleOf, font, drawing });
    if (existing === null) added.push(partName);
  }
  const relationshipIds = listParts(draft, workbook, added);
  writeWorkbookPart(draft, workbook, { sheets, relationshipIds });
  const rewritten = new Set(sheets.flatMap(({ existing }) => (existing ? [existing.sheetId] : [])));
  dropStaleCalcChain(draft, workbook, rewritten);
  dropSignature(draft);
  return rewriteArchive(archive, draft.parts);
}

function styleIndex(indexes: ReadonlyMap<string, number>, style: CellStyle | undefined): number {
  return (style && indexes.get(cellStyleKey(style))) ?? 0;
}

interface SheetPart {
  readonly partName: string;
  readonly workbook: WorkbookPart;
}

/** The plan's charts are written; gives the element by which a sheet names a drawing that is new to it. */
function drawingOf({ draft, partName, workbook }: SheetPart & { draft: PackageDraft }, plan: SheetPlan) {
  const names = dialect(workbook.strict);
  const id = writeCharts({ draft, partName, workbookPart: workbook.partName, dialect: names }, plan);
  return id === null ? null : node('drawing', { 'xmlns:r': names.relationships, 'r:id': id });
}

function writeSheet(draft: PackageDraft, part: SheetPart & { isNew: boolean }, content: WorksheetContent): void {
  const { partName: name, isNew, workbook } = part;
  const text = isNew
    ? newWorksheet(content, dialect(workbook.strict).main)
    : rewriteWorksheet(content, { name, text: readPart(draft, name) });
  writePart(draft, name, text);
}

function listParts(draft: PackageDraft, workbook: WorkbookPart, added: readonly string[]): readonly string[] {
  addContentTypes(draft, new Map(added.map((partName) => [partName, CONTENT_TYPES.worksheet])));
  const type = `${dialect(workbook.strict).relationships}/worksheet`;
  return addRelationships(
    draft,
    workbook.partName,
    added.map((partName) => ({ type, target: relativeTarget(workbook.partName, partName) })),
  );
}

function writeWorkbookPart(
  draft: PackageDraft,
  workbook: WorkbookPart,
  written: { sheets: readonly PlannedSheet[]; relationshipIds: readonly string[] },
): void {
  const { partName, strict } = workbook;
  const document = parseXml(readPart(draft, partName), { partName, rootName: 'workbook' });
  const listed = written.sheets
    .filter(({ existing }) => existing === null)
    .map(({ plan }, index) => ({
      name: plan.name,
      relationshipId: written.relationshipIds[index] ?? '',
    }));
  const firstVisible = workbook.sheets.findIndex(({ state }) => state === 'visible');
  const edits = [
    ...editViews(document, firstVisible),
    ...editSheets(document, listed, dialect(strict).relationships),
    ...editDefinedNames(document, written.sheets, { markedSheets: markedSheets(workbook), tables: tableNames(draft) }),
    editCalculation(document),
  ];
  writePart(draft, partName, applyEdits(document.text, edits));
}
