import type { ModelSheet } from '../../excel-host/workbook-model/model';
import type { Edge } from '../sheet/sizes';
import { sizeAt } from '../sheet/sizes';
import { GridCell } from './grid-cell';

const HEADER_WIDTH = 44;

interface GridRowProps {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly rows: Edge;
  readonly columns: Edge;
  /** Pixels from the top at which a frozen row stays. */
  readonly frozenAt?: number;
}

/** A row of cells after its number. */
export function GridRow({ sheet, row, rows, columns, frozenAt }: GridRowProps) {
  const height = sizeAt(rows, row);
  if (height === 0) return null;
  const isFrozen = frozenAt !== undefined;
  return (
    <div
      className={isFrozen ? 'row frozen' : 'row'}
      role="row"
      aria-rowindex={row + 2}
      style={{ height, ...(isFrozen && { top: frozenAt }) }}
    >
      <span className="row-heading" role="rowheader" style={{ width: HEADER_WIDTH }}>
        {row + 1}
      </span>
      {Array.from({ length: columns.count }, (_, column) => (
        <GridCell key={column} {...{ sheet, row, column, rows, columns }} />
      ))}
    </div>
  );
}
