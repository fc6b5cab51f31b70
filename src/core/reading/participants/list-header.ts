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

function isList({ columns }: ListHeader): boolean {
  const has = (...kinds: ParticipantColumn[]) => kinds.some((kind) => columns[kind] !== undefined);
  const showsEnd = has('end', 'exitCode', 'exitText');
  const isOfPersons = has('sex', 'id', 'birthYear', 'age', 'exitCode', 'exitText');
  return has('start') && showsEnd && isOfPersons && Object.keys(columns).length >= FEWEST_COLUMNS;
}

/** The headings of a participant list; `null` for a sheet that has none. */
export function findListHeader(grid: Grid): ListHeader | null {
  return firstHeader(grid, (sheet, row) => {
    const header = headerAt(sheet, row);
    return isList(header) ? header : null;
  });
}

/**
 * The columns of a participant list that are read beyond its headings, from its first rows; `null` for a sheet
 * that is no list, which must be read whole.
 */
export function neededColumns(head: Grid): readonly number[] | null {
  const header = findListHeader(head);
  return header === null ? null : Object.values(header.columns).sort((left, right) => left - right);
}
