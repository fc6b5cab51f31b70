import type { CellAddress, CellRange } from '../../../../src/core/cells/address';
import { formatRange } from '../../../../src/core/cells/address';
import type { ExcelHost } from '../excel-host';
import { enterCell } from '../workbook-model/enter';
import type { ModelSheet, ModelValue } from '../workbook-model/model';
import { renameSheet } from '../workbook-model/rename';

/** What a user does in Excel itself, with the events that add-ins are told of. */
export class HostUser {
  constructor(private readonly host: ExcelHost) {}

  type(sheet: ModelSheet, at: CellAddress, input: ModelValue): void {
    enterCell(sheet, at, input);
    this.changed(sheet, { first: at, last: at });
  }

  /** Cells were changed, by typing or otherwise. */
  changed(sheet: ModelSheet, range: CellRange): void {
    this.host.touch('cells');
    const address = formatRange(range);
    this.tell('changed', { changeType: 'RangeEdited', worksheetId: sheet.id, address, triggerSource: 'Unknown' });
  }

  addSheet(name: string): ModelSheet {
    const sheet = this.host.workbook.addSheet(name);
    this.host.touch('sheets');
    this.tell('added', { worksheetId: sheet.id });
    return sheet;
  }

  deleteSheet({ id }: ModelSheet): void {
    this.host.workbook.removeSheet(id);
    this.host.touch('sheets');
    this.tell('deleted', { worksheetId: id });
  }

  renameSheet({ id, name: nameBefore }: ModelSheet, nameAfter: string): void {
    renameSheet(this.host.workbook, id, nameAfter);
    this.host.touch('sheets');
    this.tell('renamed', { worksheetId: id, nameBefore, nameAfter });
  }

  activate(sheet: ModelSheet): void {
    this.host.workbook.activeSheet = sheet.id;
    this.host.touch('selection');
    this.tell('activated', { worksheetId: sheet.id });
  }

  /** F9. */
  calculate(): void {
    this.host.touch('cells');
    this.host.calculateAll();
    this.host.events.deliver();
  }

  private tell(kind: Parameters<ExcelHost['events']['note']>[0], message: Readonly<Record<string, unknown>>): void {
    this.host.events.note(kind, message);
    this.host.events.deliver();
  }
}
