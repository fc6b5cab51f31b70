import type { SelectedCell, WorkbookContent } from '../../core/port/workbook';
import type { StopWatching } from '../../core/port/workbook-change';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { canCancel } from './activity';
import { AutoReading, MOST_CELLS } from './auto-reading';
import type { DraftConflict } from './draft/draft';
import { DraftKeeper } from './draft/draft-keeper';
import type { TypedState } from './history';
import { History } from './history';
import type { Request } from './request';
import { isSame } from './request';
import { RequestQueue } from './request-queue';
import type { SessionOptions } from './session-options';
import type { SessionState, Trouble } from './session-state';
import { START } from './session-state';
import type { SettingsChanges } from './settings/settings-changes';
import { Store } from './store';
import { browserLater } from './timer';
import type { Typed } from './typed';
import { withTyped } from './typed';
import { WorkbookReading } from './workbook-reading';
import { WorkbookWork } from './workbook-work';

const COUNT: Request = { kind: 'count' };
const REFRESH: Request = { kind: 'refresh' };
const RECALCULATE: Request = { kind: 'recalculate' };

/** What is known of an error of the program. */
const UNEXPECTED = { reason: 'unknown', details: null } as const;

/** True if the error is only that the work was broken off; Excel's adapter wraps what is thrown within it. */
function isBreakOff(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && (error === reason || (error instanceof WorkbookTrouble && error.cause === reason));
}

const isTyping = (error: unknown) => error instanceof WorkbookTrouble && error.reason === 'cellEditMode';

const cellsIn = ({ sheets }: WorkbookContent) => sheets.reduce((sum, { grid }) => sum + grid.filled.count, 0);

/**
 * The work on one workbook, apart from how it is shown: what was asked, what came of it, what went wrong. Another
 * workbook has another session, which begins with what is kept there as a draft.
 */
export class Session {
  private readonly store = new Store<SessionState>(START);
  private readonly queue = new RequestQueue((request) => this.perform(request));
  private readonly history = new History();
  private readonly drafts: DraftKeeper;
  private readonly reading: WorkbookReading;
  private readonly work: WorkbookWork;
  private readonly auto: AutoReading;
  private breakingOff = new AbortController();
  /** What had been typed when the request under way was begun. */
  private begunWith = START.unwritten;
  /** True while the workbook is read by itself. */
  private isFollowing = false;
  /** What went wrong that nobody had asked for, and is shown. */
  private unasked: Trouble | null = null;

  constructor(private readonly options: SessionOptions) {
    this.drafts = new DraftKeeper(options, this.store);
    const isSaveWaiting = () => this.queue.hasWaiting('saveSettings');
    this.reading = new WorkbookReading(options, this.store, { drafts: this.drafts, isSaveWaiting });
    this.work = new WorkbookWork(options, this.store, {
      ...{ reading: this.reading, drafts: this.drafts },
      onWriting: () => this.remember(() => this.history.writing()),
      onSaved: () => this.remember(() => this.history.saved()),
    });
    this.auto = new AutoReading({
      later: options.later ?? browserLater,
      isWanted: () => this.isRefreshWanted(),
      isBusy: () => this.queue.running !== null,
      read: () => this.enqueue(REFRESH),
      onSoon: (isReadSoon) => this.store.change({ isReadSoon }),
    });
  }

  get getState(): () => SessionState {
    return this.store.getState;
  }

  get subscribe(): (listener: () => void) => () => void {
    return this.store.subscribe;
  }

  /**
   * Does what was asked when what was asked before is done, and resolves when nothing waits any more. The same
   * as what is being done is not done twice, unless something was typed since that was begun. Never rejects:
   * what goes wrong is `trouble` in the state.
   */
  ask(request: Request): Promise<void> {
    const { running } = this.queue;
    const isUnderWay = running !== null && isSame(running, request) && this.begunWith === this.getState().unwritten;
    if (!isUnderWay) this.enqueue(request);
    // What is under way by itself has been asked for from now on.
    else if (request.kind === 'recalculate' && !request.isAutomatic) this.store.change({ isAutomatic: false });
    return this.queue.empty;
  }

  /**
   * Takes what the user has typed, and counts with it when nothing else is done; it is kept in the workbook as a draft
   * until sheets are written. Resolves and never rejects, as `ask`.
   */
  take(typed: Typed): Promise<void> {
    const { unwritten } = this.getState();
    this.remember(() => this.history.took(typed, this.getState(), (like) => this.work.heldNow(like)));
    return this.hasTyped({ unwritten: withTyped(unwritten, typed) });
  }

  /** Notes that a text was taken to the clipboard. */
  noteCopied(text: string): void {
    this.store.change({ copied: text });
  }

  /** Takes what the user has changed in the form of settings; it is there until it is saved. */
  edit(next: (unsaved: SettingsChanges) => SettingsChanges): void {
    const { unsaved } = this.getState();
    const changed = next(unsaved);
    this.remember(() => this.history.edited(unsaved, changed, Date.now()));
    this.store.change({ unsaved: changed });
  }

