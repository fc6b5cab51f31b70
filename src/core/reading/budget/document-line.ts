import type { BudgetLine, FigureColumn } from '../../documents/budget';
import type { LineRole } from '../../documents/line-role';
import { shareScale } from '../../documents/share-column';
import type { Decimal } from '../../figures/decimal';
import type { TableLine } from './table-line';

/** The one share column of a table, by index, and what its figures are divided by. */
export interface ShareColumn {
  readonly index: number;
  readonly scale: 1 | 100;
}

/** The share column that speaks for all amounts of the table; `null` if there is none or several. */
export function shareColumnOf(lines: readonly TableLine[], columns: readonly FigureColumn[]): ShareColumn | null {
  const [only, ...others] = columns.flatMap(({ content }, index) => (content === 'share' ? [index] : []));
  return only === undefined || others.length > 0 ? null : { index: only, scale: shareScale(lines, only) };
}

function shareInColumn(line: TableLine, column: ShareColumn | null): Decimal | null {
  return column === null ? null : (line.figures[column.index]?.amount?.div(column.scale) ?? null);
}

/** The line as the document keeps it. */
export function documentLine(line: TableLine, role: LineRole, shares: ShareColumn | null): BudgetLine {
  return {
    row: line.row,
    label: line.label.text,
    name: line.label.name,
    code: line.label.code,
    level: line.label.level,
    role,
    share: role === 'income.municipality' ? (line.label.share ?? shareInColumn(line, shares)) : null,
    partOfAbove: line.label.partOfAbove,
    figures: line.figures,
  };
}
