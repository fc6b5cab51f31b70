import { posix } from 'node:path';

/** The texts of parts, by their paths. */
type Texts = ReadonlyMap<string, string>;

const ANCHOR = /<(?:\w+:)?((?:twoCell|oneCell|absolute)Anchor)\b[\s\S]*?<\/(?:\w+:)?\1>/g;
const OWN_NAME = /<(?:\w+:)?cNvPr\b[^>]*\bname="Tertial /;
const CHART_ID = /<(?:\w+:)?chart\b[^>]*:id="([^"]*)"/;
const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^>]*>/g;

const attribute = (element: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** Where a relationship of a part leads. */
function targetOf(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
}

function relationshipsOf(part: string, texts: Texts): Map<string, string> {
  const list = texts.get(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)) ?? '';
  const elements = list.match(RELATIONSHIP) ?? [];
  return new Map(elements.map((each) => [attribute(each, 'Id'), targetOf(part, attribute(each, 'Target'))]));
}

/** What Tertial has drawn in a workbook: it draws that anew, and takes away what it no longer plans. */
export interface OwnCharts {
  /** The drawings that have charts by Tertial's names. */
  readonly drawings: ReadonlySet<string>;
  /** The parts of those charts. */
  readonly charts: ReadonlySet<string>;
}

/** The charts that Tertial has drawn, known by their names, with the drawings that they are in. */
export function ownCharts(texts: Texts): OwnCharts {
  const [drawings, charts] = [new Set<string>(), new Set<string>()];
  for (const [part, text] of texts) {
    if (!/<(?:\w+:)?wsDr\b/.test(text)) continue;
    const ids = (text.match(ANCHOR) ?? [])
      .filter((each) => OWN_NAME.test(each))
      .map((each) => CHART_ID.exec(each)?.[1]);
    if (ids.length === 0) continue;
    drawings.add(part);
    const targets = relationshipsOf(part, texts);
    for (const id of ids) charts.add(targets.get(id ?? '') ?? '');
  }
  return { drawings, charts };
}

/** A drawing or a list without what is of Tertial's charts. */
export function withoutOwn(part: string, text: string, { drawings, charts }: OwnCharts): string {
  if (drawings.has(part)) return text.replace(ANCHOR, (anchor) => (OWN_NAME.test(anchor) ? '' : anchor));
  const owner = part.replace(/_rels\/([^/]+)\.rels$/, '$1');
  return text
    .replace(RELATIONSHIP, (each) => (charts.has(targetOf(owner, attribute(each, 'Target'))) ? '' : each))
    .replace(/<(?:\w+:)?Override\b[^>]*>/g, (each) => (charts.has(attribute(each, 'PartName').slice(1)) ? '' : each));
}
