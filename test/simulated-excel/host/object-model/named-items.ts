import { itemAlreadyExists } from '../rich-api/host-error';
import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import type { ModelName } from '../workbook-model/model';
import { formatRange } from '../../../../src/core/cells/address';
import { requireDefinedName } from '../strict/defined-name';
import { excelFormula } from '../strict/formula-text';
import { requireHidable } from '../strict/hidden-names';
import { quoted } from '../strict/sheet-quotes';
import { nameType, shownNameFormula } from '../strict/name-formulas';
import { ExcelRange } from './excel-range';
import type { ExcelHostState } from './host-state';

/** A defined name. */
export class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';
  readonly members: Members = { Name: '1.1', Type: '1.1', Visible: '1.1', Formula: '1.7', Delete: '1.4' };
  override readonly scalars = ['Name', 'Type', 'Visible', 'Formula'];
  constructor(
    private readonly named: ModelName,
    private readonly among: ModelName[],
    private readonly state: ExcelHostState,
  ) {
    super();
  }
  override get Id(): string {
    return this.named.name;
  }
  get Name(): string {
    return this.named.name;
  }
  get Type(): string {
    return nameType(this.named.formula);
  }
  get Visible(): boolean {
    return this.named.visible;
  }
  set Visible(visible: boolean) {
    requireHidable(this.state.workbook, this.Type);
    this.named.visible = visible;
  }
  get Formula(): string {
    return shownNameFormula(excelFormula(this.named.formula), this.state.language);
  }
  set Formula(formula: string) {
    this.named.formula = formula;
  }
  Delete(): void {
    this.among.splice(this.among.indexOf(this.named), 1);
  }
}

function absolute({ sheet, range }: ExcelRange): string {
  const address = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoted(sheet.name)}!${address}`;
}

/** The defined names of the workbook or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';
  readonly members: Members = { Items: '1.1', Add: '1.4', GetItem: '1.1', GetItemOrNullObject: '1.4', GetCount: '1.4' };
  constructor(
    private readonly state: ExcelHostState,
    private readonly names: ModelName[],
    private readonly tables: readonly string[] = [],
  ) {
    super();
  }
  items(): readonly NamedItem[] {
    return this.names.map((name) => new NamedItem(name, this.names, this.state));
  }
  find(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ Name }) => Name.toLowerCase() === wanted) ?? null;
  }
  GetItem(key: unknown): NamedItem | null {
    return this.find(key);
  }
  GetItemOrNullObject(key: unknown): NamedItem | null {
    return this.find(key);
  }
  GetCount(): number {
    return this.names.length;
  }
  Add(name: string, reference: ExcelRange | string): NamedItem {
    const isTable = this.tables.some((table) => table.toLowerCase() === name.toLowerCase());
    if (isTable || this.find(name) !== null) throw itemAlreadyExists();
    requireDefinedName(name);
    const formula = reference instanceof ExcelRange ? absolute(reference) : String(reference);
    const named = { name, formula: formula.startsWith('=') ? formula : `="${formula}"`, visible: true };
    this.names.push(named);
    return new NamedItem(named, this.names, this.state);
  }
}
