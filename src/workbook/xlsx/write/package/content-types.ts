import { applyEdits, appendContent, replaceElement } from '../xml/xml-edit';
import { childrenNamed, parseXml } from '../xml/xml-document';
import { node, renderXml } from '../xml/xml-node';
import type { PackageDraft } from './draft';
import { hasPart, readPart, writePart } from './draft';

const PART = '[Content_Types].xml';

const parsed = (draft: PackageDraft) => parseXml(readPart(draft, PART), { partName: PART, rootName: 'Types' });

/** The content types of the parts that Tertial may add. */
export const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/**
 * Adds the content type of each added part (by part name without leading slash).
 * Example: `new Map([['xl/worksheets/sheet4.xml', CONTENT_TYPES.worksheet]])`.
 */
export function addContentTypes(draft: PackageDraft, added: ReadonlyMap<string, string>): void {
  const document = parsed(draft);
  const present = new Set(childrenNamed(document.root, 'Override').map(partNameOf));
  const xml = [...added]
    .filter(([partName]) => !present.has(`/${partName}`.toLowerCase()))
    .map(([partName, type]) => node('Override', { PartName: `/${partName}`, ContentType: type }))
    .map((override) => renderXml(override, document.root.prefix));
  if (xml.length === 0) return;
  writePart(draft, PART, applyEdits(document.text, [appendContent(document.root, xml.join(''))]));
}

/** Removes the content type of a removed part. Example: of `xl/calcChain.xml`. */
export function removeContentType(draft: PackageDraft, partName: string): void {
  const document = parsed(draft);
  const edits = childrenNamed(document.root, 'Override')
    .filter((override) => partNameOf(override) === `/${partName}`.toLowerCase())
    .map((override) => replaceElement(override, ''));
  writePart(draft, PART, applyEdits(document.text, edits));
}

/** The parts whose content type has the ending, without leading slash. Example: the tables, for `.table+xml`. */
export function contentTypeParts(draft: PackageDraft, ending: string): readonly string[] {
  return childrenNamed(parsed(draft).root, 'Override')
    .filter(({ attributes }) => attributes.get('ContentType')?.endsWith(ending))
    .map(({ attributes }) => (attributes.get('PartName') ?? '').replace(/^\//, ''))
    .filter((partName) => hasPart(draft, partName));
}

function partNameOf(override: { readonly attributes: ReadonlyMap<string, string> }): string {
  return (override.attributes.get('PartName') ?? '').toLowerCase();
}
