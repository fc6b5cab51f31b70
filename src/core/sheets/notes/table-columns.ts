import type { ShownTexts, TableForm } from './table-form';

/** The place of a column that must not be guessed from those beside it. */
const UNSURE = -2;

/** Where each column is now; -1 for one that was not found. */
export type ColumnPlaces<Id extends string> = Readonly<Record<Id | 'key', number>>;

/** So many headings, and so large a part of all, are enough to know a row of them by. */
const FEWEST = { headings: 2, part: 1 / 5 };

/** What headings of earlier versions are called today. */
function renamedHeadings<Id extends string>({ columns, earlier }: TableForm<Id>): ReadonlyMap<string, string> {
  const before = new Map(Object.entries<readonly string[] | undefined>(earlier ?? {}));
  return new Map(columns.flatMap(({ id, heading }) => (before.get(id) ?? []).map((text) => [text, heading] as const)));
}

/** The headings of a row in the words of today. Example: `Nyckel` in a sheet of an earlier version is `Metod`. */
export function headingsOfToday<Id extends string>(texts: readonly string[], form: TableForm<Id>): readonly string[] {
  const renamed = renamedHeadings(form);
  return texts.map((text) => renamed.get(text) ?? text);
}

/** The rows of headings: those with most of what was written, and all that are at least half as complete. */
export function headerRows<Id extends string>(texts: ShownTexts, form: TableForm<Id>): number[] {
  const { columns, later = [] } = form;
  const headings = new Map(columns.flatMap(({ heading }) => (heading === '' ? [] : [[heading, heading] as const])));
  for (const [before, heading] of renamedHeadings(form)) headings.set(before, heading);
  const rows = [...texts].map(([row, shown]) => ({
    row,
    count: new Set(shown.flatMap((text) => headings.get(text) ?? [])).size,
  }));
  const fewest = Math.max(FEWEST.headings, (columns.length - later.length) * FEWEST.part);
  const most = rows.reduce((highest, { count }) => Math.max(highest, count), 0);
  // The most complete first: what has been renamed in one may be left in another.
  return rows
    .filter(({ count }) => count >= fewest && 2 * count >= most)
    .sort((left, right) => right.count - left.count || left.row - right.row)
    .map(({ row }) => row);
}

/** The different keys that each column holds. */
function keysByColumn(texts: ShownTexts, isKey: (text: string) => boolean): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const row of texts.values()) {
    row.forEach((text, column) => {
      if (text !== '' && isKey(text)) found.set(column, (found.get(column) ?? new Set()).add(text));
    });
  }
  return found;
}

/** The column with most different keys; of several, the one that is headed as it was written, else the last. */
export function keyColumn<Id extends string>(
  texts: ShownTexts,
  { columns, isKey }: TableForm<Id>,
  header: readonly string[],
): number {
  const heading = columns.at(-1)?.heading;
  const isHeaded = (column: number) => Number(header[column] === heading);
  const [best] = [...keysByColumn(texts, isKey)].sort(
    ([a, aKeys], [b, bKeys]) => bKeys.size - aKeys.size || isHeaded(b) - isHeaded(a) || b - a,
  );
  return best?.[0] ?? -1;
}

/** A row of headings, and the columns under it that are none of the table's. */
export interface Header {
  readonly texts: readonly string[];
  readonly apart: ReadonlySet<number>;
}

/** A column that is known by its heading: where it was written, or wherever else that heading is alone. */
function headedPlace(header: Header, heading: string, written: number): number {
  if (heading === '') return -1;
  const places = header.texts.flatMap((text, column) =>
    text === heading && !header.apart.has(column) ? [column] : [],
  );
  if (places.includes(written)) return written;
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** Two columns that have each other's heading: the columns may have changed places, or their headings alone. */
const isSwapped = (places: readonly number[], index: number) => {
  const place = places[index] ?? -1;
  return place >= 0 && place !== index && places[place] === index;
};

/** A run of columns between two that are known: it is known too if it is as long as it was written. */
function fillGap(places: number[], taken: Header['apart'], [from, to]: readonly [number, number]): void {
  const [left, right] = [from < 0 ? -1 : (places[from] ?? -1), places[to] ?? -1];
  const isWhole = right - left === to - from;
  const isFree = ![...places, ...taken].some((place) => place > left && place < right);
  if (!isWhole || !isFree || places.slice(from + 1, to).includes(UNSURE)) return;
  for (let index = from + 1; index < to; index += 1) places[index] = left + index - from;
}

/**
 * Where the columns are now, whatever they are headed by: the keys by what they are, others by their headings, and one
 * that was renamed by its place between those on either side. `null` where there is no column of keys.
 * Example: `Kommentar` renamed, with `Skäl` before it and the keys after it, is still found.
 */
export function columnPlaces<Id extends string>(header: Header, form: TableForm<Id>, key: number): ColumnPlaces<Id> {
  const { columns } = form;
  const headed = columns.map(({ heading }, index) => headedPlace(header, heading, index));
  const places = headed.map((place, index) => (isSwapped(headed, index) ? UNSURE : place));
  const last = columns.length - 1;
  places.forEach((place, index) => {
    if (place >= 0 && (place === key || places.indexOf(place) < index)) places[index] = -1;
  });
  places[last] = key;
  let known = -1;
  for (let index = 0; index <= last; index += 1) {
    if ((places[index] ?? -1) < 0) continue;
    if (index - known > 1) fillGap(places, header.apart, [known, index]);
    known = index;
  }
  const found = columns.map(({ id }, index) => [id, Math.max(places[index] ?? -1, -1)]);
  return Object.fromEntries(found) as Record<Id | 'key', number>;
}
