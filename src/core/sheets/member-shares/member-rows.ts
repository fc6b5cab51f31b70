import { columnName } from '../../cells/address';

/** The rows of one block of `Tertial Medlemsandelar`, zero-based, from its title to its sums. */
export interface BlockRows {
  readonly title: number;
  readonly state: number;
  readonly region: number;
  readonly municipal: number;
  readonly step: number;
  readonly firstMember: number;
  readonly lastMember: number;
  readonly sums: number;
}

/** The rows of a block of `members` members. Example: from row 4, five members stand in rows 9 to 13. */
export function blockRows(title: number, members: number): BlockRows {
  const firstMember = title + 5;
  const lastMember = firstMember + members - 1;
  return {
    title,
    state: title + 1,
    region: title + 2,
    municipal: title + 3,
    step: title + 4,
    firstMember,
    lastMember,
    sums: lastMember + 1,
  };
}

/** A cell of the sheet by its column and row, both zero-based. Example: `cellName(3, 9)` is `D10`. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The same, held fast when copied down or sideways. Example: `$I$9`. */
export function fixedName(column: number, row: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A column's cells in the rows of a block's members, held fast. Example: `$C$10:$C$14`. */
export function memberRange(column: number, rows: BlockRows): string {
  return `${fixedName(column, rows.firstMember)}:${fixedName(column, rows.lastMember)}`;
}
