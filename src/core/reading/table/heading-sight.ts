import type { Grid } from '../../cells/grid';
import { headingTextOf, lookOf } from './cell-content';
import type { Sight } from './sight';

/** How headings are seen: the text of a place, years that are numbers included. */
export interface HeadingSight {
  readonly sight: Sight;
  readonly textAt: (line: number, place: number) => string;
}

/** A sheet, seen in rows or turned, with years among its texts. */
export function headingSight(grid: Grid, sight: Sight): HeadingSight {
  const textAt = (line: number, place: number) => {
    const { row, column } = sight.cell(line, place);
    return lookOf(grid, row, column) === 'year' ? headingTextOf(grid, row, column) : sight.text(line, place);
  };
  return { sight, textAt };
}

/** True where a line, or the one above it, has a text of the pattern: a quick look before its words are taken apart. */
export function mayHead({ sight }: HeadingSight, line: number, pattern: RegExp): boolean {
  return [line, line - 1].some((each) => sight.places(each).some((place) => pattern.test(sight.text(each, place))));
}

/** A place in a line of headings, whose first place is `first`. */
export interface HeadingPlace {
  readonly line: number;
  readonly place: number;
  readonly first: number;
}

/** What is over a place: the nearest text of the line above, at it or before it, but not before the headings. */
export function overText({ sight, textAt }: HeadingSight, { line, place, first }: HeadingPlace): string {
  const last = sight.places(line - 1).findLast((each) => each <= place && each >= first);
  return last === undefined ? '' : textAt(line - 1, last);
}
