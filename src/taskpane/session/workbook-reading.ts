import type { ReadOptions, WorkbookContent } from '../../core/port/workbook';
import type { WorkbookChange } from '../../core/port/workbook-change';
import type { ChangedSince, Reading } from './change-log';
import { ChangeLog } from './change-log';
import type { DraftKeeper } from './draft/draft-keeper';
import type { SessionOptions } from './session-options';
import type { SessionState } from './session-state';
import type { Store } from './store';
import { ProgressReport } from './progress';
import type { Outcome, WORK } from './work';
import type { Settings } from '../../core/settings/settings';

/** What reading needs of the session that it is done for. */
interface ReadingParts {
  readonly drafts: DraftKeeper;
  /** True if settings that were chosen earlier are to be saved still. */
  readonly isSaveWaiting: () => boolean;
}

/** Reads the workbook for a session, and knows which reading is older than what has happened since. */
export class WorkbookReading {
  private readonly changes = new ChangeLog();
  private readonly readings = new WeakMap<WorkbookContent, Reading>();
  private shownName = (name: string) => name;

  constructor(
    private readonly options: SessionOptions,
    private readonly store: Store<SessionState>,
    private readonly parts: ReadingParts,
  ) {}

  /** Takes what happens in the workbook; true if what is shown may be older for it. */
  changed(change: WorkbookChange): boolean {
    const isLater = this.changes.note(change);
    if (isLater) this.store.change({ changedSince: this.of(this.store.getState().outcome).changedSince });
    return isLater;
  }

  /** When what is shown was read, and what has happened since. */
  of(outcome: Outcome | null): Pick<SessionState, 'readAt' | 'changedSince'> {
    const reading = outcome === null ? undefined : this.readings.get(outcome.countedWith.content);
    if (reading === undefined) return { readAt: null, changedSince: null };
    return { readAt: reading.at, changedSince: this.withShownNames(this.changes.since(reading)) };
  }

  /** How far a piece of work is, in the state. */
  report(): ProgressReport {
    return new ProgressReport(
      (progress) => this.store.change({ progress }),
      (name) => this.shownName(name),
    );
  }

  /** The workbook with its settings, and, the first time, the draft in it. */
  async read(signal: AbortSignal): Promise<WorkbookContent> {
    const text = await this.options.workbook.readSetting();
    const { neededColumns, readSettings, changesLeft, shownName } = await this.options.loadWork();
    this.shownName = shownName;
    const { settings, errors } = readSettings(text);
    const content = await this.readCells({ neededColumns, signal, onProgress: this.report().rows });
    await this.parts.drafts.open(content);
    this.store.change({ settings, settingsErrors: errors, ...this.unsavedBeside(settings, changesLeft) });
    return content;
  }

  /** What happened before Excel answered an earlier message is reported by then, and is in what is read after it. */
  async readCells(options: ReadOptions): Promise<WorkbookContent> {
    const [at, { seen }] = [Date.now(), this.changes];
    const content = await this.options.workbook.read(options);
    this.readings.set(content, { at, seen, isManual: content.isManual });
    return content;
  }

  /** What is typed and does not hold already. While a save waits all of it stays: what holds now may not hold then. */
  unsavedBeside(settings: Settings, changesLeft: (typeof WORK)['changesLeft']): Pick<SessionState, 'unsaved'> {
    const { unsaved } = this.store.getState();
    return { unsaved: this.parts.isSaveWaiting() ? unsaved : changesLeft(unsaved, settings) };
  }

  private withShownNames(since: ChangedSince | null): ChangedSince | null {
    return since === null ? null : { ...since, sheets: since.sheets.map((name) => this.shownName(name)) };
  }
}
