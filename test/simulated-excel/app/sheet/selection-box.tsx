import type { CellRange } from '../../../../src/core/cells/address';
import type { Span } from '../selection/span';
import { sizeAt, startAt } from './edge';
import type { Layout } from './view-window';
import { HEADING } from './view-window';

/** Where cells are on the sheet, in pixels from its corner, headings of columns not counted. */
export function placeOf({ first, last }: CellRange, { rows, columns }: Layout) {
  return {
    top: startAt(rows, first.row),
    left: HEADING.width + startAt(columns, first.column),
    width: sizeAt(columns, first.column, last.column - first.column + 1),
    height: sizeAt(rows, first.row, last.row - first.row + 1),
  };
}

interface SelectionBoxProps {
  readonly selected: Span;
  readonly layout: Layout;
  /** Pixels added to the top. */
  readonly below: number;
}

/** The frame around what is selected. */
export function SelectionBox({ selected: { range, isMany }, layout, below }: SelectionBoxProps) {
  const { top, ...place } = placeOf(range, layout);
  return <div aria-hidden className={`selection${isMany ? ' many' : ''}`} style={{ ...place, top: top + below }} />;
}
