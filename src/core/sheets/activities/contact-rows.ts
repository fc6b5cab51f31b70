import { columnName } from '../../cells/address';
import type { ContactsResult } from '../../calculation/contacts/contacts-result';
import { bookingParts } from '../../documents/contact-bookings';
import type { ContactColumn, ContactCount, ContactLine } from '../../documents/contacts';
import { CONTACT_COUNTS } from '../../documents/contacts';
import { periodInWords } from '../../documents/period';
import type { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import { totalStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';

const HEADINGS: Readonly<Record<ContactCount, string>> = {
  ...{ referred: 'Anvisade', women: 'Kvinnor', men: 'Män', persons: 'Totalt', attended: 'Närvarade' },
  ...{ conversations: 'Samtal', missed: 'Bortfall' },
  ...{ contactsWomen: 'Kontakter, kvinnor', contactsMen: 'Kontakter, män', contacts: 'Kontakter' },
};
const SHARE_HEADING = 'Bortfall av bokade';

/** A table of contacts on the sheet: the rows from its title on. */
export interface ContactBlock {
  readonly result: ContactsResult;
  readonly cells: UserCells;
  readonly top: number;
}

/** The counts that the table has, in their order: each has a column after the names. */
function countsIn({ document }: ContactsResult): ContactCount[] {
  const held = new Set<ContactColumn>(document.headings.map(({ holds }) => holds));
  return CONTACT_COUNTS.filter((count) => held.has(count));
}

/** So many columns has a table, names and shares included. */
export function contactColumns(result: ContactsResult): number {
  return 1 + countsIn(result).length + Number(result.missedShare !== null);
}

/** So many rows has a table: title, headings, insatser, their sum and the note below. */
export function contactRows({ lines }: ContactsResult): number {
  return lines.length + 4;
}

/** The name of the cell of a count in a row. */
const cellName = (counts: readonly ContactCount[], count: ContactCount, row: number) =>
  `${columnName(1 + counts.indexOf(count))}${row + 1}`;

function countItem({ result, cells }: ContactBlock, line: ContactLine, count: ContactCount): RowItem | null {
  const figure = line.figures[count];
  if (figure === undefined || figure.amount === null) return null;
  const { row, column, amount } = figure;
  return showFigure(cells, { at: { sheet: result.document.sheet, row, column }, amount }, 'integer').item;
}

/** The missed part of what was booked, from the cells of the same row. Example: `G8/(F8+G8)`. */
function shareItem(line: ContactLine, value: Decimal | null, nameOf: (count: ContactCount) => string): RowItem | null {
  const parts = bookingParts(line);
  if (value === null || parts === null) return null;
  const whole = parts.map(nameOf).join('+');
  return formulaItem({ formula: `${nameOf('missed')}/(${whole})`, value, style: 'wholePercent' });
}

function lineCells(block: ContactBlock, counts: readonly ContactCount[]): PlanCell[] {
  return block.result.lines.flatMap(({ line, missedShare }, index) => {
    const row = block.top + 2 + index;
    const nameOf = (count: ContactCount) => cellName(counts, count, row);
    return placeItems({ row, column: 0 }, [
      textItem(line.label, 'item'),
      ...counts.map((count) => countItem(block, line, count)),
      shareItem(line, missedShare, nameOf),
    ]);
  });
}

/** The missed part of all that was booked, of those insatser that show both. Example: `(G8+G9)/(F8+G8+F9+G9)`. */
function allShareItem(
  { result, top }: Pick<ContactBlock, 'result' | 'top'>,
  counts: readonly ContactCount[],
): RowItem | null {
  const { lines, missedShare: value } = result;
  if (value === null) return null;
  const shared = lines.flatMap(({ line, missedShare }, index) =>
    missedShare === null ? [] : [{ line, row: top + 2 + index }],
  );
  const missed = shared.map(({ row }) => cellName(counts, 'missed', row));
  const booked = shared.flatMap(
    ({ line, row }) => bookingParts(line)?.map((part) => cellName(counts, part, row)) ?? [],
  );
  const formula = `(${missed.join('+')})/(${booked.join('+')})`;
  return formulaItem({ formula, value, style: 'wholePercentTotal' });
}

/** The sums of all insatser; the share is of those that show what was booked, on their counts together. */
function sumCells({ result, top }: ContactBlock, counts: readonly ContactCount[]): PlanCell[] {
  const { lines, sums } = result;
  const [first, last, row] = [top + 2, top + 1 + lines.length, top + 2 + lines.length];
  const down = (count: ContactCount) => `${cellName(counts, count, first)}:${cellName(counts, count, last)}`;
  const style = totalStyle('amount');
  const items = counts.map((count) => {
    const sum = sums.find((each) => each.count === count);
    return sum === undefined ? null : formulaItem({ formula: `SUM(${down(count)})`, value: sum.amount, style });
  });
  return placeItems({ row, column: 0 }, [
    textItem('Summa', 'textTotal'),
    ...items,
    allShareItem({ result, top }, counts),
  ]);
}

/** The counts that some insatser lack: their sums are of the others. */
function noteOf({ lines, sums }: ContactsResult): string {
  const partial = sums.filter(({ known }) => known < lines.length);
  if (partial.length === 0) return '';
  const named = partial.map(({ count, known }) => `${HEADINGS[count].toLowerCase()} (${known} av ${lines.length})`);
  return `Summan gäller de insatser som har uppgiften: ${named.join(', ')}.`;
}

/** The cells of a table: a row for each insats with formulas to the workbook's own cells, and their sums. */
export function contactCells(block: ContactBlock): PlanCell[] {
  const { result, top } = block;
  const { title, sheet, period, periodIsStated } = result.document;
  const counts = countsIn(result);
  const width = contactColumns(result);
  const name = title ?? sheet;
  const heading = periodIsStated ? `${name} (${periodInWords(period)})` : name;
  const shares = result.missedShare === null ? [] : [SHARE_HEADING];
  const note = noteOf(result);
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems(heading, width)),
    ...placeItems(
      { row: top + 1, column: 0 },
      headingItems(['Insats', ...counts.map((count) => HEADINGS[count]), ...shares], width),
    ),
    ...lineCells(block, counts),
    ...sumCells(block, counts),
    ...(note === '' ? [] : placeItems({ row: top + contactRows(result) - 1, column: 0 }, [textItem(note, 'note')])),
  ];
}
