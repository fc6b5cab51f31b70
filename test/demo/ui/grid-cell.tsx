import type { CSSProperties } from 'react';
import { useEffect, useRef } from 'react';
import type { CellRange } from '../../../src/core/cells/address';
import type { ModelSheet } from '../../excel-host/workbook-model/model';
import { cellKey } from '../../excel-host/workbook-model/model';
import { cellLook } from '../sheet/cell-look';
import { cellText } from '../sheet/number-text';
import type { Edge } from '../sheet/sizes';
import { sizeAt } from '../sheet/sizes';
import { useDemo } from '../state/demo-context';
import { followLink } from './follow-link';
import { enteredText } from './formula-bar';
import { takeKey } from './typing-keys';

interface GridCellProps {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: Edge;
  readonly columns: Edge;
}

function mergeAt({ merges }: ModelSheet, row: number, column: number): CellRange | null {
  const within = ({ first, last }: CellRange) =>
    first.row <= row && row <= last.row && first.column <= column && column <= last.column;
  return merges.find(within) ?? null;
}

function textAt(sheet: ModelSheet, row: number, column: number): string {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  return cell === undefined ? '' : cellText(cell, sheet.numberFormats.get(key) ?? 'General');
}

/** Text runs on over empty neighbours, numbers do not. */
function runsOn({ sheet, row, column }: GridCellProps, wraps: boolean): boolean {
  const isText = typeof sheet.cells.get(cellKey(row, column))?.value === 'string';
  return isText && !wraps && textAt(sheet, row, column + 1) === '';
}

function CellEditor() {
  const demo = useDemo();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label="Cellens innehåll"
      value={demo.typed ?? ''}
      onChange={({ target }) => {
        demo.type(target.value);
      }}
      onKeyDown={(event) => {
        takeKey(demo, event);
      }}
    />
  );
}

function sizeOf({ rows, columns, row, column }: GridCellProps, merge: CellRange | null): CSSProperties {
  if (merge === null) return { width: sizeAt(columns, column) };
  const span = ({ starts }: Edge, from: number, to: number) => (starts[to + 1] ?? 0) - (starts[from] ?? 0);
  const width = span(columns, column, merge.last.column);
  return { width, height: span(rows, row, merge.last.row), marginRight: sizeAt(columns, column) - width, zIndex: 1 };
}

/** One cell as Excel shows it; a click selects it, a double click edits it. */
export function GridCell(props: GridCellProps) {
  const demo = useDemo();
  const { sheet, row, column, columns } = props;
  const merge = mergeAt(sheet, row, column);
  const isCovered = merge !== null && (merge.first.row !== row || merge.first.column !== column);
  if (sizeAt(columns, column) === 0) return null;
  const { row: selectedRow, column: selectedColumn } = demo.selected;
  const isSelected = row === selectedRow && column === selectedColumn;
  const { style, wraps } = cellLook(sheet, row, column);
  const link = sheet.links.get(cellKey(row, column));
  const classes = [
    'cell',
    isSelected && 'selected',
    wraps && 'wraps',
    runsOn(props, wraps) && 'runs-on',
    link && 'link',
  ];
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      className={classes.filter(Boolean).join(' ')}
      style={{ ...style, ...sizeOf(props, isCovered ? null : merge) }}
      onClick={() => {
        demo.select({ row, column });
        if (link !== undefined) followLink(demo, link.documentReference);
      }}
      onDoubleClick={() => {
        demo.type(enteredText(demo));
      }}
      onKeyDown={() => undefined}
    >
      {isSelected && demo.typed !== null ? <CellEditor /> : <span>{isCovered ? '' : textAt(sheet, row, column)}</span>}
    </div>
  );
}
