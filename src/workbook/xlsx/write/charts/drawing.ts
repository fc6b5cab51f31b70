import { CHART_NAMES } from '../../../../core/port/sheet-plan';
import type { XmlDocument, XmlElement } from '../xml/xml-document';
import { parseXml } from '../xml/xml-document';

const OWN: ReadonlySet<string> = new Set(CHART_NAMES);

/** A chart of Tertial's that is in a drawing already. */
export interface FoundChart {
  readonly name: string;
  /** The anchor that holds it. */
  readonly anchor: XmlElement;
  readonly relationshipId: string;
  readonly shapeId: number;
}

/** A drawing as text and elements, with the charts of Tertial's in it. */
export interface Drawing {
  readonly document: XmlDocument;
  readonly charts: readonly FoundChart[];
  /** The highest number that a shape has. */
  readonly lastShape: number;
}

function within(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

/** The chart that an anchor holds; `null` for anything of the user's. */
function chartIn(anchor: XmlElement): FoundChart | null {
  const elements = within(anchor);
  const [shape, ...others] = elements.filter(({ name }) => name === 'cNvPr');
  const chart = elements.find(({ name, uri }) => name === 'chart' && uri.endsWith('/chart'));
  const name = shape?.attributes.get('name') ?? '';
  // A group that the user has made of several shapes is the user's.
  if (!shape || !chart || others.length > 0 || !OWN.has(name)) return null;
  const relationshipId = [...chart.attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
  return { name, anchor, relationshipId, shapeId: Number(shape.attributes.get('id')) };
}

/** Reads a drawing. Throws `UnusableWorkbook` for one that is damaged. */
export function readDrawing(partName: string, text: string): Drawing {
  const document = parseXml(text, { partName, rootName: 'wsDr' });
  const shapes = within(document.root).flatMap(({ name, attributes }) =>
    name === 'cNvPr' ? [Number(attributes.get('id'))] : [],
  );
  return {
    document,
    charts: document.root.children.flatMap((anchor) => chartIn(anchor) ?? []),
    lastShape: Math.max(0, ...shapes.filter(Number.isInteger)),
  };
}