  /** Takes back what was typed last, `undoable` in the state. Resolves and never rejects, as `ask`. */
  undo(): Promise<void> {
    return this.hasTyped(this.remember(() => this.history.undo(this.getState())));
  }

  /** Does again what was undone last, `redoable` in the state. Resolves and never rejects, as `ask`. */
  redo(): Promise<void> {
    return this.hasTyped(this.remember(() => this.history.redo(this.getState(), (like) => this.work.heldNow(like))));
  }

  /** Settles what a draft and the sheets have different contents for: the draft's is taken, or given up. */
  async settle({ typed }: DraftConflict, use: 'draft' | 'sheet'): Promise<void> {
    this.drafts.settled(typed);
    if (use === 'draft') await this.take(typed);
  }

  /** The cell that the user has selected in the workbook; `null` where Excel gives none. Never rejects. */
  async selectedCell(): Promise<SelectedCell | null> {
    try {
      return await this.options.workbook.selectedCell();
    } catch (error) {
      this.options.onError(error);
      return null;
    }
  }

  /** Follows what happens in the workbook, so that a reading older than that is known; until it is stopped. */
  watch(): StopWatching {
    return this.options.workbook.watch((change) => {
      if (this.reading.changed(change)) this.auto.changed();
    });
  }

  /** Reads the workbook now and after each change, by itself, until it is stopped. */
  follow(): StopWatching {
    const stop = this.watch();
    this.isFollowing = true;
    void this.ask({ kind: 'recalculate', isAutomatic: true });
    return () => {
      this.isFollowing = false;
      this.auto.end();
      stop();
    };
  }

  /** Keeps in the workbook at once what is typed and waits for that: the pane goes away. */
  flush(): void {
    this.drafts.flush();
  }

  /** Ends what is being read or counted; what was shown before stays. Writing is not broken off. */
  cancel(): void {
    if (canCancel(this.getState().activity)) this.breakingOff.abort();
  }

  private remember<Result>(change: () => Result): Result {
    const result = change();
    this.store.change({ undoable: this.history.undoable, redoable: this.history.redoable });
    return result;
  }

  private hasTyped(typed: Partial<TypedState> | null): Promise<void> {
    if (typed !== null) this.store.change(typed);
    if (typed?.unwritten !== undefined) this.enqueue(COUNT);
    return this.queue.empty;
  }

  /** The first reading is wanted however large the workbook is; who has a draft under way waits for no other. */
  private isRefreshWanted(): boolean {
    const { outcome, changedSince } = this.getState();
    if (!this.isFollowing) return false;
    return outcome === null || (changedSince !== null && cellsIn(outcome.countedWith.content) < MOST_CELLS);
  }

  /** What nobody has asked for gives way to whatever comes, and is done afterwards if it is needed still. */
  private enqueue(request: Request): void {
    const { running } = this.queue;
    if (running?.kind === 'count') {
      this.breakingOff.abort();
      this.queue.add(COUNT);
    }
    if (running?.kind === 'refresh') {
      this.breakingOff.abort();
      this.auto.changed();
    }
    this.queue.add(request);
  }

  private async perform(request: Request): Promise<void> {
    this.begunWith = this.getState().unwritten;
    this.breakingOff = new AbortController();
    const { signal } = this.breakingOff;
    const isAutomatic = request.kind === 'refresh' || (request.kind === 'recalculate' && request.isAutomatic === true);
    // What nobody asked for leaves what is shown of the last request.
    if (request.kind !== 'count' && request.kind !== 'refresh') this.store.change({ trouble: null, done: null });
    this.store.change({ isAutomatic });
    try {
      await this.work.perform(request, signal);
      if (isAutomatic) this.succeededByItself();
    } catch (error) {
      if (!isBreakOff(error, signal)) this.fail(request, error);
    } finally {
      this.store.change({ activity: 'idle', isAutomatic: false, progress: null });
    }
  }

  private succeededByItself(): void {
    this.auto.succeeded();
    if (this.unasked !== null && this.getState().trouble === this.unasked) this.store.change({ trouble: null });
    this.unasked = null;
  }

  /** What was not asked for fails without a word, unless it goes on failing or nothing is shown. */
  private fail(during: Request, error: unknown): void {
    const { isAutomatic, outcome } = this.getState();
    const isPassing = isTyping(error);
    const isQuiet = isAutomatic && this.isFollowing && (outcome !== null || isPassing);
    if (!(isQuiet && isPassing)) this.options.onError(error);
    if (isQuiet && !this.auto.failed(isPassing)) return;
    const { reason, details } = error instanceof WorkbookTrouble ? error : UNEXPECTED;
    const trouble: Trouble = { reason, during: isAutomatic ? RECALCULATE : during, details };
    if (isAutomatic) this.unasked = trouble;
    this.store.change({ trouble });
  }
}
