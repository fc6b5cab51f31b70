import type { CellAddress } from '../../../../src/core/cells/address';
import type { ExcelHost } from '../../host/excel-host';
import type { ShownDialog } from '../../host/strict/command-runtime';
import type { OfficeThemeName } from '../../host/transport/office-theme';
import { enterCell } from '../../host/workbook-model/enter';
import type { ModelSheet, ModelWorkbook } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { typedInput } from '../entering/typed-input';
import { referredIn } from '../selection/reference';
import { holds, Span } from '../selection/span';

/** Where the user types: in the cell itself or in the formula bar. */
export type TypingPlace = 'cell' | 'bar';

const PROTECTED = 'Bladet är skyddat. Ta bort skyddet i Excel för att ändra i det.';

/** The demonstration: a workbook in a simulated Excel, and what its user is doing. */
export class Demo {
  theme: OfficeThemeName = 'light';
  isPaneOpen = true;
  /** In pixels. */
  paneWidth = 340;
  /** How many workbooks have been opened. */
  opened = 1;
  /** True while a ribbon command runs. */
  isBusy = false;
  /** What a ribbon command shows; `null` while it shows nothing. */
  dialog: ShownDialog | null = null;
  /** True while the active cell's list of choices is open. */
  isChoosing = false;
  /** What is being typed in the active cell; `null` while nothing is. */
  typed: string | null = null;
  typingPlace: TypingPlace = 'cell';
  /** What could not be done, in Swedish. */
  trouble: string | null = null;
  /** Told of a workbook that the add-in opens beside this one. */
  onNewWorkbook: (bytes: Uint8Array) => void = () => undefined;
  private version = 0;
  private isToBeShown = false;
  private span: Span | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    public host: ExcelHost,
    public fileName: string,
  ) {
    this.listenToHost();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A number that is another after every change. */
  getVersion = (): number => this.version;

  get workbook(): ModelWorkbook {
    return this.host.workbook;
  }

  /** The sheet in front. */
  get sheet(): ModelSheet {
    const { activeSheet, sheets } = this.workbook;
    const sheet = this.workbook.sheet(activeSheet) ?? sheets[0];
    if (sheet === undefined) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** What is selected on the sheet in front. */
  get selected(): Span {
    const { selection } = this.workbook;
    if (selection?.sheet !== this.sheet.id) return Span.START;
    // The add-in may have selected something else since the user did.
    return this.span?.range === selection.range ? this.span : Span.of(selection.range);
  }

  /** Opens another workbook in place of this one. */
  replace(host: ExcelHost, fileName: string): void {
    this.host = host;
    this.opened += 1;
    Object.assign(this, { fileName, typed: null, trouble: null, span: null });
    this.listenToHost();
    this.changed();
  }

  show(sheet: ModelSheet): void {
    this.commit();
    this.host.user.activate(sheet);
  }

  /** Selects cells of the sheet in front; what was being typed is entered first. */
  select(span: Span): void {
    this.commit();
    this.span = span;
    this.workbook.selection = { sheet: this.sheet.id, range: span.range };
    this.host.touch('selection');
  }

  /** Begins or goes on typing in the active cell; Excel answers no add-in meanwhile. */
  type(text: string, place = this.typingPlace): void {
    if (this.sheet.isProtected) {
      this.set({ trouble: PROTECTED });
      return;
    }
    Object.assign(this, { typed: text, typingPlace: place, trouble: null });
    this.host.isEditing = true;
    this.changed();
  }

  /** Enters what was being typed. */
  commit(): void {
    const { typed } = this;
    if (typed === null) return;
    this.stopTyping();
    this.enter(this.sheet, this.selected.active, typed);
  }

  /** Forgets what was being typed. */
  stopTyping(): void {
    Object.assign(this, { typed: null, typingPlace: 'cell' });
    this.host.isEditing = false;
    this.changed();
  }

  /** Enters what a person would type, in the Swedish way: `1 234,5`. */
  enter(sheet: ModelSheet, at: CellAddress, typed: string): void {
    const { text, format } = typedInput(typed);
    const key = cellKey(at.row, at.column);
    enterCell(sheet, at, text);
    if (format !== null && !sheet.numberFormats.has(key)) sheet.numberFormats.set(key, format);
    this.host.user.changed(sheet, { first: at, last: at });
  }

  /** Empties the selected cells. */
  clear(): void {
    const { sheet, selected } = this;
    if (sheet.isProtected) {
      this.set({ trouble: PROTECTED });
      return;
    }
    for (const key of [...sheet.cells.keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (holds(selected.range, row, column)) sheet.cells.delete(key);
    }
    this.host.user.changed(sheet, selected.range);
  }

  /** Goes where a reference leads; false if it leads nowhere. Example: `Budget!B5`. */
  goTo(reference: string): boolean {
    const found = referredIn(this.workbook, reference, this.sheet);
    if (found === null) return false;
    this.show(found.sheet);
    this.select(Span.of(found.range));
    return true;
  }

  /** Changes what is shown around the workbook. */
  set(
    shown: Partial<Pick<Demo, 'theme' | 'isPaneOpen' | 'paneWidth' | 'isBusy' | 'dialog' | 'isChoosing' | 'trouble'>>,
  ): void {
    Object.assign(this, shown);
    this.changed();
  }

  /** Shows the workbook as it is now. */
  changed = (): void => {
    this.host.calculate();
    this.version += 1;
    for (const listener of this.listeners) listener();
  };

  /** Shows what the host has changed when its message is answered: one message can change hundreds of ranges. */
  private changedByHost = (): void => {
    if (this.isToBeShown) return;
    this.isToBeShown = true;
    queueMicrotask(() => {
      this.isToBeShown = false;
      this.changed();
    });
  };

  private listenToHost(): void {
    this.host.onChange = this.changedByHost;
    this.host.onNewWorkbook = (bytes) => this.onNewWorkbook(bytes);
  }
}
