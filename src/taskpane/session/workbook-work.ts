import type { SheetKey, SheetPlan } from '../../core/port/sheet-plan';
import type { Settings } from '../../core/settings/settings';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { WorkbookContent } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { DraftKeeper } from './draft/draft-keeper';
import { typedAt } from './draft/places';
import type { Pace } from './in-slices';
import { BROWSER_PACE, inSlices } from './in-slices';
import type { Request } from './request';
import type { SessionOptions } from './session-options';
import type { SessionState } from './session-state';
import { isUncounted } from './session-state';
import type { Store } from './store';
import type { Typed } from './typed';
import { isChangedSince, withoutWritten } from './typed';
import type { Outcome, WORK } from './work';
import { WorkbookMending } from './workbook-mending';
import type { WorkbookReading } from './workbook-reading';

/** The sheets that the user has ticked; `null` for all. */
type Chosen = readonly SheetKey[] | null;

/** So often others may type in Tertial's sheets while they are to be written, before the user is asked. */
const MOST_TRIES = 3;

/** What the work needs of the session that it is done for. */
export interface WorkParts {
  readonly reading: WorkbookReading;
  readonly drafts: DraftKeeper;
  /** Sheets are being written from here on. */
  readonly onWriting: () => void;
  readonly onSaved: () => void;
}

/** Does what a session is asked, one request at a time: reads, counts and writes, and shows what came of it. */
export class WorkbookWork {
  /** The workbook as it was last read; `null` before that, and where it has been written to since. */
  private content: WorkbookContent | null = null;
  /** What was written since the workbook that is shown was read. */
  private writtenSince = NOTHING_UNWRITTEN;
  private work: typeof WORK | null = null;
  private readonly mending: WorkbookMending;

  constructor(
    private readonly options: SessionOptions,
    private readonly store: Store<SessionState>,
    private readonly parts: WorkParts,
  ) {
    this.mending = new WorkbookMending(options.workbook, store);
  }

  /** Throws what goes wrong, and the signal's reason when it is given while nothing can be left half done. */
  async perform(request: Request, signal: AbortSignal): Promise<void> {
    switch (request.kind) {
      case 'recalculate':
        return void (await this.recalculate(signal));
      case 'refresh':
        return this.refresh(signal);
      case 'write':
        return this.write(signal, request.sheets ?? null);
      case 'insert':
        return this.insert(request, signal);
      case 'savePublic':
        return this.savePublic(signal);
      case 'select':
        return this.options.workbook.select(request.at.sheet, request.at);
      case 'saveSettings':
        return this.saveSettings(request.settings, signal);
      case 'mend':
        await this.mending.mend(request.order);
        return void (await this.recalculate(signal));
      case 'undoMending':
        await this.mending.undo(request.mended);
        return void (await this.recalculate(signal));
      case 'mark':
        return this.mending.mark(request.cells);
      case 'takeOver':
        return this.takeOver(request.owner, signal);
      case 'count':
        return this.countTyped(signal);
    }
  }

  /** What the workbook holds in the place of this, as if it were typed; `null` before it was read. */
  heldNow(like: Typed): Typed | null {
    const written = typedAt(this.writtenSince, like);
    const content = this.store.getState().outcome?.countedWith.content ?? null;
    if (written !== null || content === null || this.work === null) return written;
    return this.work.heldAt(this.work.heldIn(content), like);
  }

  private async recalculate(signal: AbortSignal): Promise<Outcome> {
    this.store.change({ activity: 'reading', written: null, remarks: [] });
    const content = await this.parts.reading.read(signal);
    this.store.change({ activity: 'checking', progress: null });
    await this.pace.breathe();
    return this.count(content, signal);
  }

  /** As a recalculation, but what is shown of the last request stays. */
  private async refresh(signal: AbortSignal): Promise<void> {
    this.store.change({ activity: 'refreshing' });
    const content = await this.parts.reading.read(signal);
    await this.pace.breathe();
    await this.count(content, signal);
    this.store.change({ isReadSinceWritten: true });
  }

  /** Counts with what is typed by now, and shows it. */
  private async count(content: WorkbookContent, signal?: AbortSignal): Promise<Outcome> {
    const { reading } = this.parts;
    this.work = await this.options.loadWork();
    const { settings, unwritten } = this.store.getState();
    if (settings === null) throw new Error('Settings are read with the workbook, before anything is counted');
    const occasion = { ...this.options.occasion(), unwritten };
    const steps = this.work.outcomeOf(content, settings, occasion);
    const outcome = await inSlices(steps, { signal, onMark: reading.report().step }, this.pace);
    if (content !== this.content) this.writtenSince = NOTHING_UNWRITTEN;
    this.content = content;
    this.store.change({ outcome, ...reading.of(outcome) });
    return outcome;
  }

