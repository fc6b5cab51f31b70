import type { Results } from '../calculation/results';
import type { TertialDocument } from '../documents/tertial-document';

/** What a name is looked for in. */
interface Named {
  readonly results: Results;
  readonly documents: readonly TertialDocument[];
}

/** Words that titles go on with after the name. */
const AFTER_NAME =
  /^(?:budget|prognos|utfall|bokslut|delårs|årsredovisning|uppföljning|social|verksamhet|resultat|balans|tertial|medlem|ekonomi|bilaga|plan)/iu;

/** What a name may have between its capitals. Example: `Storby och Lillby`, `SF i Storbybygden`. */
const LINKS = new Set(['och', 'i', 'på', '&']);

/** The name after the words that every förbund has before it; `null` where a title has none. */
function nameIn(title: string): string | null {
  const [, , rest] = /(?:^|\s)(samordningsförbundet|finsam)\s(.*)$/iu.exec(title) ?? [];
  const name: string[] = [];
  for (const word of (rest ?? '').split(/\s+/u)) {
    const isOfName = LINKS.has(word) || (/^\p{Lu}/u.test(word) && !AFTER_NAME.test(word));
    if (!isOfName) break;
    const isLast = /[,;:.]$/u.test(word);
    name.push(isLast ? word.slice(0, -1) : word);
    // A name ends where something else is put after it.
    if (isLast) break;
  }
  while (name.length > 0 && LINKS.has(name.at(-1) ?? '')) name.pop();
  return name.length === 0 ? null : name.join(' ');
}

/** The name that most of the titles have; the first of those that as many have. */
function mostNamed(titles: readonly string[]): string | null {
  const names = titles.flatMap((title) => nameIn(title) ?? []);
  const count = (name: string) => names.filter((each) => each === name).length;
  return names.reduce<string | null>((best, name) => (best === null || count(name) > count(best) ? name : best), null);
}

/**
 * The name of the förbund whose workbook it is: as the user has set it, its own row of a comparison, else what the titles of
 * its tables name; `null` where nothing does. Example: `Samordningsförbundet Sjöbygden, budget 2023 (tkr)` is `Sjöbygden`.
 */
export function associationName({ results, documents }: Named, named: string | null): string | null {
  const set = named?.trim() ?? '';
  if (set !== '') return nameIn(set) ?? set;
  const own = results.peers.flatMap(({ own: named }) => named?.peer.name ?? [])[0];
  if (own !== undefined) return nameIn(own) ?? own;
  return mostNamed(documents.flatMap(({ kind, title }) => (kind === 'peers' || title === null ? [] : [title])));
}
