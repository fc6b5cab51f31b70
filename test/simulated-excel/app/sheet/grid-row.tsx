import { holds } from '../selection/span';
import type { Span } from '../selection/span';
import { Cell } from './cell';
import { sizeAt, startAt } from './edge';
import type { CellView, RowContext } from './row-view';
import { rowView } from './row-view';
import { HEADING } from './view-window';

interface GridRowProps {
  readonly context: RowContext;
  readonly row: number;
  readonly columns: readonly number[];
  readonly selected: Span;
  /** From the top of what the row is drawn in, in pixels. */
  readonly top: number;
  readonly onFollow: (reference: string) => void;
}

/** The columns whose right edge another cell's text runs over. */
function columnsRunOver(views: readonly CellView[], { layout: { columns } }: RowContext): ReadonlySet<number> {
  return new Set(
    views.flatMap(({ column, reach, size }) => {
      const end = startAt(columns, column) + reach;
      const within = columns.starts.flatMap((start, next) => (next > column && start < end ? [next - 1] : []));
      return reach > size.width ? within : [];
    }),
  );
}

/** A row of cells after its number. */
export function GridRow({ context, row, columns, selected, top, onFollow }: GridRowProps) {
  const { layout } = context;
  const views = rowView(context, row, columns);
  const runOver = columnsRunOver(views, context);
  const { first, last } = selected.range;
  const isNear = row >= first.row && row <= last.row;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height: sizeAt(layout.rows, row) }}>
      <span
        role="rowheader"
        aria-colindex={1}
        className={`heading row-heading${isNear ? ' near' : ''}`}
        style={{ width: HEADING.width }}
      >
        {row + 1}
      </span>
      {views.map((view) => (
        <Cell
          key={view.column}
          {...{ view, row, onFollow }}
          left={HEADING.width + startAt(layout.columns, view.column)}
          isSelected={holds(selected.range, row, view.column)}
          isRunOver={runOver.has(view.column)}
        />
      ))}
    </div>
  );
}
