import type { WorkbookPart } from '../package/workbook-part';
import { readRelationships } from '../package/relationships';
import type { PackageDraft } from './package/draft';
import { hasPart, readPart, removePart } from './package/draft';
import { removeContentType } from './package/content-types';
import { removeRelationshipsTo } from './package/relationships';
import { childrenNamed, parseXml } from './xml/xml-document';

/**
 * Drops the calculation chain if it lists cells of a rewritten sheet (by sheet id): Excel takes a
 * chain that lists a cell without a formula for damage, and builds a missing one by itself.
 * Example: `<c r="B4" i="8"/>` is stale when the sheet with id 8 is rewritten.
 */
export function dropStaleCalcChain(draft: PackageDraft, workbook: WorkbookPart, rewritten: ReadonlySet<number>): void {
  if (rewritten.size === 0) return;
  const relationship = readRelationships(draft.archive, workbook.partName).find(
    ({ type, external }) => !external && type.endsWith('/calcChain'),
  );
  const partName = relationship?.target;
  if (partName === undefined || !hasPart(draft, partName)) return;
  if (!listsSheet(draft, partName, rewritten)) return;
  removePart(draft, partName);
  removeContentType(draft, partName);
  removeRelationshipsTo(draft, workbook.partName, partName);
}

function listsSheet(draft: PackageDraft, partName: string, sheetIds: ReadonlySet<number>): boolean {
  const { root } = parseXml(readPart(draft, partName), { partName, rootName: 'calcChain' });
  // A cell without a sheet id is of the same sheet as the cell before it.
  return childrenNamed(root, 'c').some(({ attributes }) => sheetIds.has(Number(attributes.get('i'))));
}
