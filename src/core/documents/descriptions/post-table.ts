import { POST_COLUMNS } from '../post-table';
import type { PostTableDocument } from '../post-table';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Tjänster 2031”: 4 tjänster. */
export function describePostTable({ title, sheet, lines, unit }: PostTableDocument): Description {
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: ${lines.length} tjänster.`,
    details: {},
    columns: [],
    lines: lines.map(({ at, label }) => ({ row: at.row, label, role: 'post', level: 0 })),
    figures: present(lines.flatMap(({ figures }) => POST_COLUMNS.map((column) => figures[column]))),
  };
}
