import type { StopWatching } from '../../core/port/workbook-change';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { canCancel } from './activity';
import type { Request } from './request';
import { isSame } from './request';
import { RequestQueue } from './request-queue';
import type { SessionOptions } from './session-options';
import type { SessionState } from './session-state';
import { START } from './session-state';
import type { SettingsChanges } from './settings/settings-changes';
import { Store } from './store';
import type { Typed } from './typed';
import { withTyped } from './typed';
import { WorkbookWork } from './workbook-work';

const COUNT: Request = { kind: 'count' };

/** What is known of an error of the program. */
const UNEXPECTED = { reason: 'unknown', details: null } as const;

/** True if the error is only that the work was broken off; Excel's adapter wraps what is thrown within it. */
function isBreakOff(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && (error === reason || (error instanceof WorkbookTrouble && error.cause === reason));
}

/**
 * The work on one workbook, apart from how it is shown: what was asked, what came of it, what went wrong. Another
 * workbook has another session, which begins with nothing typed.
 */
export class Session {
  private readonly store = new Store<SessionState>(START);
  private readonly queue = new RequestQueue((request) => this.perform(request));
  private readonly work: WorkbookWork;
  private breakingOff = new AbortController();
  /** What had been typed when the request under way was begun. */
  private begunWith = START.unwritten;

  constructor(private readonly options: SessionOptions) {
    this.work = new WorkbookWork(options, this.store, () => this.queue.hasWaiting('saveSettings'));
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
    return this.queue.empty;
  }

  /**
   * Takes what the user has typed, and counts with it when nothing else is done; it is kept in the workbook when
   * sheets are written. Resolves and never rejects, as `ask`.
   */
  take(typed: Typed): Promise<void> {
    this.store.change({ unwritten: withTyped(this.getState().unwritten, typed) });
    this.enqueue(COUNT);
    return this.queue.empty;
  }

  /** Takes what the user has changed in the form of settings; it is there until it is saved. */
  edit(next: (unsaved: SettingsChanges) => SettingsChanges): void {
    this.store.change({ unsaved: next(this.getState().unsaved) });
  }

  /** Follows what happens in the workbook, so that a reading older than that is known; until it is stopped. */
  watch(): StopWatching {
    return this.options.workbook.watch((change) => this.work.changed(change));
  }

  /** Ends what is being read or counted; what was shown before stays. Writing is not broken off. */
  cancel(): void {
    if (canCancel(this.getState().activity)) this.breakingOff.abort();
  }

  /** A count of what was typed gives way to whatever comes, and is done afterwards if it is needed still. */
  private enqueue(request: Request): void {
    if (this.queue.running?.kind === 'count') {
      this.breakingOff.abort();
      this.queue.add(COUNT);
    }
    this.queue.add(request);
  }

  private async perform(request: Request): Promise<void> {
    this.begunWith = this.getState().unwritten;
    this.breakingOff = new AbortController();
    const { signal } = this.breakingOff;
    // A count that nobody asked for leaves what is shown of the last request.
    if (request.kind !== 'count') this.store.change({ trouble: null, done: null });
    try {
      await this.work.perform(request, signal);
    } catch (error) {
      if (!isBreakOff(error, signal)) this.fail(request, error);
    } finally {
      this.store.change({ activity: 'idle' });
    }
  }

  private fail(during: Request, error: unknown): void {
    this.options.onError(error);
    const { reason, details } = error instanceof WorkbookTrouble ? error : UNEXPECTED;
    this.store.change({ trouble: { reason, during, details } });
  }
}
