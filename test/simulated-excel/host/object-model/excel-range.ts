import type { CellAddress, CellRange } from '../../../../src/core/cells/address';
import { formatRange, parseRange } from '../../../../src/core/cells/address';
import { accessDenied, invalidArgument } from '../rich-api/host-error';
import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { shownValue } from '../strict/error-values';
import { linkCell } from '../strict/hyperlinks';
import { groupRange } from '../strict/outline';
import { mergedAreasIn } from '../strict/merged-areas';
import { enterCell } from '../workbook-model/enter';
import type { ModelCell, ModelFormat, ModelLink, ModelSheet, ModelValue } from '../workbook-model/model';
import { cellKey } from '../workbook-model/model';
import { requireCellFormat } from '../strict/cell-sizes';
import { requireEnterable } from '../strict/entered';
import { requireInFront } from '../strict/focus';
import { requireShown } from '../strict/hidden-sheets';
import { excelFormula } from '../strict/formula-text';
import { quoted } from '../strict/sheet-quotes';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import type { ExcelHostState } from './host-state';
import { RangeFormat } from './range-format';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

type Matrix<T> = T[][];

/** A range address, with or without its sheet: `'Års budget'!A1:C3`, `C:C`, `2:4`. */
export function rangeFrom(address: string): CellRange {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(local);
  if (columns !== null) return rangeFrom(`${columns[1]}1:${columns[2]}${LAST_ROW + 1}`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  if (rows !== null) return rangeFrom(`A${rows[1]}:XFD${rows[2]}`);
  const range = parseRange(local);
  if (range === null) throw invalidArgument();
  return range;
}

/** Cells of a sheet. Members are Excel's, as they are named on the wire. */
export class ExcelRange extends HostObject {
  readonly typeName = 'Range';
  readonly members: Members = MEMBERS;
  override readonly scalars = [
    'Address',
    'Values',
    'Formulas',
    'NumberFormat',
    'RowIndex',
    'ColumnIndex',
    'RowCount',
    'ColumnCount',
  ];

  constructor(
    readonly state: ExcelHostState,
    readonly sheet: ModelSheet,
    readonly range: CellRange,
  ) {
    super();
  }

  get Address(): string {
    return `${quoted(this.sheet.name)}!${formatRange(this.range)}`;
  }
  get RowIndex(): number {
    return this.range.first.row;
  }
  get ColumnIndex(): number {
    return this.range.first.column;
  }
  get RowCount(): number {
    return this.range.last.row - this.range.first.row + 1;
  }
  get ColumnCount(): number {
    return this.range.last.column - this.range.first.column + 1;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Hyperlink(): ModelLink | null {
    return this.sheet.links.get(cellKey(this.range.first.row, this.range.first.column)) ?? null;
  }
  set Hyperlink(link: unknown) {
    this.requireUnprotected();
    this.each((_, row, column) => {
      linkCell(this.sheet, this.placeOf(row, column), link as ModelLink);
    });
    this.state.changed('cells');
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get Values(): Matrix<ModelValue> {
    this.state.calculate();
    return this.state.answerOrNull(this, () =>
      this.map((key) => shownValue(this.sheet.cells.get(key), this.state.language)),
    );
  }
  set Values(values: unknown) {
    this.enter(values);
  }
  get Formulas(): Matrix<ModelValue> {
    return this.state.answerOrNull(this, () =>
      this.map((key) => {
        const cell = this.sheet.cells.get(key);
        return cell?.formula ? excelFormula(cell.formula, this.state.workbook.linkedWorkbooks) : (cell?.value ?? '');
      }),
    );
  }
  set Formulas(formulas: unknown) {
    this.enter(formulas);
  }
  get NumberFormat(): Matrix<string> {
    return this.state.answerOrNull(this, () => this.map((key) => this.sheet.numberFormats.get(key) ?? 'General'));
  }
  set NumberFormat(codes: unknown) {
    this.requireUnprotected();
    const matrix = this.matrixOf(codes);
    this.each((key, row, column) => {
      const code = matrix[row]?.[column];
      if (code === 'General') this.sheet.numberFormats.delete(key);
      else if (typeof code === 'string') this.sheet.numberFormats.set(key, code);
    });
  }
  get RowHidden(): boolean | null {
    return this.uniform(this.range.first.row, this.range.last.row, this.sheet.hiddenRows);
  }
  set RowHidden(hidden: unknown) {
    this.hide(this.sheet.hiddenRows, [this.range.first.row, this.range.last.row], hidden === true);
  }
  get ColumnHidden(): boolean | null {
    return this.uniform(this.range.first.column, this.range.last.column, this.sheet.hiddenColumns);
  }
  set ColumnHidden(hidden: unknown) {
    this.hide(this.sheet.hiddenColumns, [this.range.first.column, this.range.last.column], hidden === true);
  }

  GetCell(row: number, column: number): ExcelRange {
    return this.at(row, column, { rows: 1, columns: 1 });
  }
  GetRow(row: number): ExcelRange {
    return this.at(row, 0, { rows: 1, columns: this.ColumnCount });
  }
  GetColumn(column: number): ExcelRange {
    return this.at(0, column, { rows: this.RowCount, columns: 1 });
  }
  GetBoundingRect(other: ExcelRange | string): ExcelRange {
    const { first, last } = other instanceof ExcelRange ? other.range : rangeFrom(String(other));
    return new ExcelRange(this.state, this.sheet, {
      first: {
        row: Math.min(first.row, this.range.first.row),
        column: Math.min(first.column, this.range.first.column),
      },
      last: { row: Math.max(last.row, this.range.last.row), column: Math.max(last.column, this.range.last.column) },
    });
  }
  /** The library cuts large writes into pieces and has their sizes checked first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument();
  }
  Select(): void {
    requireInFront(this.state.workbook, 'GeneralException');
    requireShown(this.sheet);
    const isOther = this.state.workbook.activeSheet !== this.sheet.id;
    if (isOther) this.state.events.note('activated', { worksheetId: this.sheet.id });
    this.state.workbook.activeSheet = this.sheet.id;
    this.state.workbook.selection = { sheet: this.sheet.id, range: this.range };
    this.state.changed('selection');
  }
  Clear(applyTo = 'All'): void {
    this.requireUnprotected();
    const { cells, numberFormats, formats, quotePrefixes, links } = this.sheet;
    if (applyTo === 'All' || applyTo === 'Contents') this.empty(cells);
    if (applyTo === 'All' || applyTo === 'Formats') {
      this.empty(numberFormats);
      this.empty(formats);
      this.empty(quotePrefixes);
    }
    if (applyTo === 'All' || applyTo === 'Hyperlinks') this.empty(links);
    if (applyTo === 'All' || applyTo === 'Contents') this.edited();
    else this.state.changed('cells');
  }
  Merge(across = false): void {
    this.requireUnprotected();
    const { first, last } = this.range;
    const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => first.row + index);
    const areas = across
      ? rows.map((row) => ({ first: { row, column: first.column }, last: { row, column: last.column } }))
      : [this.range];
    this.Unmerge();
    this.sheet.merges.push(...areas);
    for (const area of areas) this.keepFirst(area);
    this.state.changed('cells');
  }
  Group(option: unknown): void {
    this.requireUnprotected();
    groupRange(this.sheet, this.range, option);
    this.state.changed('cells');
  }
  Unmerge(): void {
    this.requireUnprotected();
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.range));
  }
  GetUsedRangeOrNullObject(): ExcelRange | null {
    const used = this.sheet.usedRange(this.range);
    return used === null ? null : new ExcelRange(this.state, this.sheet, used);
  }
  GetMergedAreasOrNullObject(): ExcelRangeAreas | null {
    const merges = mergedAreasIn(this.sheet.merges, this.range);
    return merges.length === 0
      ? null
      : new ExcelRangeAreas(merges.map((merge) => new ExcelRange(this.state, this.sheet, merge)));
  }
  GetRowProperties(): unknown {
    return Array.from({ length: this.RowCount }, (_, index) => ({
      rowHidden: this.sheet.hiddenRows.has(this.range.first.row + index),
    }));
  }
  GetColumnProperties(): unknown {
    return Array.from({ length: this.ColumnCount }, (_, index) => ({
      columnHidden: this.sheet.hiddenColumns.has(this.range.first.column + index),
    }));
  }
  /** Looks and links, cell by cell; an empty object leaves a cell as it is. */
  SetCellProperties(given: unknown): void {
    this.requireUnprotected();
    const matrix = this.matrixOf(given) as Matrix<{ format?: object; hyperlink?: ModelLink }>;
    for (const { format } of matrix.flat()) if (format) requireCellFormat(format);
    this.each((key, row, column) => {
      const properties = matrix[row]?.[column];
      if (properties?.format) this.sheet.formats.set(key, together(this.sheet.formats.get(key), properties.format));
      if (properties?.hyperlink) linkCell(this.sheet, this.placeOf(row, column), properties.hyperlink);
    });
    this.state.changed('cells');
  }

  /** Cells were changed by the add-in. */
  private edited(): void {
    this.state.changed('cells');
    const place = { worksheetId: this.sheet.id, address: formatRange(this.range) };
    this.state.events.note('changed', { changeType: 'RangeEdited', ...place, triggerSource: 'ThisLocalAddin' });
  }
  /** Takes away what of the cells is within the range, at the cost of what there is. */
  private empty(cells: Map<string, unknown> | Set<string>): void {
    const { first, last } = this.range;
    for (const key of [...cells.keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (row >= first.row && row <= last.row && column >= first.column && column <= last.column) cells.delete(key);
    }
  }
  private at(row: number, column: number, size: { rows: number; columns: number }): ExcelRange {
    const first = { row: this.range.first.row + row, column: this.range.first.column + column };
    const last = { row: first.row + size.rows - 1, column: first.column + size.columns - 1 };
    if (first.row < 0 || first.column < 0 || last.row > LAST_ROW || last.column > LAST_COLUMN) throw invalidArgument();
    return new ExcelRange(this.state, this.sheet, { first, last });
  }
  private enter(given: unknown): void {
    this.requireUnprotected();
    const matrix = this.matrixOf(given) as Matrix<ModelValue | null>;
    for (const row of matrix) row.forEach(requireEnterable);
    const formulas: ModelCell[] = [];
    this.each((key, row, column) => {
      const place = { row: this.range.first.row + row, column: this.range.first.column + column };
      enterCell(this.sheet, place, matrix[row]?.[column] ?? null);
      const cell = this.sheet.cells.get(key);
      if (cell !== undefined && cell.formula !== null) formulas.push(cell);
    });
    this.state.calculateSome(formulas);
    this.edited();
  }
  /** Of merged cells the first keeps its content alone. */
  private keepFirst({ first, last }: CellRange): void {
    const key = cellKey(first.row, first.column);
    const kept = this.sheet.cells.get(key);
    new ExcelRange(this.state, this.sheet, { first, last }).empty(this.sheet.cells);
    if (kept !== undefined) this.sheet.cells.set(key, kept);
  }
  private placeOf(row: number, column: number): CellAddress {
    return { row: this.range.first.row + row, column: this.range.first.column + column };
  }
  /** A single value stands for all cells; a matrix must have the range's shape. */
  private matrixOf(given: unknown): Matrix<unknown> {
    if (!Array.isArray(given)) return this.map(() => given);
    const fits =
      given.length === this.RowCount && given.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    if (!fits) throw invalidArgument();
    return given as Matrix<unknown>;
  }
  private requireUnprotected(): void {
    if (this.sheet.isProtected) throw accessDenied();
  }
  private each(visit: (key: string, row: number, column: number) => void): void {
    const { first, last } = this.bounded();
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1)
        visit(cellKey(row, column), row - this.range.first.row, column - this.range.first.column);
    }
  }
  /** A whole column or sheet is as large as what it holds. */
  private bounded(): CellRange {
    const { first, last } = this.range;
    const isOfColumns = first.row === 0 && last.row === LAST_ROW;
    const whole = isOfColumns || (first.column === 0 && last.column === LAST_COLUMN);
    const used = whole ? this.sheet.usedRange() : null;
    if (!whole) return this.range;
    return {
      first: this.range.first,
      last: {
        row: Math.min(this.range.last.row, used?.last.row ?? -1),
        column: Math.min(this.range.last.column, used?.last.column ?? -1),
      },
    };
  }
  private map<T>(make: (key: string) => T): Matrix<T> {
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (__, column) =>
        make(cellKey(this.range.first.row + row, this.range.first.column + column)),
      ),
    );
  }
  private uniform(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
    const count = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((at) =>
      hidden.has(at),
    ).length;
    return count === 0 ? false : count === to - from + 1 ? true : null;
  }
  private hide(set: Set<number>, [from, to]: readonly [number, number], hidden: boolean): void {
    this.requireUnprotected();
    for (let at = from; at <= to; at += 1) {
      if (hidden) set.add(at);
      else set.delete(at);
    }
  }
}

