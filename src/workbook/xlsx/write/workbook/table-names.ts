import type { PackageDraft } from '../package/draft';
import { readPart } from '../package/draft';
import { contentTypeParts } from '../package/content-types';
import { parseXml } from '../xml/xml-document';

/** The names of the workbook's tables, in lower case. Tables and defined names share one namespace. */
export function tableNames(draft: PackageDraft): ReadonlySet<string> {
  const names = contentTypeParts(draft, '.table+xml').map((part) => {
    const { attributes } = parseXml(readPart(draft, part), part).root;
    return (attributes.get('displayName') ?? '').toLowerCase();
  });
  return new Set(names);
}
