import type { CellAddress } from '../../../src/core/cells/address';
import { loadIronCalcWeb } from '../../excel-host/engine/load-ironcalc-web';
import { ExcelHost } from '../../excel-host/excel-host';
import { REQUIREMENT_SET } from '../../excel-host/requirement-set';
import { enterCell } from '../../excel-host/workbook-model/enter';
import type { ModelSheet, ModelWorkbook } from '../../excel-host/workbook-model/model';
import { fromSwedish } from '../sheet/typed-text';
import { loadWorkbook } from './sample';

export type DemoTheme = 'light' | 'dark';

const START: CellAddress = { row: 0, column: 0 };

/** The demonstration: a workbook in a simulated Excel, and what its user is doing. */
export class Demo {
  theme: DemoTheme = 'light';
  paneWidth = 350;
  /** What is being typed in the selected cell; `null` while nothing is. */
  typed: string | null = null;
  /** What could not be done, in Swedish. */
  trouble: string | null = null;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  private constructor(
    public host: ExcelHost,
    public fileName: string,
  ) {
    this.listenToHost();
  }

  static async open(bytes: Uint8Array, fileName: string): Promise<Demo> {
    return new Demo(await newHost(bytes), fileName);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getVersion = (): number => this.version;

  get workbook(): ModelWorkbook {
    return this.host.workbook;
  }

  get sheet(): ModelSheet {
    const { activeSheet, sheets } = this.workbook;
    const sheet = this.workbook.sheet(activeSheet) ?? sheets[0];
    if (sheet === undefined) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** The selected cell of the sheet in front. */
  get selected(): CellAddress {
    const { selection } = this.workbook;
    return selection?.sheet === this.sheet.id ? selection.range.first : START;
  }

  async replace(bytes: Uint8Array, fileName: string): Promise<void> {
    this.host = await newHost(bytes);
    this.fileName = fileName;
    this.typed = null;
    this.trouble = null;
    this.listenToHost();
    this.changed();
  }

  show(sheet: ModelSheet): void {
    this.commit();
    this.workbook.activeSheet = sheet.id;
    this.host.touch('selection');
  }

  select(at: CellAddress): void {
    this.commit();
    this.workbook.selection = { sheet: this.sheet.id, range: { first: at, last: at } };
    this.host.touch('selection');
  }

  /** Begins or goes on typing in the selected cell; Excel answers no add-in meanwhile. */
  type(text: string): void {
    this.typed = text;
    this.host.isEditing = true;
    this.changed();
  }

  commit(): void {
    const { typed } = this;
    if (typed === null) return;
    this.stopTyping();
    this.enter(this.sheet, this.selected, fromSwedish(typed));
  }

  stopTyping(): void {
    this.typed = null;
    this.host.isEditing = false;
    this.changed();
  }

  enter(sheet: ModelSheet, at: CellAddress, input: string): void {
    enterCell(sheet, at, input);
    this.host.touch('cells');
  }

  /** Changes what is shown around the workbook. */
  set(shown: Partial<Pick<Demo, 'theme' | 'paneWidth' | 'trouble'>>): void {
    Object.assign(this, shown);
    this.changed();
  }

  private listenToHost(): void {
    this.host.onChange = () => {
      this.changed();
    };
  }

  private changed(): void {
    this.host.calculate();
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

async function newHost(bytes: Uint8Array): Promise<ExcelHost> {
  const [workbook, engine] = await Promise.all([loadWorkbook(bytes), loadIronCalcWeb()]);
  return new ExcelHost({ workbook, engine, requirementSet: REQUIREMENT_SET });
}
