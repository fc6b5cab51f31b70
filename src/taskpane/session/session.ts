import type { Settings } from '../../core/settings/settings';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import type { CellReference } from '../../core/documents/finding';
import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { Occasion } from '../../core/recalculate';
import type { OpenWorkbook, WorkbookContent, WrittenSheet } from '../../core/port/workbook';
import type { TroubleReason } from '../../core/port/workbook-trouble';
import type { separateWorkbook } from '../../workbook/xlsx/separate-workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { readSettings, settingsText } from '../../core/settings/settings-text';
import { breathe, inSlices } from './in-slices';
import type { Typed } from './typed';
import { withoutWritten, withTyped } from './typed';
import type { Outcome, WORK } from './work';

/** What the pane is doing. */
export type Activity = 'idle' | 'reading' | 'checking' | 'writing' | 'verifying';

/** True for what can be broken off without leaving anything half done. */
export function canCancel(activity: Activity): boolean {
  return activity === 'reading' || activity === 'checking';
}

/** What the user asked for when Excel refused; it can be asked for again. */
export type Request =
  | { readonly kind: 'recalculate' }
  | { readonly kind: 'write' }
  | { readonly kind: 'savePublic' }
  | { readonly kind: 'select'; readonly at: CellReference }
  | { readonly kind: 'saveSettings'; readonly settings: Settings };

export interface SessionState {
  readonly activity: Activity;
  readonly settings: Settings;
  /** False if the workbook's settings could not be understood and the defaults are used. */
  readonly settingsAreSound: boolean;
  /** What the last request did, where nothing else shows it; `null` from the next request on. */
  readonly done: 'settingsSaved' | 'publicOpened' | null;
  readonly outcome: Outcome | null;
  /** What was typed in the pane and is not in the workbook yet. */
  readonly unwritten: UnwrittenNotes;
  readonly written: readonly WrittenSheet[] | null;
  readonly trouble: { readonly reason: TroubleReason; readonly during: Request } | null;
}

/** What a session works with. */
export interface SessionOptions {
  readonly workbook: OpenWorkbook;
  /** Loads the part that reads tables and computes; called when it is first needed. */
  readonly loadWork: () => Promise<typeof WORK>;
  /** Loads the part that makes workbooks of their own. */
  readonly loadSeparate: () => Promise<typeof separateWorkbook>;
  /** The day, and the name of the workbook. */
  readonly occasion: () => Occasion;
  /** Told of every unexpected error; the pane logs it. */
  readonly onError: (error: unknown) => void;
}

const START: SessionState = {
  ...{ activity: 'idle', settings: DEFAULT_SETTINGS, settingsAreSound: true, done: null },
  ...{ outcome: null, unwritten: NOTHING_UNWRITTEN, written: null, trouble: null },
};

/** The work on one workbook, apart from how it is shown: what was asked, what came of it, what went wrong. */
export class Session {
  private state = START;
  private readonly listeners = new Set<() => void>();
  /** The workbook as it was last read. */
  private content: WorkbookContent | null = null;
  private cancelling = new AbortController();

  constructor(private readonly options: SessionOptions) {}

  getState = (): SessionState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does what was asked, again if need be. While something is done nothing else is begun. */
  async ask(request: Request): Promise<void> {
    if (this.state.activity !== 'idle') return;
    this.change({ trouble: null, done: null });
    this.cancelling = new AbortController();
    try {
      await this.perform(request);
    } catch (error) {
      if (this.cancelling.signal.aborted) return;
      this.options.onError(error);
      const reason = error instanceof WorkbookTrouble ? error.reason : 'unknown';
      this.change({ trouble: { reason, during: request } });
    } finally {
      this.change({ activity: 'idle' });
    }
  }

  /** Ends what is being read or counted; what was shown before stays. Writing is not broken off. */
  cancel(): void {
    if (canCancel(this.state.activity)) this.cancelling.abort();
  }

  private perform(request: Request): Promise<void> {
    switch (request.kind) {
      case 'recalculate':
        return this.recalculate();
      case 'write':
        return this.write();
      case 'savePublic':
        return this.savePublic();
      case 'select':
        return this.options.workbook.select(request.at.sheet, request.at);
      case 'saveSettings':
        return this.saveSettings(request.settings);
    }
  }

  private async recalculate(): Promise<void> {
    this.change({ activity: 'reading', written: null });
    const { signal } = this.cancelling;
    const { settings, isSound } = readSettings(await this.options.workbook.readSetting());
    const { outcomeOf, neededColumns } = await this.options.loadWork();
    const content = await this.options.workbook.read({ neededColumns, signal });
    this.change({ activity: 'checking', settings, settingsAreSound: isSound });
    await breathe();
    const outcome = await inSlices(outcomeOf(content, settings, this.occasion()), signal);
    this.content = content;
    this.change({ outcome });
  }

  private occasion(): Occasion {
    return { ...this.options.occasion(), unwritten: this.state.unwritten };
  }

  /** Takes what the user has typed, and counts with it; it is kept in the workbook when sheets are written. */
  async take(typed: Typed): Promise<void> {
    this.change({ unwritten: withTyped(this.state.unwritten, typed) });
    if (this.content === null || this.state.activity !== 'idle') return;
    const { outcomeOf } = await this.options.loadWork();
    this.change({ outcome: await inSlices(outcomeOf(this.content, this.state.settings, this.occasion())) });
  }

  /** What is written is computed from the workbook as it is now, not as it was when it was last shown. */
  private async write(): Promise<void> {
    await this.recalculate();
    const { outcome, unwritten: writing } = this.state;
    if (outcome === null) return;
    this.change({ activity: 'writing' });
    await this.options.workbook.write(outcome.plans);
    this.change({ activity: 'verifying' });
    const { outcomeOf, verifyPlans, neededColumns } = await this.options.loadWork();
    const content = await this.options.workbook.read({ neededColumns });
    this.content = content;
    this.change({ unwritten: withoutWritten(this.state.unwritten, writing) });
    const after = await inSlices(outcomeOf(content, this.state.settings, this.occasion()));
    this.change({ written: verifyPlans(content, outcome.plans), outcome: after });
  }

  /** The follow-up for the public in a workbook of its own: one that holds its source hides nothing. */
  private async savePublic(): Promise<void> {
    await this.recalculate();
    const plan = this.state.outcome?.plans.find(({ key }) => key === 'followUpPublic');
    if (plan === undefined) return;
    this.change({ activity: 'writing' });
    const separate = await this.options.loadSeparate();
    const { bytes } = await separate(plan);
    await this.options.workbook.openBeside(bytes);
    this.change({ done: 'publicOpened' });
  }

  private async saveSettings(settings: Settings): Promise<void> {
    await this.options.workbook.saveSetting(settingsText(settings));
    await this.recalculate();
    this.change({ done: 'settingsSaved' });
  }

  private change(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
