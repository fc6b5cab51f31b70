import { MARKER_NAME } from '../../core/port/marker';

/** A sheet that an event is about. */
export interface EventSheet {
  readonly name: string | null;
  /** True if it was there when the workbook was last read. */
  readonly isRead: boolean;
  /** True if it carries Tertial's marker, where that was asked. */
  readonly isMarked: boolean;
}

const UNKNOWN: EventSheet = { name: null, isRead: false, isMarked: false };

/** The sheets as they were last read: events give no more than an identity. */
export class KnownSheets {
  private names: ReadonlyMap<string, string> = new Map();

  constructor(private readonly newContext: () => Excel.RequestContext) {}

  /** Takes the sheets as they have been read now. */
  read(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  renamed(id: string, name: string): void {
    if (this.names.has(id)) this.names = new Map([...this.names, [id, name]]);
  }

  /** The name that a sheet had when it was read, or has been given since; `null` for one that was not there. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /** Asks Excel about a sheet that has come since. Nothing is known of it where Excel does not answer. */
  async find(id: string): Promise<EventSheet> {
    const name = this.nameOf(id);
    if (name !== null) return { name, isRead: true, isMarked: false };
    try {
      const sheet = this.newContext().workbook.worksheets.getItemOrNullObject(id).load('name');
      const marker = sheet.names.getItemOrNullObject(MARKER_NAME).load('name');
      await sheet.context.sync();
      return sheet.isNullObject ? UNKNOWN : { name: sheet.name, isRead: false, isMarked: !marker.isNullObject };
    } catch {
      return UNKNOWN;
    }
  }
}
