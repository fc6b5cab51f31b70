import type { RefObject } from 'react';
import { useMemo, useRef } from 'react';
import { SheetCharts } from '../chart/sheet-charts';
import { takeSheetKey } from '../selection/sheet-keys';
import { useDemo } from '../state/demo-context';
import { ActiveCell } from './active-cell';
import { cellId } from './cell';
import { ColumnHeadings } from './column-headings';
import { columnEdge, rowEdge, startAt } from './edge';
import { GridRow } from './grid-row';
import { measureIn } from './measure';
import { pointerHandlers } from './pointer-handlers';
import type { RowContext } from './row-view';
import { SelectionBox } from './selection-box';
import { useScrollTo } from './use-scroll-to';
import { useView } from './use-view';
import type { Layout } from './view-window';
import { drawnIn, HEADING } from './view-window';

interface SheetGridProps {
  /** The element with the keyboard's focus; whoever shows the grid gives focus back to it. */
  readonly grid: RefObject<HTMLDivElement | null>;
}

function useLayout(): Layout {
  const demo = useDemo();
  const { sheet } = demo;
  const { row, column } = demo.selected.range.last;
  const version = demo.getVersion();
  return useMemo(
    () => {
      const rows = rowEdge(sheet, row);
      return { rows, columns: columnEdge(sheet, column), frozen: Math.min(sheet.frozenRows, rows.count) };
    },
    // The sheet is the same object after a change of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [sheet, row, column, version],
  );
}

/** The rows that are drawn, the frozen ones apart, with what is selected and typed. */
function Cells({ context, box }: { readonly context: RowContext; readonly box: RefObject<HTMLDivElement | null> }) {
  const demo = useDemo();
  const { sheet, selected } = demo;
  const { layout } = context;
  const { frozenRows, rows, columns } = drawnIn(useView(box), sheet, layout);
  useScrollTo(box, { sheet: sheet.id, selected }, layout);
  const follow = (reference: string) => void demo.goTo(reference);
  const rowAt = (row: number, below: number) => (
    <GridRow
      key={row}
      {...{ context, row, columns, selected }}
      top={below + startAt(layout.rows, row)}
      onFollow={follow}
    />
  );
  return (
    <>
      <ColumnHeadings {...{ layout, columns, selected }} />
      {frozenRows.length > 0 && (
        <div
          className="frozen"
          role="rowgroup"
          style={{ top: HEADING.height, height: startAt(layout.rows, layout.frozen) }}
        >
          {frozenRows.map((row) => rowAt(row, 0))}
          <SelectionBox {...{ selected, layout }} below={0} />
        </div>
      )}
      {rows.map((row) => rowAt(row, HEADING.height))}
      <SelectionBox {...{ selected, layout }} below={HEADING.height} />
    </>
  );
}

/** The sheet in front: its cells, what is selected, and its charts. */
export function SheetGrid({ grid }: SheetGridProps) {
  const demo = useDemo();
  const { sheet, selected, workbook } = demo;
  const layout = useLayout();
  const box = useRef<HTMLDivElement>(null);
  const { active } = selected;
  const size = {
    width: HEADING.width + startAt(layout.columns, layout.columns.count),
    height: HEADING.height + startAt(layout.rows, layout.rows.count),
  };
  return (
    <div ref={box} className={`sheet${sheet.showGridlines ? '' : ' plain'}`}>
      <div className="canvas" style={size}>
        <div
          ref={grid}
          className="grid"
          role="grid"
          tabIndex={0}
          aria-label={sheet.name}
          aria-rowcount={layout.rows.count + 1}
          aria-colcount={layout.columns.count + 1}
          aria-multiselectable
          aria-activedescendant={cellId(active.row, active.column)}
          onKeyDown={(event) => {
            takeSheetKey(demo, event);
          }}
          {...pointerHandlers(demo)}
        >
          <Cells context={{ sheet, layout, measureIn }} box={box} />
        </div>
        <ActiveCell {...{ demo, layout }} onDone={() => grid.current?.focus({ preventScroll: true })} />
        <SheetCharts {...{ sheet, workbook, layout }} />
      </div>
    </div>
  );
}
