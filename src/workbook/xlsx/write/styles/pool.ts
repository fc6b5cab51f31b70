import type { XmlDocument, XmlElement } from '../xml/xml-document';
import { childNamed } from '../xml/xml-document';
import type { XmlEdit } from '../xml/xml-edit';
import { appendContent, insertInOrder, setAttribute } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { node, renderXml, xmlKey } from '../xml/xml-node';

/** A collection of the style sheet (`fonts`, `cellXfs`) to which entries may be added. */
export interface Pool {
  readonly name: string;
  readonly collection: XmlElement | null;
  readonly present: readonly XmlElement[];
  readonly added: XmlNode[];
  readonly indexes: Map<string, number>;
  readonly key: (entry: XmlElement | XmlNode) => string;
}

/** The children of `styleSheet` in the order of the schema. */
const STYLE_SHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Opens the collection; one that is missing or empty gets `seeds`, the entries that Excel expects
 * first. Entries are the same if their `key` is. Example: `openPool(document, 'fonts', { seeds: [] })`.
 */
export function openPool(
  { root }: XmlDocument,
  name: string,
  options: { readonly seeds: readonly XmlNode[]; readonly key?: Pool['key'] },
): Pool {
  const collection = childNamed(root, name);
  const present = collection?.children.filter(({ uri }) => uri === root.uri) ?? [];
  const key = options.key ?? xmlKey;
  const pool: Pool = { name, collection, present, added: [], indexes: new Map(), key };
  present.forEach((entry, index) => {
    if (!pool.indexes.has(key(entry))) pool.indexes.set(key(entry), index);
  });
  if (present.length === 0) options.seeds.forEach((seed) => poolIndex(pool, seed));
  return pool;
}

/** The index of an equal entry, added if there is none. Example: `poolIndex(fonts, bold)`. */
export function poolIndex(pool: Pool, entry: XmlNode): number {
  const key = pool.key(entry);
  const found = pool.indexes.get(key);
  if (found !== undefined) return found;
  const index = pool.present.length + pool.added.length;
  pool.added.push(entry);
  pool.indexes.set(key, index);
  return index;
}

/** The edits that write what was added to the pool, its count too. Example: none if nothing was added. */
export function poolEdits(document: XmlDocument, pool: Pool): readonly XmlEdit[] {
  const { name, collection, added, present } = pool;
  const { prefix } = document.root;
  const count = present.length + added.length;
  if (added.length === 0) return [];
  if (!collection) {
    const xml = renderXml(node(name, { count }, added), prefix);
    return [insertInOrder(document.root, { name, xml }, STYLE_SHEET_ORDER)];
  }
  const xml = added.map((entry) => renderXml(entry, prefix)).join('');
  return [setAttribute(document, collection, ['count', String(count)]), appendContent(collection, xml)];
}
