import type { PlanChart, SheetPlan } from '../../../../core/port/sheet-plan';
import { readRelationships } from '../../package/relationships';
import { addContentTypes, CONTENT_TYPES, removeContentType } from '../package/content-types';
import type { PackageDraft } from '../package/draft';
import { hasPart, readPart, removePart, writePart } from '../package/draft';
import type { Dialect } from '../package/namespaces';
import { freePartName } from '../package/part-names';
import { addRelationships, removeRelationshipsTo } from '../package/relationships';
import type { XmlEdit } from '../xml/xml-edit';
import { appendContent, applyEdits, replaceElement } from '../xml/xml-edit';
import { renderXml } from '../xml/xml-node';
import { anchorNode } from './anchor';
import { chartPart } from './chart-part';
import type { Drawing, FoundChart } from './drawing';
import { readDrawing } from './drawing';

/** The sheet whose charts are written, and the package that it is in. */
export interface ChartTarget {
  readonly draft: PackageDraft;
  /** The part of the sheet. */
  readonly partName: string;
  /** The part of the workbook: new parts are named beside it. */
  readonly workbookPart: string;
  readonly dialect: Dialect;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawing that the sheet has; `null` if it has none. */
function drawingOf({ draft, partName }: ChartTarget): string | null {
  const found = readRelationships(draft.archive, partName).find(
    ({ type, external, target }) => !external && type.endsWith('/drawing') && hasPart(draft, target),
  );
  return found?.target ?? null;
}

function addPart(target: ChartTarget, stem: string, part: { readonly type: string; readonly text: string }): string {
  const { draft, workbookPart } = target;
  const name = freePartName(draft, workbookPart, stem);
  writePart(draft, name, part.text);
  addContentTypes(draft, new Map([[name, part.type]]));
  return name;
}

function link(target: ChartTarget, from: string, to: { readonly type: string; readonly partName: string }): string {
  const type = `${target.dialect.relationships}/${to.type}`;
  return addRelationships(target.draft, from, [{ type, target: `/${to.partName}` }])[0] ?? '';
}

/** A chart that is new in the drawing: its part, and where it is. */
function addChart(
  target: ChartTarget,
  drawingPart: string,
  added: { chart: PlanChart; text: string; shapeId: number },
) {
  const { chart, text, shapeId } = added;
  const partName = addPart(target, 'charts/chart', { type: CONTENT_TYPES.chart, text });
  const relationshipId = link(target, drawingPart, { type: 'chart', partName });
  return renderXml(anchorNode({ chart, relationshipId, shapeId }, target.dialect), '');
}

/** The part of a chart that is in the drawing. */
function partOf({ draft }: ChartTarget, drawingPart: string, { relationshipId }: FoundChart): string | null {
  const found = readRelationships(draft.archive, drawingPart).find(({ id }) => id === relationshipId);
  return found !== undefined && !found.external && hasPart(draft, found.target) ? found.target : null;
}

/** A chart that is planned no more goes with its part; what that part itself relates to is left. */
function dropChart(target: ChartTarget, drawingPart: string, found: FoundChart): XmlEdit {
  const { draft } = target;
  const partName = partOf(target, drawingPart, found);
  if (partName !== null) {
    removePart(draft, partName);
    removeContentType(draft, partName);
    removeRelationshipsTo(draft, drawingPart, partName);
  }
  return replaceElement(found.anchor, '');
}

/** The anchor of a chart that is drawn again, in its place. */
function drawAgain(
  target: ChartTarget,
  drawingPart: string,
  again: { found: FoundChart; chart: PlanChart; text: string },
) {
  const { found, chart, text } = again;
  const partName = partOf(target, drawingPart, found);
  if (partName === null) {
    const added = addChart(target, drawingPart, { chart, text, shapeId: found.shapeId });
    return replaceElement(found.anchor, added);
  }
  writePart(target.draft, partName, text);
  const { relationshipId, shapeId } = found;
  return replaceElement(found.anchor, renderXml(anchorNode({ chart, relationshipId, shapeId }, target.dialect), ''));
}

/** The edits of a drawing that make it hold the plan's charts; shapes of the user's stay. */
function chartEdits(target: ChartTarget, drawingPart: string, drawn: { plan: SheetPlan; drawing: Drawing }): XmlEdit[] {
  const { plan, drawing } = drawn;
  const planned = new Map(plan.charts.map((chart) => [chart.name, chart]));
  const textOf = (chart: PlanChart) => chartPart(plan.name, chart, target.dialect);
  const edits = drawing.charts.map((found) => {
    const chart = planned.get(found.name);
    planned.delete(found.name);
    if (chart === undefined) return dropChart(target, drawingPart, found);
    return drawAgain(target, drawingPart, { found, chart, text: textOf(chart) });
  });
  const added = [...planned.values()].map((chart, index) => {
    const shapeId = drawing.lastShape + 1 + index;
    return addChart(target, drawingPart, { chart, text: textOf(chart), shapeId });
  });
  return added.length === 0 ? edits : [...edits, appendContent(drawing.document.root, added.join(''))];
}

/** A drawing without shapes. */
function emptyDrawing({ drawing }: Dialect): string {
  const namespaces = `xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"`;
  return `${DECLARATION}<xdr:wsDr ${namespaces}></xdr:wsDr>`;
}

/**
 * Writes a plan's charts in the drawing of its sheet, each over the one of the same name if the sheet has it. Gives
 * the relationship to a drawing that was added, which the sheet must then name; `null` where it has one, or needs none.
 * Throws `UnusableWorkbook` for a damaged drawing. Example: `rId1` for the first chart of a new sheet.
 */
export function writeCharts(target: ChartTarget, plan: SheetPlan): string | null {
  const present = drawingOf(target);
  if (present === null && plan.charts.length === 0) return null;
  const text = emptyDrawing(target.dialect);
  const drawingPart = present ?? addPart(target, 'drawings/drawing', { type: CONTENT_TYPES.drawing, text });
  const drawing = readDrawing(drawingPart, readPart(target.draft, drawingPart));
  const edits = chartEdits(target, drawingPart, { plan, drawing });
  writePart(target.draft, drawingPart, applyEdits(drawing.document.text, edits));
  return present === null ? link(target, target.partName, { type: 'drawing', partName: drawingPart }) : null;
}
