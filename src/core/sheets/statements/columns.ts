import { columnName } from '../../cells/address';
import { columnFinder } from '../parts/column-finder';

/** The columns of the checks, from A. */
export const STATEMENT_COLUMNS = [
  { id: 'name', heading: 'Vad som jämförs', width: 34 },
  { id: 'year', heading: 'År', width: 6 },
  { id: 'first', heading: 'Första', width: 19 },
  { id: 'firstAmount', heading: 'Belopp', width: 10 },
  { id: 'second', heading: 'Andra', width: 24 },
  { id: 'secondAmount', heading: 'Belopp', width: 10 },
  { id: 'difference', heading: 'Skillnad', width: 9 },
  { id: 'tolerance', heading: 'Medger', width: 7 },
  { id: 'holds', heading: 'Stämmer', width: 8 },
] as const;

type StatementColumnId = (typeof STATEMENT_COLUMNS)[number]['id'];

/** The zero-based column. Example: `year` is 1. */
export const statementColumn = columnFinder(STATEMENT_COLUMNS);

/** The name of a cell of a check. Example: `D12`. */
export function checkCell(row: number, id: StatementColumnId): string {
  return `${columnName(statementColumn(id))}${row + 1}`;
}
