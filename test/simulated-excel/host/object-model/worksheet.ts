import { accessDenied, invalidArgument, itemAlreadyExists } from '../rich-api/host-error';
import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import type { ModelSheet } from '../workbook-model/model';
import { renameSheet } from '../workbook-model/rename';
import { requireInFront } from '../strict/focus';
import { requireShown } from '../strict/hidden-sheets';
import { formulasOf } from '../strict/manual-calculation';
import { requireAnotherShown } from '../strict/only-sheet';
import { requirePrinter } from '../strict/printer';
import { requireWorksheet } from '../strict/sheet-kinds';
import { requireOpenStructure } from '../strict/structure';
import { requireTitleRows, requireZoom } from '../strict/page-set-up';
import { requireSheetName } from '../strict/sheet-name';
import { ChartCollection } from './charts';
import { ExcelRange, LAST_COLUMN, LAST_ROW, rangeFrom } from './excel-range';
import type { ExcelHostState } from './host-state';
import { NamedItemCollection } from './named-items';

class FreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly members: Members = { FreezeRows: '1.7', FreezeColumns: '1.7', FreezeAt: '1.7', Unfreeze: '1.7' };
  constructor(
    private readonly state: ExcelHostState,
    private readonly sheet: ModelSheet,
  ) {
    super();
  }
  FreezeRows(count: number): void {
    requireInFront(this.state.workbook, 'GeneralException');
    this.sheet.frozenRows = count;
  }
  FreezeColumns(count: number): void {
    requireInFront(this.state.workbook, 'GeneralException');
    this.sheet.frozenColumns = count;
  }
  FreezeAt({ range: { last } }: ExcelRange): void {
    this.FreezeRows(last.row + 1);
    this.FreezeColumns(last.column + 1);
  }
  Unfreeze(): void {
    requireInFront(this.state.workbook, 'GeneralException');
    this.sheet.frozenRows = 0;
    this.sheet.frozenColumns = 0;
  }
}

class HeaderFooter extends HostObject {
  readonly typeName = 'HeaderFooter';
  readonly members: Members = { LeftFooter: '1.9', RightFooter: '1.9' };
  constructor(
    private readonly state: ExcelHostState,
    private readonly sheet: ModelSheet,
  ) {
    super();
  }
  set LeftFooter(text: string) {
    this.setFooter('left', text);
  }
  set RightFooter(text: string) {
    this.setFooter('right', text);
  }
  private setFooter(side: string, text: string): void {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.footer = { ...(this.sheet.pageLayout.footer as object), [side]: text };
  }
}

class HeadersFooters extends HostObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly members: Members = { DefaultForAllPages: '1.9' };
  constructor(
    private readonly state: ExcelHostState,
    private readonly sheet: ModelSheet,
  ) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.state, this.sheet);
  }
}

class PageBreaks extends HostObject {
  readonly typeName = 'PageBreakCollection';
  readonly members: Members = { RemovePageBreaks: '1.9', Add: '1.9' };
  constructor(private readonly sheet: ModelSheet) {
    super();
  }
  RemovePageBreaks(): void {
    this.sheet.pageBreaks = [];
  }
  Add(range: ExcelRange | string): this {
    this.sheet.pageBreaks.push(typeof range === 'string' ? range : range.Address);
    return this;
  }
}

class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  readonly members: Members = {
    ...{ Orientation: '1.9', PaperSize: '1.9', Zoom: '1.9', SetPrintTitleRows: '1.9', SetPrintTitleColumns: '1.9' },
    ...{ LeftMargin: '1.9', RightMargin: '1.9', TopMargin: '1.9', BottomMargin: '1.9', SetPrintArea: '1.9' },
    HeadersFooters: '1.9',
  };
  constructor(
    private readonly state: ExcelHostState,
    private readonly sheet: ModelSheet,
  ) {
    super();
  }
  get Orientation(): unknown {
    return this.sheet.pageLayout.orientation ?? 'Portrait';
  }
  set Orientation(orientation: unknown) {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.orientation = orientation;
  }
  get PaperSize(): unknown {
    return this.sheet.pageLayout.paperSize ?? null;
  }
  set PaperSize(size: unknown) {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.paperSize = size;
  }
  get Zoom(): unknown {
    return this.sheet.pageLayout.zoom ?? { scale: 100 };
  }
  set Zoom(zoom: unknown) {
    requirePrinter(this.state.workbook);
    requireZoom(zoom);
    this.sheet.pageLayout.zoom = zoom;
  }
  set LeftMargin(points: number) {
    this.setMargin('left', points);
  }
  set RightMargin(points: number) {
    this.setMargin('right', points);
  }
  set TopMargin(points: number) {
    this.setMargin('top', points);
  }
  set BottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  private setMargin(side: string, points: number): void {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.margins = { ...(this.sheet.pageLayout.margins as object), [side]: points };
  }
  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.state, this.sheet);
  }
  SetPrintArea(area: ExcelRange): void {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.printArea = area.Address;
  }
  SetPrintTitleColumns(columns: unknown): void {
    requirePrinter(this.state.workbook);
    this.sheet.pageLayout.titleColumns = columns instanceof ExcelRange ? columns.Address : columns;
  }
  SetPrintTitleRows(rows: unknown): void {
    requirePrinter(this.state.workbook);
    const address = rows instanceof ExcelRange ? rows.Address : rows;
    requireTitleRows(address);
    this.sheet.pageLayout.titleRows = address;
  }
}

class WorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  readonly members: Members = { Protected: '1.2', Protect: '1.2', Unprotect: '1.2' };
  override readonly scalars = ['Protected'];
  constructor(private readonly sheet: ModelSheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
  Protect(): void {
    this.sheet.isProtected = true;
  }
  Unprotect(): void {
    this.sheet.isProtected = false;
  }
}

/** A sheet. */
export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';
  readonly members: Members = {
    // Read by the library's own name, and set by another.
    ShowGridlines: '1.8',
    ...{ Id: '1.1', Name: '1.1', Position: '1.1', Visibility: '1.1', Activate: '1.1', Delete: '1.1', GetRange: '1.1' },
    ...{ GetCell: '1.1', Charts: '1.1', GetUsedRange: '1.1', GetUsedRangeOrNullObject: '1.4', Names: '1.4' },
    ...{ GetRangeByIndexes: '1.7', FreezePanes: '1.7', Protection: '1.2', Gridlines: '1.8', PageLayout: '1.9' },
    ...{ Calculate: '1.6', HorizontalPageBreaks: '1.9' },
  };
  override readonly scalars = ['Id', 'Name', 'Position', 'Visibility'];
  constructor(
    private readonly state: ExcelHostState,
    readonly sheet: ModelSheet,
  ) {
    super();
  }
  override get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    requireOpenStructure(this.state.workbook);
    requireName(this.state, name, this.sheet);
    const nameBefore = this.sheet.name;
    renameSheet(this.state.workbook, this.sheet.id, name);
    this.state.changed('sheets');
    this.state.events.note('renamed', { worksheetId: this.sheet.id, nameBefore, nameAfter: name });
  }
  get Position(): number {
    return this.state.workbook.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(visibility: ModelSheet['visibility']) {
    requireOpenStructure(this.state.workbook);
    if (visibility !== 'Visible') requireAnotherShown(this.state.workbook, this.sheet);
    this.sheet.visibility = visibility;
  }
  get Gridlines(): boolean {
    this.requireCells();
    requireInFront(this.state.workbook, 'GeneralException');
    return this.sheet.showGridlines;
  }
  set Gridlines(shown: boolean) {
    this.requireCells();
    requireInFront(this.state.workbook, 'GeneralException');
    this.sheet.showGridlines = shown;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get Names(): NamedItemCollection {
    this.requireCells();
    requireInFront(this.state.workbook, 'InvalidSelection');
    return new NamedItemCollection(this.state, this.sheet.names);
  }
  get Charts(): ChartCollection {
    this.requireCells();
    return new ChartCollection(this.sheet);
  }
  get FreezePanes(): FreezePanes {
    this.requireCells();
    return new FreezePanes(this.state, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreaks {
    this.requireCells();
    return new PageBreaks(this.sheet);
  }
  get PageLayout(): PageLayout {
    this.requireCells();
    return new PageLayout(this.state, this.sheet);
  }
  get Protection(): WorksheetProtection {
    this.requireCells();
    return new WorksheetProtection(this.sheet);
  }
  GetRange(address?: string | null): ExcelRange {
    this.requireCells();
    const whole = { first: { row: 0, column: 0 }, last: { row: LAST_ROW, column: LAST_COLUMN } };
    return new ExcelRange(
      this.state,
      this.sheet,
      address === undefined || address === null ? whole : rangeFrom(address),
    );
  }
  GetCell(row: number, column: number): ExcelRange {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(...[row, column, rows, columns]: [number, number, number, number]): ExcelRange {
    this.requireCells();
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > LAST_ROW + 1) throw invalidArgument();
    const last = { row: row + rows - 1, column: column + columns - 1 };
    return new ExcelRange(this.state, this.sheet, { first: { row, column }, last });
  }
  GetUsedRange(): ExcelRange {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(): ExcelRange | null {
    this.requireCells();
    const range = this.sheet.usedRange();
    return range === null ? null : new ExcelRange(this.state, this.sheet, range);
  }
  /** Calculates the sheet's own formulas, whatever the mode. */
  Calculate(): void {
    this.requireCells();
    this.state.calculateSome(formulasOf(this.sheet));
  }
  Activate(): void {
    requireInFront(this.state.workbook, 'GeneralException');
    requireShown(this.sheet);
    this.state.workbook.activeSheet = this.sheet.id;
    this.state.changed('selection');
    this.state.events.note('activated', { worksheetId: this.sheet.id });
  }
  Delete(): void {
    requireInFront(this.state.workbook, 'InvalidSelection');
    requireOpenStructure(this.state.workbook);
    if (this.state.workbook.sheets.length === 1) throw accessDenied();
    this.state.workbook.removeSheet(this.sheet.id);
    this.state.changed('sheets');
    this.state.events.note('deleted', { worksheetId: this.sheet.id });
  }

  private requireCells(): void {
    requireWorksheet(this.sheet);
  }
}

function requireName({ workbook }: ExcelHostState, name: string, own: ModelSheet | null): void {
  requireSheetName(name);
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== own) throw itemAlreadyExists();
}

/** How add-ins begin and cease to hear of events; the sets are those of the events in Microsoft's declarations. */
const REGISTRATIONS: Members = {
  ...{ _RegisterActivatedEvent: '1.7', _UnregisterActivatedEvent: '1.7' },
  ...{ _RegisterAddedEvent: '1.7', _UnregisterAddedEvent: '1.7' },
  ...{ _RegisterDeletedEvent: '1.7', _UnregisterDeletedEvent: '1.7' },
  ...{ _RegisterCalculatedEvent: '1.8', _UnregisterCalculatedEvent: '1.8' },
  ...{ _RegisterDataChangedEvent: '1.9', _UnregisterDataChangedEvent: '1.9' },
  ...{ _RegisterEventNameChanged: '1.17', _UnregisterEventNameChanged: '1.17' },
};

/** All sheets, in order. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';
  readonly members: Members = {
    ...{
      Items: '1.1',
      Add: '1.1',
      GetActiveWorksheet: '1.1',
      GetItem: '1.1',
      GetItemOrNullObject: '1.4',
      GetCount: '1.4',
    },
    ...REGISTRATIONS,
  };
  private readonly known = new Map<ModelSheet, Worksheet>();
  constructor(private readonly state: ExcelHostState) {
    super();
  }
  items(): readonly Worksheet[] {
    return this.state.workbook.sheets.map((sheet) => this.of(sheet));
  }
  find(key: unknown): Worksheet | null {
    const sheet = this.state.workbook.sheet(String(key));
    return sheet === null ? null : this.of(sheet);
  }
  GetItem(key: unknown): Worksheet | null {
    return this.find(key);
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key);
  }
  GetCount(): number {
    return this.state.workbook.sheets.length;
  }
  GetActiveWorksheet(): Worksheet | null {
    const active = this.find(this.state.workbook.activeSheet);
    if (active !== null) requireWorksheet(active.sheet);
    return active;
  }
  _RegisterActivatedEvent(): void {
    this.state.events.register('activated');
  }
  _UnregisterActivatedEvent(): void {
    this.state.events.unregister('activated');
  }
  _RegisterAddedEvent(): void {
    this.state.events.register('added');
  }
  _UnregisterAddedEvent(): void {
    this.state.events.unregister('added');
  }
  _RegisterDeletedEvent(): void {
    this.state.events.register('deleted');
  }
  _UnregisterDeletedEvent(): void {
    this.state.events.unregister('deleted');
  }
  _RegisterCalculatedEvent(): void {
    this.state.events.register('calculated');
  }
  _UnregisterCalculatedEvent(): void {
    this.state.events.unregister('calculated');
  }
  _RegisterDataChangedEvent(): void {
    this.state.events.register('changed');
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister('changed');
  }
  _RegisterEventNameChanged(): void {
    this.state.events.register('renamed');
  }
  _UnregisterEventNameChanged(): void {
    this.state.events.unregister('renamed');
  }
  Add(name?: string): Worksheet {
    requireInFront(this.state.workbook, 'GeneralException');
    requireOpenStructure(this.state.workbook);
    const wanted = name ?? `Blad${this.state.workbook.sheets.length + 1}`;
    requireName(this.state, wanted, null);
    const sheet = this.state.workbook.addSheet(wanted);
    this.state.changed('sheets');
    this.state.events.note('added', { worksheetId: sheet.id });
    return this.of(sheet);
  }
  private of(sheet: ModelSheet): Worksheet {
    const known = this.known.get(sheet) ?? new Worksheet(this.state, sheet);
    this.known.set(sheet, known);
    return known;
  }
}
