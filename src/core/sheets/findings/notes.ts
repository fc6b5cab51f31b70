import { parseAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { dayOfSerial } from '../../cells/serial-day';
import type { FindingDecision } from '../../documents/notes/finding-decision';
import { SEVERITY_WORDS } from '../../documents/words';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isAnything, isComputed, isFigure, isSentence, isTyped, textAt } from '../notes/table-form';
import { REMAINS } from './finding-figures';
import type { KeyParts } from './finding-key';
import { parseFindingKey } from './finding-key';
import type { FindingsColumn } from './columns';
import { FINDINGS_COLUMNS } from './columns';

const SEVERITIES: ReadonlySet<string> = new Set(['', ...Object.values(SEVERITY_WORDS)]);
const isSeverity: CellTest = ({ text }) => SEVERITIES.has(text);
const isAddress: CellTest = ({ text }) => text === '' || parseAddress(text) !== null;
const isCause: CellTest = ({ text }) => text === '' || parseAddress(text.slice(text.lastIndexOf('!') + 1)) !== null;
const isStatus: CellTest = (cell) => isComputed(cell) || cell.text === REMAINS;

/** Nothing, or what the key holds too. */
const ofKey =
  (part: keyof KeyParts): CellTest =>
  ({ key, text }) =>
    text === '' || text.replace(/\s+/g, ' ') === parseFindingKey(key)?.[part];

/** Two figures or more with what separates them, as they were when the row was written or decided. */
const isBasis: CellTest = ({ text }) => text === '' || text.includes(';');

const FORM: TableForm<FindingsColumn> = {
  columns: FINDINGS_COLUMNS,
  label: 'label',
  typed: ['decision', 'comment', 'by', 'date'],
  later: ['by', 'date', 'basis'],
  earlier: {
    ...{ severity: ['Allvar'], published: ['Publicerat'] },
    ...{ expected: ['Förväntat'], difference: ['Differens'] },
  },
  looks: {
    ...{ severity: isSeverity, sheet: ofKey('sheet'), cell: isAddress, label: ofKey('label') },
    ...{ heading: ofKey('heading'), published: isAnything, expected: isFigure, difference: isFigure },
    ...{ status: isStatus, message: isSentence, causedBy: isCause, decision: isTyped, comment: isTyped },
    ...{ by: isTyped, date: isTyped, basis: isBasis },
  },
  isKey: (text) => parseFindingKey(text) !== null,
};

/** The days of this century in which Tertial can have been used, as Excel counts them from 1904 or 1900. */
const DAYS = { first: 30_000, last: 80_000 };

/** A day as it was typed; Excel makes a number of what looks like one. Example: 46353 is `2026-11-27`. */
function dateText(text: string, { date1904 }: Grid): string {
  const serial = Number(text);
  return serial >= DAYS.first && serial <= DAYS.last ? dayOfSerial(serial, date1904) : text;
}

/**
 * The decisions and comments in a sheet that Tertial wrote earlier, whatever order its rows are in now.
 * Rows where the user wrote nothing give none. Example: a row with `godta` and `avrundning` gives one.
 */
export function readDecisions(grid: Grid): FindingDecision[] {
  const { rows, texts, column } = keyedTable(grid, FORM);
  return rows.flatMap(({ row, key }) => {
    const text = (id: FindingsColumn) => textAt(texts, row, column[id]);
    const [decision, comment, by] = [text('decision'), text('comment'), text('by')];
    const date = dateText(text('date'), grid);
    const isEmpty = decision + comment + by + date === '';
    return isEmpty ? [] : [{ key, decision, comment, by, date, basis: text('basis'), message: text('message') }];
  });
}

/** Whether all that is typed in the sheet is read; rows with one key are all kept, as earlier decisions. */
export function readBackDecisions(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  return { entries: typedEntries(table, table.rows), unread: unreadCells(table, { mayShareKeys: true }) };
}
