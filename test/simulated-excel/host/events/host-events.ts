import { HostError } from '../rich-api/host-error';

/** The numbers that events of sheets travel under, as office.js 1.1.110 has them. */
const NUMBERS = { changed: 10, activated: 11, added: 13, deleted: 15, calculated: 16, renamed: 25 } as const;

export type HostEventKind = keyof typeof NUMBERS;

/** An event on its way to add-ins, as office.js takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
  readonly isRemoteOverride: boolean;
}

/** What office.js knows events of the object model by, among other messages of the host. */
const CATEGORY = 65_536;
/** Events of all sheets are the workbook's. */
const TARGET = 'Workbook';

/**
 * Events of the workbook, told to add-ins that have registered. What an add-in does is told of when its message has been
 * answered (our reading: the order is not documented); what the user does, at once.
 */
export class HostEvents {
  /** True if an add-in that registers is refused. */
  isRefused = false;
  /** Which add-in has changed cells is given from ExcelApi 1.14 on. */
  hasTriggerSource = true;
  private readonly registered = new Set<HostEventKind>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: EventEntry[] = [];
  private count = 0;

  register(kind: HostEventKind): void {
    if (this.isRefused) throw new HostError('GeneralException', 'There was an internal error.');
    this.registered.add(kind);
  }

  unregister(kind: HostEventKind): void {
    this.registered.delete(kind);
  }

  /** How many kinds of events add-ins have registered for. */
  get registrations(): number {
    return this.registered.size;
  }

  /** Hears of all events that add-ins have registered for; returns how to hear no more. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Notes that something happened, to be told by `deliver`. */
  note(kind: HostEventKind, message: Readonly<Record<string, unknown>>): void {
    if (!this.registered.has(kind)) return;
    this.count += 1;
    const trigger = this.hasTriggerSource ? {} : { triggerSource: undefined };
    const text = JSON.stringify({ source: 'Local', ...message, ...trigger });
    const identity = { messageCategory: CATEGORY, messageType: NUMBERS[kind], targetId: TARGET };
    this.waiting.push({ ...identity, message: text, id: String(this.count), isRemoteOverride: false });
  }

  deliver(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }
}
