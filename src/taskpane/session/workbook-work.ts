import type { Settings } from '../../core/settings/settings';
import type { ReadOptions, WorkbookContent } from '../../core/port/workbook';
import type { WorkbookChange } from '../../core/port/workbook-change';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { ChangedSince, Reading } from './change-log';
import { ChangeLog } from './change-log';
import type { Pace } from './in-slices';
import { BROWSER_PACE, inSlices } from './in-slices';
import type { Request } from './request';
import type { SessionOptions } from './session-options';
import type { SessionState } from './session-state';
import { isUncounted } from './session-state';
import type { Store } from './store';
import { isChangedSince, withoutWritten } from './typed';
import type { Outcome, WORK } from './work';

/** So often others may type in Tertial's sheets while they are to be written, before the user is asked. */
const MOST_TRIES = 3;

/** Does what a session is asked, one request at a time: reads, counts and writes, and shows what came of it. */
export class WorkbookWork {
  /** The workbook as it was last read; `null` before that, and where it has been written to since. */
  private content: WorkbookContent | null = null;
  private readonly changes = new ChangeLog();
  private readonly readings = new WeakMap<WorkbookContent, Reading>();

  constructor(
    private readonly options: SessionOptions,
    private readonly store: Store<SessionState>,
    /** True if settings that were chosen earlier are to be saved still. */
    private readonly isSaveWaiting: () => boolean,
  ) {}

  /** Throws what goes wrong, and the signal's reason when it is given while nothing can be left half done. */
  async perform(request: Request, signal: AbortSignal): Promise<void> {
    switch (request.kind) {
      case 'recalculate':
        await this.recalculate(signal);
        return;
      case 'write':
        return this.write(signal);
      case 'savePublic':
        return this.savePublic(signal);
      case 'select':
        return this.options.workbook.select(request.at.sheet, request.at);
      case 'saveSettings':
        return this.saveSettings(request.settings, signal);
      case 'count':
        return this.countTyped(signal);
    }
  }

  /** Takes what happens in the workbook; what is shown is then known to be older. */
  changed(change: WorkbookChange): void {
    if (this.changes.note(change))
      this.store.change({ changedSince: this.changedSince(this.store.getState().outcome) });
  }

  private changedSince(outcome: Outcome | null): ChangedSince | null {
    const reading = outcome === null ? undefined : this.readings.get(outcome.countedWith.content);
    return reading === undefined ? null : this.changes.since(reading);
  }

  private async recalculate(signal: AbortSignal): Promise<Outcome> {
    this.store.change({ activity: 'reading', written: null, remarks: [] });
    const content = await this.read(signal);
    this.store.change({ activity: 'checking' });
    await this.pace.breathe();
    return this.count(content, signal);
  }

  private async read(signal: AbortSignal): Promise<WorkbookContent> {
    const text = await this.options.workbook.readSetting();
    const { neededColumns, readSettings, changesLeft } = await this.options.loadWork();
    const { settings, errors } = readSettings(text);
    const content = await this.readCells({ neededColumns, signal });
    this.store.change({ settings, settingsErrors: errors, ...this.unsavedBeside(settings, changesLeft) });
    return content;
  }

  /** What happened before Excel answered an earlier message is reported by then, and is in what is read after it. */
  private async readCells(options: ReadOptions): Promise<WorkbookContent> {
    const [at, { seen }] = [Date.now(), this.changes];
    const content = await this.options.workbook.read(options);
    this.readings.set(content, { at, seen, isManual: content.isManual });
    return content;
  }

  /** What is typed and does not hold already. While a save waits all of it stays: what holds now may not hold then. */
  private unsavedBeside(settings: Settings, changesLeft: (typeof WORK)['changesLeft']): Pick<SessionState, 'unsaved'> {
    const { unsaved } = this.store.getState();
    return { unsaved: this.isSaveWaiting() ? unsaved : changesLeft(unsaved, settings) };
  }

