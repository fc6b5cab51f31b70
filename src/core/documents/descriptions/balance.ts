import type { BalanceDocument } from '../balance';
import type { Description } from './description';

/** Example: ”Balansrapport”: 30 rader. Kolumner: IB 2021, Förändring, UB 2021. */
export function describeBalance({ title, unit, lines, columns }: BalanceDocument): Description {
  const read = columns.map(({ heading }) => heading).join(', ');
  return {
    unit,
    counts: unit,
    text: `”${title ?? 'Balansrapport'}”: ${lines.length} rader. Kolumner: ${read}.`,
    details: {},
    columns: columns.map(({ column, year, role }) => ({ column, year, basis: null, role })),
    lines: lines.map(({ row, label, role }) => ({ row, label, role, level: 0 })),
    figures: lines.flatMap(({ figures }) => figures),
  };
}
