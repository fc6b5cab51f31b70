import { readRelationships, relationshipsPartName } from '../../package/relationships';
import { appendContent, applyEdits, replaceElement } from '../xml/xml-edit';
import { childrenNamed, parseXml } from '../xml/xml-document';
import { node, renderXml } from '../xml/xml-node';
import type { PackageDraft } from './draft';
import { hasPart, readPart, writePart } from './draft';

/** A relationship to add. The target is relative to the folder of the part that has it. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
}

const NONE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const parsed = (draft: PackageDraft, partName: string) =>
  parseXml(hasPart(draft, partName) ? readPart(draft, partName) : NONE, { partName, rootName: 'Relationships' });

/**
 * Adds relationships to a part, which may have none yet, and gives their ids, in order.
 * Example: after `rId9` comes `rId10`.
 */
export function addRelationships(
  draft: PackageDraft,
  partName: string,
  added: readonly NewRelationship[],
): readonly string[] {
  const relationshipsPart = relationshipsPartName(partName);
  const document = parsed(draft, relationshipsPart);
  const used = childrenNamed(document.root, 'Relationship').map(idOf);
  const first = Math.max(0, ...used.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0))) + 1;
  const ids = added.map((_, index) => `rId${first + index}`);
  const xml = added.map(({ type, target }, index) =>
    renderXml(node('Relationship', { Id: ids[index] ?? '', Type: type, Target: target }), document.root.prefix),
  );
  if (xml.length === 0) return ids;
  const edit = appendContent(document.root, xml.join(''));
  writePart(draft, relationshipsPart, applyEdits(document.text, [edit]));
  return ids;
}

/** Takes away a part's relationships to the target part. Example: the workbook's to `xl/calcChain.xml`. */
export function removeRelationshipsTo(draft: PackageDraft, partName: string, target: string): void {
  const relationshipsPart = relationshipsPartName(partName);
  const document = parsed(draft, relationshipsPart);
  const gone = new Set(
    readRelationships(draft.archive, partName)
      .filter((relationship) => !relationship.external && relationship.target === target)
      .map(({ id }) => id),
  );
  const edits = childrenNamed(document.root, 'Relationship')
    .filter((relationship) => gone.has(idOf(relationship)))
    .map((relationship) => replaceElement(relationship, ''));
  writePart(draft, relationshipsPart, applyEdits(document.text, edits));
}

function idOf(relationship: { readonly attributes: ReadonlyMap<string, string> }): string {
  return relationship.attributes.get('Id') ?? '';
}
