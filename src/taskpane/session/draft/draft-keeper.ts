import type { WorkbookContent } from '../../../core/port/workbook';
import { WorkbookTrouble } from '../../../core/port/workbook-trouble';
import type { SessionOptions } from '../session-options';
import type { SessionState } from '../session-state';
import type { Store } from '../store';
import { browserLater, Quiet } from '../timer';
import type { Typed } from '../typed';
import { withTyped } from '../typed';
import type { WORK } from '../work';
import type { Draft, DraftState } from './draft';
import { placeOf, typedIn } from './places';

/** So long after something was typed it is kept, in milliseconds, and so long after it could not be. */
const KEEP_AFTER = 300;
const RETRY_AFTER = 3_000;
/** The longest text that is kept: a message to Excel takes five times as many bytes. */
const LONGEST_TEXT = 1_000_000;

/** Where this pane's draft is in the workbook, and as what it was seen there last. */
interface Place {
  readonly owner: string;
  readonly text: string | null;
  readonly draft: Draft | null;
}

/**
 * Keeps what is typed in the workbook, from the moment that it is typed until it is written; reads it back when the
 * workbook is opened. Each user's draft has a place of its own, which no other user's pane writes in.
 */
export class DraftKeeper {
  private readonly quiet: Quiet;
  private place: Place | null = null;
  private work: typeof WORK | null = null;
  /** What the sheets held in each place when it was typed in. */
  private heldThen: Readonly<Record<string, string>> = {};
  private isKeeping = false;
  private seen: Pick<SessionState, 'unwritten' | 'unsaved'>;

  constructor(
    private readonly options: SessionOptions,
    private readonly store: Store<SessionState>,
  ) {
    this.quiet = new Quiet(options.later ?? browserLater, () => void this.keep());
    this.seen = store.getState();
    if (options.draftOwner !== undefined) store.subscribe(() => this.noteTyped());
  }

  /** Takes back what was kept, the first time that the workbook is read: before anything is counted. */
  async open(content: WorkbookContent): Promise<void> {
    const { draftOwner, workbook, loadWork } = this.options;
    if (draftOwner === undefined || this.place !== null) return;
    const [owner, work, texts] = [await draftOwner(), await loadWork(), await workbook.readDrafts()];
    const { place, isUnreadable, restored, conflicts, others } = work.openingOf({ owner, texts, content, work });
    this.work = work;
    this.place = place;
    this.heldThen = place.draft?.heldThen ?? {};
    const { unwritten, unsaved } = this.store.getState();
    const keptAt = place.draft?.keptAt ?? null;
    this.change({ keptAt, isUnreadable, conflicts, others });
    this.store.change({
      // What has been typed in the pane by now is newer than what was kept.
      unwritten: [...restored, ...typedIn(unwritten)].reduce(withTyped, unwritten),
      unsaved: place.draft !== null && work.isUnchanged(unsaved) ? place.draft.unsaved : unsaved,
    });
  }

  /** Takes another owner's draft as one's own; it is kept here before it is taken away there. */
  async takeOver(owner: string, content: WorkbookContent): Promise<void> {
    const { work, place, options } = this;
    const text = (await options.workbook.readDrafts()).get(owner);
    if (work === null || place === null || text === undefined || owner === place.owner) return;
    const { restored, conflicts } = work.openingOf({ owner, texts: new Map([[owner, text]]), content, work });
    const { unwritten, drafts } = this.store.getState();
    const places = new Set(typedIn(unwritten).map(placeOf));
    const taken = restored.filter((each) => !places.has(placeOf(each)));
    this.store.change({ unwritten: taken.reduce(withTyped, unwritten) });
    this.change({ conflicts: [...drafts.conflicts, ...conflicts] });
    this.quiet.end();
    await this.keep();
    if (this.store.getState().drafts.isBehind) return;
    await options.workbook.keepDraft(owner, null);
    this.change({ others: drafts.others.filter((each) => each.owner !== owner) });
  }

  /** Sheets were written and read back: what is left was typed beside what they hold now. */
  written(content: WorkbookContent): void {
    const typed = typedIn(this.store.getState().unwritten);
    this.heldThen = Object.fromEntries(typed.map((each) => [placeOf(each), this.heldNow(each, content)]));
  }

  /** Keeps at once what waits to be kept: the pane is about to go away. */
  flush(): void {
    if (!this.quiet.isWaiting) return;
    this.quiet.end();
    void this.keep();
  }

