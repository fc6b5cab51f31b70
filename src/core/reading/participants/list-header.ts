import type { Grid } from '../../cells/grid';
import type { ParticipantColumn } from '../../documents/participants';
import { labelTextOf } from '../table/cell-content';
import { mentions } from '../table/phrases';
import { firstHeader } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import { LIST_COLUMN_WORDS } from './participant-lexicon';

const LONGEST_HEADING = 40;
/** What distinguishes a list from other tables, such as a plan of activities: episodes begin and end, and are of persons. */
const FEWEST_COLUMNS = 4;

/** The row of headings, and where each column is. */
export interface ListHeader {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<ParticipantColumn, number>>>;
}

/** What a heading states that its column holds; `null` for anything else. */
export function participantColumnOf(heading: string): ParticipantColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  return LIST_COLUMN_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
}

function headerAt(grid: Grid, row: number): ListHeader {
  const columns: Partial<Record<ParticipantColumn, number>> = {};
  for (const column of grid.filled.columns(row)) {
    const named = participantColumnOf(labelTextOf(grid, row, column).trim());
    // A second column of reasons is the first one's text: `Avslutskod`, `Avslutsorsak`.
    const kind = named === 'exitCode' && columns.exitCode !== undefined ? 'exitText' : named;
    if (kind !== null && columns[kind] === undefined) columns[kind] = column;
  }
  return { row, columns };
}

const hasAny = ({ columns }: ListHeader, kinds: readonly ParticipantColumn[]) =>
  kinds.some((kind) => columns[kind] !== undefined);

/** True if the columns show when each began, and that it ended. */
function isOfEpisodes(header: ListHeader): boolean {
  return hasAny(header, ['start']) && hasAny(header, ['end', 'exitCode', 'exitText']);
}

function isList(header: ListHeader): boolean {
  const isOfPersons = hasAny(header, ['sex', 'id', 'birthYear', 'age', 'exitCode', 'exitText']);
  return isOfEpisodes(header) && isOfPersons && Object.keys(header.columns).length >= FEWEST_COLUMNS;
}

function headerThat(grid: Grid, holds: (header: ListHeader) => boolean): ListHeader | null {
  return firstHeader(grid, (sheet, row) => {
    const header = headerAt(sheet, row);
    return holds(header) ? header : null;
  });
}

/** The headings of a participant list; `null` for a sheet that has none. */
export function findListHeader(grid: Grid): ListHeader | null {
  return headerThat(grid, isList);
}

/** The headings of a sheet that the user states to be a participant list: when each began, and that it ended, will do. */
export function findStatedHeader(grid: Grid): ListHeader | null {
  return headerThat(grid, isOfEpisodes);
}

/**
 * The columns of a participant list that are read beyond its headings, from its first rows; `null` for a sheet
 * that is no list, which must be read whole.
 */
export function neededColumns(head: Grid): readonly number[] | null {
  const header = findListHeader(head);
  return header === null ? null : Object.values(header.columns).sort((left, right) => left - right);
}
