import type { Members } from '../rich-api/host-object';
import { HostObject } from '../rich-api/host-object';
import { requireColumnWidth, requireRowHeight } from '../strict/cell-sizes';
import { cellKey } from '../workbook-model/model';
import type { ExcelRange } from './excel-range';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The font of a range's first cell; what is not set is as in the style Normal. */
class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';
  readonly members: Members = { Bold: '1.1', Color: '1.1', Italic: '1.1', Name: '1.1', Size: '1.1', Underline: '1.1' };
  override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  constructor(private readonly of: ExcelRange) {
    super();
  }
  get Bold(): unknown {
    return this.get('bold', false);
  }
  get Color(): unknown {
    return this.get('color', '#000000');
  }
  get Italic(): unknown {
    return this.get('italic', false);
  }
  get Name(): unknown {
    return this.get('name', this.of.state.workbook.standardFont.name);
  }
  get Size(): unknown {
    return this.get('size', this.of.state.workbook.standardFont.size);
  }
  get Underline(): unknown {
    return this.get('underline', 'None');
  }
  private get(property: string, usual: unknown): unknown {
    const { row, column } = this.of.range.first;
    const font = this.of.sheet.formats.get(cellKey(row, column))?.font as Record<string, unknown> | undefined;
    return font?.[property] ?? usual;
  }
}

/** The fill of a range's first cell: white where there is none, as Excel gives it. */
class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly members: Members = { Color: '1.1' };
  override readonly scalars = ['Color'];
  constructor(private readonly of: ExcelRange) {
    super();
  }
  get Color(): string {
    const { row, column } = this.of.range.first;
    const fill = this.of.sheet.formats.get(cellKey(row, column))?.fill as { color?: string } | undefined;
    return fill?.color ?? '#FFFFFF';
  }
}

/** Sizes of a range's columns and rows, in points, its font and its fill. Looks are set by `setCellProperties`. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly members: Members = { ColumnWidth: '1.2', RowHeight: '1.2', Font: '1.1', Fill: '1.1' };
  override readonly scalars = ['ColumnWidth', 'RowHeight'];
  constructor(private readonly of: ExcelRange) {
    super();
  }
  get Font(): RangeFont {
    return new RangeFont(this.of);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.of);
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