/** Properties of a font or fill that are not given stay as they are. */
function together(before: ModelFormat = {}, given: object): ModelFormat {
  const entries = Object.entries(given).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'object' ? { ...(before[name] as object | undefined), ...value } : value,
  ]);
  return { ...before, ...(Object.fromEntries(entries) as object) };
}

function overlaps(one: CellRange, other: CellRange): boolean {
  const apart =
    one.last.row < other.first.row ||
    one.first.row > other.last.row ||
    one.last.column < other.first.column ||
    one.first.column > other.last.column;
  return !apart;
}

class ExcelRangeCollection extends HostCollection<ExcelRange> {
  readonly typeName = 'RangeCollection';
  readonly members: Members = { Items: '1.9', GetCount: '1.9', GetItemAt: '1.9' };
  constructor(private readonly ranges: readonly ExcelRange[]) {
    super();
  }
  items(): readonly ExcelRange[] {
    return this.ranges;
  }
  find(): null {
    return null;
  }
}

/** Several ranges of a sheet. */
export class ExcelRangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';
  readonly members: Members = { Address: '1.9', AreaCount: '1.9', Areas: '1.9' };
  override readonly scalars = ['Address', 'AreaCount'];
  constructor(private readonly ranges: readonly ExcelRange[]) {
    super();
  }
  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(',');
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Areas(): ExcelRangeCollection {
    return new ExcelRangeCollection(this.ranges);
  }
}

const MEMBERS: Members = {
  ...{ Address: '1.1', Values: '1.1', Formulas: '1.1', NumberFormat: '1.1', RowIndex: '1.1', ColumnIndex: '1.1' },
  ...{ RowCount: '1.1', ColumnCount: '1.1', Format: '1.1', GetCell: '1.1', GetRow: '1.1', GetColumn: '1.1' },
  ...{ GetBoundingRect: '1.1', _ValidateArraySize: '1.1', Select: '1.1', Clear: '1.1' },
  ...{
    RowHidden: '1.2',
    ColumnHidden: '1.2',
    Unmerge: '1.2',
    Merge: '1.2',
    Group: '1.10',
    Hyperlink: '1.7',
    GetUsedRangeOrNullObject: '1.4',
    DataValidation: '1.8',
    ConditionalFormats: '1.6',
  },
  ...{
    GetRowProperties: '1.9',
    GetColumnProperties: '1.9',
    SetCellProperties: '1.9',
    GetMergedAreasOrNullObject: '1.13',
  },
};