  private get pace(): Pace {
    return this.options.pace ?? BROWSER_PACE;
  }

  private async countTyped(signal: AbortSignal): Promise<void> {
    if (!isUncounted(this.store.getState())) return;
    this.store.change({ activity: 'counting' });
    await this.count(this.content ?? (await this.parts.reading.read(signal)), signal);
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

  /** The plans of the chosen sheets and of those that go with them; all of them where none is chosen. */
  private async chosenPlans({ countedWith, plans }: Outcome, chosen: Chosen): Promise<readonly SheetPlan[]> {
    const { plansTogether } = await this.options.loadWork();
    return chosen === null ? plans : plansTogether(countedWith.content, plans, chosen);
  }

  /** What was written; `null` where nothing is. Counts anew as long as others type where it is to be written. */
  private async writeOutcome(signal: AbortSignal, chosen: Chosen): Promise<Outcome | null> {
    for (let tries = 1; ; tries += 1) {
      const whole = await this.outcomeToWrite(signal);
      const outcome = { ...whole, plans: await this.chosenPlans(whole, chosen) };
      // The pane shows which formula it is with the outcome.
      if (outcome.unproven.length > 0) return null;
      this.parts.onWriting();
      this.store.change({ activity: 'writing', progress: null });
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

  private async write(signal: AbortSignal, chosen: Chosen): Promise<void> {
    if (this.store.getState().marked.length > 0) await this.mending.mark([]);
    const outcome = await this.writeOutcome(signal, chosen).catch((error: unknown) => this.failWriting(error));
    if (outcome === null) return;
    const { plans, countedWith } = outcome;
    this.content = null;
    this.writtenSince = countedWith.notes;
    const sheets = chosen === null ? undefined : new Set(plans.map(({ key }) => key));
    const unwritten = withoutWritten(this.store.getState().unwritten, countedWith.notes, sheets);
    this.store.change({ activity: 'verifying', unwritten });
    const { verifyPlansInSteps, neededColumns } = await this.options.loadWork();
    const content = await this.parts.reading.readCells({ neededColumns, onProgress: this.parts.reading.report().rows });
    const verified = await inSlices(verifyPlansInSteps(content, plans), {}, this.pace);
    this.store.change({ written: verified, isReadSinceWritten: false });
    await this.count(content);
    this.parts.drafts.written(content);
  }

  /** What was written in part is read, so that what is shown of the sheets is what they are; then throws what went wrong. */
  private async failWriting(error: unknown): Promise<never> {
    if (this.store.getState().activity === 'writing') {
      this.content = null;
      await this.readAnew().catch((another: unknown) => this.options.onError(another));
    }
    throw error;
  }

  private async readAnew(): Promise<void> {
    const { neededColumns } = await this.options.loadWork();
    await this.count(await this.parts.reading.readCells({ neededColumns }));
  }

  /** Copies of another workbook's sheets, as the user's own, and what they are to Tertial. */
  private async insert({ bytes, sheets }: Extract<Request, { kind: 'insert' }>, signal: AbortSignal): Promise<void> {
    this.store.change({ activity: 'inserting' });
    const inserted = await this.options.workbook.insertFrom(bytes, sheets);
    await this.recalculate(signal);
    this.store.change({ done: 'inserted', inserted });
  }

  /** The follow-up for the public in a workbook of its own: one that holds its source hides nothing. */
  private async savePublic(signal: AbortSignal): Promise<void> {
    const { plans, about } = await this.recalculate(signal);
    const plan = plans.find(({ key }) => key === 'followUpPublic');
    if (plan === undefined) return;
    this.store.change({ activity: 'writing', progress: null });
    const { imprinted } = await this.options.loadWork();
    const separate = await this.options.loadSeparate();
    const { bytes } = await separate(imprinted(plan, { name: about.owner, today: this.options.occasion().today }));
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
    this.parts.onSaved();
    this.store.change({ settings, settingsErrors: [], ...this.parts.reading.unsavedBeside(settings, changesLeft) });
    await this.recalculate(signal);
    this.store.change({ done: 'settingsSaved' });
  }

  private async takeOver(owner: string, signal: AbortSignal): Promise<void> {
    const content = this.content ?? (await this.recalculate(signal)).countedWith.content;
    await this.parts.drafts.takeOver(owner, content);
    await this.countTyped(signal);
  }
}