  /** A conflict that is settled is kept no more as one. */
  settled(typed: Typed): void {
    const { conflicts } = this.store.getState().drafts;
    this.change({ conflicts: conflicts.filter((each) => placeOf(each.typed) !== placeOf(typed)), isBehind: true });
    this.quiet.wait(KEEP_AFTER);
  }

  private noteTyped(): void {
    const { unwritten, unsaved, outcome, drafts } = this.store.getState();
    if (unwritten === this.seen.unwritten && unsaved === this.seen.unsaved) return;
    this.seen = { unwritten, unsaved };
    const places = new Set(typedIn(unwritten).map(placeOf));
    const content = outcome?.countedWith.content ?? null;
    const typed = this.typedNow().map((each) => {
      const place = placeOf(each);
      return [place, this.heldThen[place] ?? this.heldNow(each, content)] as const;
    });
    this.heldThen = Object.fromEntries(typed);
    // What is typed anew in a place settles what was asked about it.
    const conflicts = drafts.conflicts.filter((each) => !places.has(placeOf(each.typed)));
    this.change({ isBehind: true, conflicts });
    this.quiet.wait(KEEP_AFTER);
  }

  private heldNow(typed: Typed, content: WorkbookContent | null): string {
    const { work } = this;
    return work === null || content === null ? '' : work.contentOf(work.heldAt(work.heldIn(content), typed));
  }

  private change(change: Partial<DraftState>): void {
    this.store.change({ drafts: { ...this.store.getState().drafts, ...change } });
  }

  /** While sheets are written, Excel is left alone; what they hold then needs no keeping. */
  private async keep(): Promise<void> {
    const { activity } = this.store.getState();
    if (this.place === null) return;
    if (this.isKeeping || activity === 'writing' || activity === 'verifying') return this.quiet.wait(KEEP_AFTER);
    this.isKeeping = true;
    try {
      await this.keepIn(this.place);
    } catch (error) {
      this.failed(error);
    } finally {
      this.isKeeping = false;
    }
  }

  private async keepIn({ owner, text, draft: seen }: Place): Promise<void> {
    const { work, options } = this;
    if (work === null) return;
    const now = (await options.workbook.readDrafts()).get(owner) ?? null;
    const there = now === text || now === null ? null : work.readDraft(now);
    if (there !== null) this.takeElsewhere(work.typedElsewhere(seen?.typed ?? [], this.typedNow(), there.typed));
    const draft = this.draftNow();
    const isEmpty = this.isEmpty(draft);
    const isKept = seen !== null && work.draftText({ ...draft, keptAt: seen.keptAt }) === now;
    if (isKept || (isEmpty && now === null)) return this.change({ isBehind: this.quiet.isWaiting, trouble: null });
    const next = isEmpty ? null : work.draftText(draft);
    if (next !== null && next.length > LONGEST_TEXT) return this.change({ trouble: 'tooLarge' });
    // Another window of the same user has kept a form that this version does not have: it is left.
    if (now !== text && now !== null && there === null) return this.change({ trouble: 'refused', isUnreadable: true });
    await options.workbook.keepDraft(owner, next);
    this.place = { owner, text: next, draft: isEmpty ? null : draft };
    this.change({ keptAt: isEmpty ? null : draft.keptAt, isBehind: this.quiet.isWaiting, trouble: null });
  }

  private isEmpty({ typed, unsaved }: Draft): boolean {
    return typed.length === 0 && this.work?.isUnchanged(unsaved) === true;
  }

  private takeElsewhere(typed: readonly Typed[]): void {
    if (typed.length === 0) return;
    const { unwritten } = this.store.getState();
    this.store.change({ unwritten: typed.reduce(withTyped, unwritten) });
  }

  /** What is typed and not written, what waits to be settled with it. */
  private typedNow(): Typed[] {
    const { unwritten, drafts } = this.store.getState();
    return [...typedIn(unwritten), ...drafts.conflicts.map(({ typed }) => typed)];
  }

  private draftNow(): Draft {
    const typed = this.typedNow();
    const heldThen = Object.fromEntries(typed.map((each) => [placeOf(each), this.heldThen[placeOf(each)] ?? '']));
    return { keptAt: Date.now(), typed, heldThen, unsaved: this.store.getState().unsaved };
  }

  private failed(error: unknown): void {
    const isPassing = error instanceof WorkbookTrouble && error.reason === 'cellEditMode';
    if (!isPassing) {
      this.options.onError(error);
      // What is left there is older than what was written: that it is left is nothing to act on.
      if (!this.isEmpty(this.draftNow())) this.change({ trouble: 'refused' });
    }
    this.quiet.wait(RETRY_AFTER);
  }
}
