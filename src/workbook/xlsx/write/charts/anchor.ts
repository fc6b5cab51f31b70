import type { CellAddress } from '../../../../core/cells/address';
import type { PlanChart } from '../../../../core/port/sheet-plan';
import type { Dialect } from '../package/namespaces';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';

/** A chart of the plan, the relationship to its part, and a number that no other shape of the drawing has. */
export interface AnchoredChart {
  readonly chart: PlanChart;
  readonly relationshipId: string;
  readonly shapeId: number;
}

const NO_PLACE = [node('a:off', { x: 0, y: 0 }), node('a:ext', { cx: 0, cy: 0 })];

function corner(name: string, { row, column }: CellAddress): XmlNode {
  return node(`xdr:${name}`, {}, [
    textNode('xdr:col', String(column)),
    textNode('xdr:colOff', '0'),
    textNode('xdr:row', String(row)),
    textNode('xdr:rowOff', '0'),
  ]);
}

function frame({ chart, relationshipId, shapeId }: AnchoredChart, { drawing, relationships }: Dialect): XmlNode {
  const properties = { id: shapeId, name: chart.name, descr: chart.title };
  const link = { 'xmlns:c': `${drawing}/chart`, 'xmlns:r': relationships, 'r:id': relationshipId };
  return node('xdr:graphicFrame', { macro: '' }, [
    node('xdr:nvGraphicFramePr', {}, [node('xdr:cNvPr', properties), node('xdr:cNvGraphicFramePr')]),
    node('xdr:xfrm', {}, NO_PLACE),
    node('a:graphic', {}, [node('a:graphicData', { uri: `${drawing}/chart` }, [node('c:chart', link)])]),
  ]);
}

/** The place of a chart in a drawing: over its cells, and as large as they are. */
export function anchorNode(anchored: AnchoredChart, dialect: Dialect): XmlNode {
  const { first, last } = anchored.chart.place;
  const { drawing } = dialect;
  return node('xdr:twoCellAnchor', { 'xmlns:xdr': `${drawing}/spreadsheetDrawing`, 'xmlns:a': `${drawing}/main` }, [
    corner('from', first),
    corner('to', { row: last.row + 1, column: last.column + 1 }),
    frame(anchored, dialect),
    node('xdr:clientData'),
  ]);
}
