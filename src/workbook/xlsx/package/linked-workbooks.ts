import type { Archive } from '../zip/archive';
import { bySection } from '../xml/by-section';
import { readXml } from '../xml/read-xml';
import type { Attributes } from '../xml/tag-attributes';
import { readRelationships } from './relationships';
import { workbookPartName } from './workbook-part';

/** The ids of the parts that hold what was last read of other workbooks, in the order of their numbers. */
function linkIds(archive: Archive, partName: string): string[] {
  const ids: string[] = [];
  const externalReferences = {
    open: (element: string, attributes: Attributes) => {
      if (element !== 'externalReference') return;
      ids.push(attributes.entries().find(([name]) => name.endsWith(':id'))?.[1] ?? '');
    },
  };
  readXml(
    archive,
    partName,
    bySection({ externalReferences }, () => undefined),
  );
  return ids;
}

/** `file:///C:/Mina%20filer/budget.xlsx` as the path that it is; what is no address stays as it is. */
function asPath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * Where the workbooks are that formulas refer to by number; empty for one whose place the file does not state.
 * Example: where `[1]Budget!B5` is in a formula, the first is `file:///C:/Budget 2021.xlsx`, or `Budget 2021.xlsx`
 * beside the file itself.
 */
export function linkedWorkbooks(archive: Archive): readonly string[] {
  const partName = workbookPartName(archive);
  const parts = new Map(readRelationships(archive, partName).map(({ id, target }) => [id, target]));
  return linkIds(archive, partName).map((id) => {
    const part = parts.get(id);
    if (part === undefined || !archive.entries.has(part)) return '';
    const place = readRelationships(archive, part).find(({ type }) => /externalLinkPath/i.test(type));
    return asPath(place?.target ?? '');
  });
}
