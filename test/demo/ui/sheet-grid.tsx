import type { UIEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { columnName } from '../../../src/core/cells/address';
import type { Edge } from '../sheet/sizes';
import { columnEdge, indexAt, rowEdge, sizeAt } from '../sheet/sizes';
import { useDemo } from '../state/demo-context';
import { enteredText } from './formula-bar';
import { GridRow } from './grid-row';
import { SheetCharts } from './sheet-charts';
import { takeSheetKey } from './typing-keys';

/** The column of row numbers, and the row of column letters, in pixels. */
export const HEADER = { width: 44, height: 22 };

/** Rows drawn beyond those in view, so that scrolling shows no gap. */
const SPARE_ROWS = 6;

interface Window {
  readonly top: number;
  readonly height: number;
}

/** The rows to draw: the frozen ones always, then those in view. */
function drawnRows(
  rows: Edge,
  frozen: number,
  { top, height }: Window,
): { above: number; drawn: number[]; below: number } {
  const first = Math.max(frozen, indexAt(rows, top) - SPARE_ROWS);
  const last = Math.min(rows.count - 1, indexAt(rows, top + height) + SPARE_ROWS);
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const start = (index: number) => rows.starts[index] ?? 0;
  return { above: start(first) - start(frozen), drawn, below: start(rows.count) - start(last + 1) };
}

function ColumnHeadings({ columns }: { readonly columns: Edge }) {
  return (
    <div className="column-headings" role="row" aria-rowindex={1}>
      <span className="corner" role="columnheader" aria-label="Rad" style={{ width: HEADER.width }} />
      {Array.from({ length: columns.count }, (_, column) => (
        <span key={column} role="columnheader" style={{ width: sizeAt(columns, column) }}>
          {columnName(column)}
        </span>
      ))}
    </div>
  );
}

/** The sheet in front: cells, headings, what is frozen, and its charts. */
export function SheetGrid() {
  const demo = useDemo();
  const { sheet, selected } = demo;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Window>({ top: 0, height: 800 });
  const columns = columnEdge(sheet);
  const rows = rowEdge(sheet);
  const frozen = Math.min(sheet.frozenRows, rows.count);
  const { above, drawn, below } = drawnRows(rows, frozen, view);
  useLayoutEffect(() => {
    scrollTo(box.current, { columns, rows, frozen, selected });
    // Only a new selection moves the view; the edges of a sheet change with every figure typed.
  }, [sheet.id, selected.row, selected.column]);
  const frozenRows = Array.from({ length: frozen }, (_, row) => row);
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      onScroll={({ currentTarget }: UIEvent<HTMLDivElement>) => {
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight });
      }}
      onKeyDown={(event) => {
        takeSheetKey(demo, event, enteredText(demo));
      }}
    >
      <div className="cells" role="rowgroup" style={{ width: (columns.starts[columns.count] ?? 0) + HEADER.width }}>
        <ColumnHeadings columns={columns} />
        {frozenRows.map((row) => (
          <GridRow key={row} {...{ sheet, row, rows, columns }} frozenAt={HEADER.height + (rows.starts[row] ?? 0)} />
        ))}
        <div role="none" style={{ height: above }} />
        {drawn.map((row) => (
          <GridRow key={row} {...{ sheet, row, rows, columns }} />
        ))}
        <div role="none" style={{ height: below }} />
        <SheetCharts {...{ sheet, rows, columns }} workbook={demo.workbook} />
      </div>
    </div>
  );
}

interface ScrollTarget {
  readonly columns: Edge;
  readonly rows: Edge;
  readonly frozen: number;
  readonly selected: { readonly row: number; readonly column: number };
}

/** Brings the selected cell into view, clear of headings and frozen rows. */
function scrollTo(
  box: HTMLDivElement | null,
  { columns, rows, frozen, selected: { row, column } }: ScrollTarget,
): void {
  if (box === null || row >= rows.count || column >= columns.count) return;
  const [top = 0, left = 0] = [rows.starts[row], columns.starts[column]];
  const covered = HEADER.height + (rows.starts[frozen] ?? 0);
  if (row >= frozen && top < box.scrollTop + covered - HEADER.height) box.scrollTop = top - covered + HEADER.height;
  const bottom = top + sizeAt(rows, row) + HEADER.height;
  if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight / 2;
  if (left < box.scrollLeft) box.scrollLeft = left;
  const right = left + sizeAt(columns, column) + HEADER.width;
  if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
}
