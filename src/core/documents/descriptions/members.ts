import { columnName } from '../../cells/address';
import type { MembersDocument } from '../members';
import type { Description } from './description';

/** Example: ”Andelar”: andelar för 6 medlemmar. Kolumner: B 2019. */
export function describeMembers({ title, measure, columns, members }: MembersDocument): Description {
  const head = title === null ? 'Medlemstabell' : `”${title}”`;
  const read = columns.map(({ column, heading }) => `${columnName(column)} ${heading}`).join(', ');
  const what = measure === 'share' ? 'andelar' : 'invånarantal';
  return {
    unit: measure === 'population' ? 'antal' : null,
    counts: 'andel',
    text: `${head}: ${what} för ${members.length} medlemmar. Kolumner: ${read}.`,
    details: {},
    columns: columns.map(({ column, year }) => ({ column, year, basis: null })),
    lines: members.map(({ row, label }) => ({ row, label, role: 'member', level: 0 })),
    figures: members.flatMap(({ figures }) =>
      // Of a sum of several cells no cell holds the amount.
      figures.flatMap(({ row, column, value, cells }) => (cells === undefined ? [{ row, column, amount: value }] : [])),
    ),
  };
}
