import { columnName } from '../../cells/address';
import type { BudgetDocument, FigureColumn } from '../budget';
import { BASIS_WORDS, UNIT_SOURCE_WORDS } from '../words';
import type { Description } from './description';

function columnText({ column, heading, year, basis, content }: FigureColumn): string {
  const read = [year, basis === null ? null : BASIS_WORDS[basis]].filter((part) => part !== null);
  // Shares are no budget, though they are on a budget's sheet: their own heading states what they are.
  const isNamed = read.length === 0 || (content === 'share' && heading !== '');
  const shown = isNamed ? heading : read.join(' ');
  const kind = content === 'share' ? ' (andel)' : content === 'other' ? ' (räknas inte)' : '';
  return `${columnName(column)} ${shown}${kind}`;
}

/** Example: ”Budget 2019”: 41 rader. Kolumner: B 2019 Budget. Enheten står i titeln. */
export function describeBudget({ title, unit, unitSource, columns, lines }: BudgetDocument): Description {
  const head = title === null ? 'Tabell' : `”${title}”`;
  const read = columns.map(columnText).join(', ');
  return {
    unit,
    counts: unit,
    text: `${head}: ${lines.length} rader. Kolumner: ${read}. Enheten ${UNIT_SOURCE_WORDS[unitSource]}.`,
    details: {},
    columns: columns.map(({ column, year, basis, soFar }) => ({ column, year, basis, ...(soFar && { soFar }) })),
    lines: lines.map(({ row, label, role, level }) => ({ row, label, role, level })),
    figures: lines.flatMap(({ figures }) => figures),
  };
}
