import { columnName } from '../../../../src/core/cells/address';
import { SENTENCES } from '../sentences';
import type { Span } from '../selection/span';
import { sizeAt, startAt } from './edge';
import type { Layout } from './view-window';
import { HEADING } from './view-window';

interface ColumnHeadingsProps {
  readonly layout: Layout;
  readonly columns: readonly number[];
  readonly selected: Span;
}

/** The letters above the columns; those of the selected cells stand out. */
export function ColumnHeadings({ layout, columns, selected }: ColumnHeadingsProps) {
  const { first, last } = selected.range;
  const classOf = (column: number) => `heading${column >= first.column && column <= last.column ? ' near' : ''}`;
  return (
    <div className="column-headings" role="row" aria-rowindex={1} style={{ height: HEADING.height }}>
      <span className="heading corner" role="columnheader" aria-colindex={1}>
        <span>{SENTENCES.rowNumber}</span>
      </span>
      {columns.map((column) => (
        <span
          key={column}
          className={classOf(column)}
          role="columnheader"
          aria-colindex={column + 2}
          style={{ left: HEADING.width + startAt(layout.columns, column), width: sizeAt(layout.columns, column) }}
        >
          {columnName(column)}
        </span>
      ))}
    </div>
  );
}
