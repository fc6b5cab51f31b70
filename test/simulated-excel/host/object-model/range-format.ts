import type { Members } from '../rich-api/host-object';
import { HostObject } from '../rich-api/host-object';
import { requireColumnWidth, requireRowHeight } from '../strict/cell-sizes';
import type { ExcelRange } from './excel-range';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** Sizes of a range's columns and rows, in points. Looks are set by `setCellProperties`. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly members: Members = { ColumnWidth: '1.2', RowHeight: '1.2' };
  override readonly scalars = ['ColumnWidth', 'RowHeight'];
  constructor(private readonly of: ExcelRange) {
    super();
  }
  get ColumnWidth(): number {
    return this.of.sheet.columnWidths.get(this.of.range.first.column) ?? STANDARD_WIDTH;
  }
  set ColumnWidth(points: number) {
    requireColumnWidth(points);
    const { first, last } = this.of.range;
    for (let column = first.column; column <= last.column; column += 1) this.of.sheet.columnWidths.set(column, points);
  }
  get RowHeight(): number {
    return this.of.sheet.rowHeights.get(this.of.range.first.row) ?? STANDARD_HEIGHT;
  }
  set RowHeight(points: number) {
    requireRowHeight(points);
    const { first, last } = this.of.range;
    for (let row = first.row; row <= last.row; row += 1) this.of.sheet.rowHeights.set(row, points);
  }
}
