import type { MouseEvent } from 'react';
import type { CellView } from './row-view';

interface CellProps {
  readonly view: CellView;
  readonly row: number;
  /** From the row's left edge, in pixels. */
  readonly left: number;
  readonly isSelected: boolean;
  /** True if another cell's text runs over its right edge. */
  readonly isRunOver: boolean;
  readonly onFollow: (reference: string) => void;
}

/** The id of a cell's element, for what points to the active cell. */
export const cellId = (row: number, column: number) => `cell-${row}-${column}`;

interface CellTextProps {
  readonly view: CellView;
  readonly onFollow: (reference: string) => void;
}

/** The cell's text; where it is a link, a click on the text follows it. */
function CellText({ view, onFollow }: CellTextProps) {
  const { text, textStyle, link, reach, wraps } = view;
  const className = `cell-text${wraps ? ' wraps' : ''}${link === null ? '' : ' link'}`;
  const style = { ...textStyle, width: reach };
  if (link === null)
    return (
      <span className={className} style={style}>
        {text}
      </span>
    );
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    onFollow(link.documentReference);
  };
  return (
    <a
      className={className}
      style={style}
      href={`#${link.documentReference}`}
      tabIndex={-1}
      title={`${link.documentReference} – klicka för att gå dit`}
      onClick={follow}
    >
      {text}
    </a>
  );
}

/** One cell, as Excel shows it. */
export function Cell({ view, row, left, isSelected, isRunOver, onFollow }: CellProps) {
  const { column, size, span, boxStyle, text } = view;
  const classes = [
    'cell',
    span && 'merged',
    boxStyle.backgroundColor && 'filled',
    view.reach > size.width && 'runs-on',
    isRunOver && 'run-over',
  ];
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      {...(span && { 'aria-colspan': span.columns, 'aria-rowspan': span.rows })}
      className={classes.filter(Boolean).join(' ')}
      style={{ left, ...size, ...boxStyle }}
      data-row={row}
      data-column={column}
    >
      {text !== '' && <CellText view={view} onFollow={onFollow} />}
    </div>
  );
}
