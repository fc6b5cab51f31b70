/** A column of a written sheet: its heading, and its width in characters. */
interface WrittenColumn<Id extends string> {
  readonly id: Id;
  readonly heading: string;
  readonly width: number;
}

/**
 * Gives the zero-based place of each of a sheet's columns, which are listed from A.
 * Example: of columns that begin with `rank` and `name`, `name` is 1.
 */
export function columnFinder<Id extends string>(columns: readonly WrittenColumn<Id>[]): (id: Id) => number {
  const places = columns.map(({ id }) => id);
  return (id) => places.indexOf(id);
}
