import { apiNotFound, itemNotFound } from '../rich-api/host-error';
import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { requireInFront } from '../strict/focus';
import type { ModelWorkbook } from '../workbook-model/model';
import { ExcelRange } from './excel-range';
import type { ExcelHostState } from './host-state';
import { insertSheets } from './inserted-sheets';
import { NamedItemCollection } from './named-items';
import { WorksheetCollection } from './worksheet';

class Setting extends HostObject {
  readonly typeName = 'Setting';
  readonly members: Members = { Key: '1.4', Value: '1.4', Delete: '1.4' };
  override readonly scalars = ['Key', 'Value'];
  constructor(
    private readonly settings: Map<string, unknown>,
    readonly Key: string,
  ) {
    super();
  }
  override get Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.settings.set(this.Key, value);
  }
  Delete(): void {
    this.settings.delete(this.Key);
  }
}

class SettingCollection extends HostCollection<Setting> {
  readonly typeName = 'SettingCollection';
  readonly members: Members = { Items: '1.4', Add: '1.4', GetItem: '1.4', GetItemOrNullObject: '1.4' };
  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }
  items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  find(key: unknown): Setting | null {
    return this.settings.has(String(key)) ? new Setting(this.settings, String(key)) : null;
  }
  GetItem(key: unknown): Setting | null {
    return this.find(key);
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.find(key);
  }
  Add(key: string, value: unknown): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }
}

class StyleFont extends HostObject {
  readonly typeName = 'RangeFont';
  readonly members: Members = { Name: '1.1', Size: '1.1' };
  override readonly scalars = ['Name', 'Size'];
  constructor(
    readonly Name: string,
    readonly Size: number,
  ) {
    super();
  }
}

class Style extends HostObject {
  readonly typeName = 'Style';
  readonly members: Members = { Name: '1.7', Font: '1.7' };
  override readonly scalars = ['Name'];
  constructor(
    readonly Name: string,
    readonly Font: StyleFont,
  ) {
    super();
  }
}

/** The styles of cells; Normal alone is kept. */
class StyleCollection extends HostCollection<Style> {
  readonly typeName = 'StyleCollection';
  readonly members: Members = { Items: '1.7', GetItem: '1.7' };
  constructor(private readonly workbook: ModelWorkbook) {
    super();
  }
  items(): readonly Style[] {
    const { name, size } = this.workbook.standardFont;
    return [new Style('Normal', new StyleFont(name, size))];
  }
  find(key: unknown): Style | null {
    return this.items().find(({ Name }) => Name === String(key)) ?? null;
  }
  GetItem(key: unknown): Style {
    const found = this.find(key);
    if (found === null) throw itemNotFound();
    return found;
  }
}

class Table extends HostObject {
  readonly typeName = 'Table';
  readonly members: Members = { Name: '1.1' };
  override readonly scalars = ['Name'];
  constructor(readonly Name: string) {
    super();
  }
  override get Id(): string {
    return this.Name;
  }
}

class TableCollection extends HostCollection<Table> {
  readonly typeName = 'TableCollection';
  readonly members: Members = { Items: '1.1' };
  constructor(private readonly tables: readonly string[]) {
    super();
  }
  items(): readonly Table[] {
    return this.tables.map((name) => new Table(name));
  }
  find(key: unknown): Table | null {
    return this.items().find(({ Name }) => Name === String(key)) ?? null;
  }
}

/** A workbook that was made and is not open yet. */
class WorkbookCreated extends HostObject {
  readonly typeName = 'WorkbookCreated';
  readonly members: Members = { Open: '1.8' };
  constructor(
    private readonly state: ExcelHostState,
    private readonly base64: string,
  ) {
    super();
  }
  Open(): void {
    this.state.openBeside(this.base64);
  }
}

class Application extends HostObject {
  readonly typeName = 'Application';
  readonly members: Members = {
    ...{ CalculationMode: '1.1', SuspendScreenUpdatingUntilNextSync: '1.9', CreateWorkbook: '1.8' },
  };
  override readonly scalars = ['CalculationMode'];
  constructor(private readonly state: ExcelHostState) {
    super();
  }
  get CalculationMode(): string {
    return this.state.workbook.calculationMode;
  }
  set CalculationMode(mode: string) {
    this.state.workbook.calculationMode = mode;
  }
  CreateWorkbook(base64: string): WorkbookCreated {
    return new WorkbookCreated(this.state, base64);
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

/** What the library asks for when it starts, to learn of ribbon buttons. */
class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  readonly members: Members = { NotifyActionHandlerReady: '1.1' };
  NotifyActionHandlerReady(): void {
    return;
  }
}

/** Whether sheets may be added, deleted, moved and renamed. */
class WorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  readonly members: Members = { Protected: '1.7', Protect: '1.7', Unprotect: '1.7' };
  override readonly scalars = ['Protected'];
  constructor(private readonly workbook: ModelWorkbook) {
    super();
  }
  get Protected(): boolean {
    return this.workbook.isStructureProtected;
  }
  Protect(): void {
    this.workbook.isStructureProtected = true;
  }
  Unprotect(): void {
    this.workbook.isStructureProtected = false;
  }
}

/** The workbook, from which all paths begin. */
export class Workbook extends HostObject {
  readonly typeName = 'Workbook';
  readonly members: Members = {
    ...{
      Worksheets: '1.1',
      Names: '1.1',
      Tables: '1.1',
      Application: '1.1',
      Settings: '1.4',
      Styles: '1.7',
      Protection: '1.7',
      GetSelectedRange: '1.1',
      _New: '1.1',
    },
    // Excel on the web opens new workbooks by a root object of its own; here both are the same.
    CreateAndOpenWorkbook: '1.8',
    InsertWorksheetsFromBase64: '1.13',
  };
  private readonly sheets: WorksheetCollection;
  constructor(private readonly state: ExcelHostState) {
    super();
    this.sheets = new WorksheetCollection(state);
  }
  get Worksheets(): WorksheetCollection {
    return this.sheets;
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.state, this.state.workbook.names, this.state.workbook.tables);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.state.workbook.tables);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.state.workbook.settings);
  }
  get Styles(): StyleCollection {
    return new StyleCollection(this.state.workbook);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.state.workbook);
  }
  get Application(): Application {
    return new Application(this.state);
  }
  GetSelectedRange(): ExcelRange | null {
    requireInFront(this.state.workbook, 'InvalidSelection');
    const { selection, activeSheet } = this.state.workbook;
    const sheet = this.state.workbook.sheet(selection?.sheet ?? activeSheet);
    const range = selection?.range ?? { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } };
    return sheet === null ? null : new ExcelRange(this.state, sheet, range);
  }
  CreateAndOpenWorkbook(base64: string): void {
    this.state.openBeside(base64);
  }
  /** Gives the ids of the new sheets. */
  InsertWorksheetsFromBase64(base64: string, options: { sheetNamesToInsert?: readonly string[] } = {}): string[] {
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const inserted = insertSheets(this.state.workbook, file, options.sheetNamesToInsert ?? null);
    this.state.changed('sheets');
    for (const { id } of inserted) this.state.events.note('added', { worksheetId: id });
    return inserted.map(({ id }) => id);
  }
  _New(type: string): HostObject {
    if (type === 'Microsoft.InternalService.AddinInternalService') return new AddinInternalService();
    throw apiNotFound(type);
  }
}
