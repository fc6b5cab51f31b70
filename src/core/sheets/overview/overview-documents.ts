import type { Counted } from '../../audit/coverage/counted';
import { allTablesRead } from '../../audit/coverage/coverage-words';
import { formatRange } from '../../cells/address';
import { KIND_WORDS } from '../../documents/kind-words';
import { describe } from '../../documents/descriptions/describe';
import type { NotChecked } from '../../documents/finding';
import type { TertialDocument } from '../../documents/tertial-document';
import type { RowItem, SheetRow } from '../parts/row-item';
import { linkItem, headingItems, sectionItems, textItem } from '../parts/row-item';
import { textLines } from '../parts/text-lines';

const READ_HEADINGS = ['Blad', 'Område', 'Enhet', 'Innehåll'];
const NOT_CHECKED_HEADINGS = ['Blad', 'Område', '', 'Varför'];
/** Characters that fit from the fourth column to the right edge of the page. */
const LINE_WIDTH = 88;

/** A line of the table, its long text going on in rows below. */
function describedRows(first: readonly [RowItem, RowItem | null, RowItem | null], text: string): SheetRow[] {
  const [line = '', ...others] = textLines(text, LINE_WIDTH);
  return [[...first, textItem(line)], ...others.map((other) => [null, null, null, textItem(other)])];
}

function documentRows(document: TertialDocument): SheetRow[] {
  const { sheet, range } = document;
  const { counts, text } = describe(document);
  const place = linkItem(formatRange(range), { sheet, address: range.first });
  return describedRows([textItem(sheet), place, textItem(counts)], `${KIND_WORDS[document.kind]}. ${text}`);
}

/** What was read: each table with its place, its unit, what it is and how that is known, and its columns. Example: `B 2019 Budget`. */
export function documentsReadRows(documents: readonly TertialDocument[], width: number): SheetRow[] {
  const rows = documents.flatMap(documentRows);
  const none = [textItem('Inget i arbetsboken kunde prövas.')];
  return [
    sectionItems('Vad som lästes', width),
    headingItems(READ_HEADINGS, width),
    ...(rows.length === 0 ? [none] : rows),
  ];
}

/** What was not checked, and why; where all was read, how much of it could be tested. Example: a sheet of notes. */
export function notCheckedRows(notChecked: readonly NotChecked[], counted: Counted, width: number): SheetRow[] {
  const rows = notChecked.flatMap(({ sheet, range, reason }) =>
    describedRows([textItem(sheet), range === null ? null : textItem(range), null], reason),
  );
  return [
    sectionItems('Inte prövat', width),
    headingItems(NOT_CHECKED_HEADINGS, width),
    ...(rows.length === 0 ? [[textItem(allTablesRead(counted))]] : rows),
  ];
}
