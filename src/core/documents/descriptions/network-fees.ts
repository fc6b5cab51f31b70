import { FEE_COLUMNS } from '../network-fees';
import type { NetworkFeesDocument } from '../network-fees';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Serviceavgift 2024”: avgifter för 3 rader. */
export function describeNetworkFees({ title, sheet, lines, unit }: NetworkFeesDocument): Description {
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: avgifter i ${lines.length} rader.`,
    details: {},
    columns: [],
    lines: lines.map(({ at, label }) => ({ row: at.row, label, role: 'fee', level: 0 })),
    figures: present(lines.flatMap(({ figures }) => FEE_COLUMNS.map((column) => figures[column] ?? undefined))),
  };
}