  /** Counts with what is typed by now, and shows it. */
  private async count(content: WorkbookContent, signal?: AbortSignal): Promise<Outcome> {
    const { outcomeOf } = await this.options.loadWork();
    const { settings, unwritten } = this.store.getState();
    if (settings === null) throw new Error('Settings are read with the workbook, before anything is counted');
    const occasion = { ...this.options.occasion(), unwritten };
    const outcome = await inSlices(outcomeOf(content, settings, occasion), signal, this.pace);
    this.content = content;
    this.store.change({ outcome, changedSince: this.changedSince(outcome) });
    return outcome;
  }

  private get pace(): Pace {
    return this.options.pace ?? BROWSER_PACE;
  }

  private async countTyped(signal: AbortSignal): Promise<void> {
    if (!isUncounted(this.store.getState())) return;
    this.store.change({ activity: 'counting' });
    await this.count(this.content ?? (await this.read(signal)), signal);
    if (this.store.getState().trouble?.during.kind === 'count') this.store.change({ trouble: null });
  }

  /**
   * What is to be written: computed from the workbook as it is now, not as it was when it was last shown. What is
   * typed meanwhile waits for the next time, but what is changed or taken back meanwhile must not be written.
   */
  private async outcomeToWrite(signal: AbortSignal): Promise<Outcome> {
    let outcome = await this.recalculate(signal);
    while (isChangedSince(outcome.countedWith.notes, this.store.getState().unwritten))
      outcome = await this.count(outcome.countedWith.content, signal);
    return outcome;
  }

  /** What was written; `null` where nothing is. Counts anew as long as others type where it is to be written. */
  private async writeOutcome(signal: AbortSignal): Promise<Outcome | null> {
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.outcomeToWrite(signal);
      // The pane shows which formula it is with the outcome.
      if (outcome.unproven.length > 0) return null;
      this.store.change({ activity: 'writing' });
      try {
        const remarks = await this.options.workbook.write(outcome.plans, outcome.countedWith.content);
        this.store.change({ remarks });
        return outcome;
      } catch (error) {
        const isTyped = error instanceof WorkbookTrouble && error.reason === 'typedMeanwhile';
        if (!isTyped || tries === MOST_TRIES) throw error;
      }
    }
  }

  private async write(signal: AbortSignal): Promise<void> {
    const outcome = await this.writeOutcome(signal);
    if (outcome === null) return;
    const { plans, countedWith } = outcome;
    this.content = null;
    const unwritten = withoutWritten(this.store.getState().unwritten, countedWith.notes);
    this.store.change({ activity: 'verifying', unwritten });
    const { verifyPlans, neededColumns } = await this.options.loadWork();
    const content = await this.readCells({ neededColumns });
    this.store.change({ written: verifyPlans(content, plans) });
    await this.count(content);
  }

  /** The follow-up for the public in a workbook of its own: one that holds its source hides nothing. */
  private async savePublic(signal: AbortSignal): Promise<void> {
    const { plans } = await this.recalculate(signal);
    const plan = plans.find(({ key }) => key === 'followUpPublic');
    if (plan === undefined) return;
    this.store.change({ activity: 'writing' });
    const separate = await this.options.loadSeparate();
    const { bytes } = await separate(plan);
    await this.options.workbook.openBeside(bytes);
    this.store.change({ done: 'publicOpened' });
  }

  /** Begins from what the workbook keeps now, which may be more than the pane has read. */
  private async saveSettings(chosen: Partial<Settings>, signal: AbortSignal): Promise<void> {
    const text = await this.options.workbook.readSetting();
    const { readSettings, settingsText, changesLeft } = await this.options.loadWork();
    const kept = readSettings(text).settings;
    const settings = { ...kept, ...chosen };
    await this.options.workbook.saveSetting(settingsText(settings));
    this.store.change({ settings, settingsErrors: [], ...this.unsavedBeside(settings, changesLeft) });
    await this.recalculate(signal);
    this.store.change({ done: 'settingsSaved' });
  }
}
