import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { typedAt, withoutPlace } from './draft/places';
import type { SettingsChanges } from './settings/settings-changes';
import type { Typed } from './typed';
import { withTyped } from './typed';

/** What is undone or redone, to be named to the user. */
export type Undoable = Typed | { readonly kind: 'settings' };

/** What is typed and neither written nor saved. */
export interface TypedState {
  readonly unwritten: UnwrittenNotes;
  readonly unsaved: SettingsChanges;
}

/** What the workbook holds in the place of this, as if it were typed; `null` where that is not known. */
export type HeldNow = (like: Typed) => Typed | null;

interface TypedEntry {
  readonly kind: 'typed';
  readonly typed: Typed;
  /** What was in its place before and not written; `null` for nothing. */
  readonly before: Typed | null;
  /** What the workbook held there. */
  readonly held: Typed | null;
  /** How often sheets had been written. */
  readonly writings: number;
}

interface SettingsEntry {
  readonly kind: 'settings';
  readonly before: SettingsChanges;
  readonly after: SettingsChanges;
  readonly at: number;
}

type Entry = TypedEntry | SettingsEntry;

const MOST_ENTRIES = 200;
/** Keys pressed in a form closer than this, in milliseconds, are undone together. */
const TOGETHER = 1_000;

const undoableOf = (entry: Entry | undefined): Undoable | null => {
  if (entry === undefined) return null;
  return entry.kind === 'typed' ? entry.typed : { kind: 'settings' };
};

/**
 * What was typed in the pane, to be undone and redone in the order that it was typed. What has been written since cannot
 * be taken out of what is not written: then what was there before is typed again, to be written the next time. A decision
 * that was written is not undone: it was made.
 */
export class History {
  private done: Entry[] = [];
  private undone: Entry[] = [];
  private writings = 0;

  /** Notes what the user types, before it is in `unwritten`. */
  took(typed: Typed, { unwritten }: TypedState, held: HeldNow): void {
    this.done = [...this.done.slice(1 - MOST_ENTRIES), this.entry(typed, unwritten, held)];
    this.undone = [];
  }

  /** Notes what the user changes among the settings. */
  edited(before: SettingsChanges, after: SettingsChanges, at: number): void {
    const last = this.done.at(-1);
    const isOneWith = last?.kind === 'settings' && at - last.at < TOGETHER && this.undone.length === 0;
    const entry: SettingsEntry = { kind: 'settings', before: isOneWith ? last.before : before, after, at };
    this.done = [...(isOneWith ? this.done.slice(0, -1) : this.done.slice(1 - MOST_ENTRIES)), entry];
    this.undone = [];
  }

  /** Sheets are being written: what was typed until now may be in them from here on. */
  writing(): void {
    this.writings += 1;
    this.done = this.done.filter((entry) => entry.kind !== 'typed' || entry.typed.kind !== 'decision');
  }

  /** What was changed among the settings is saved. */
  saved(): void {
    const isTyped = ({ kind }: Entry) => kind === 'typed';
    this.done = this.done.filter(isTyped);
    this.undone = this.undone.filter(isTyped);
  }

  get undoable(): Undoable | null {
    return undoableOf(this.done.at(-1));
  }

  get redoable(): Undoable | null {
    return undoableOf(this.undone.at(-1));
  }

  /** What is typed once the last is undone; `null` if there is nothing to undo. */
  undo(now: TypedState): Partial<TypedState> | null {
    const entry = this.done.pop();
    if (entry === undefined) return null;
    this.undone.push(entry);
    return entry.kind === 'settings' ? { unsaved: entry.before } : { unwritten: this.withBefore(entry, now.unwritten) };
  }

  /** What is typed once the last that was undone is done again; `null` if there is nothing. */
  redo(now: TypedState, held: HeldNow): Partial<TypedState> | null {
    const entry = this.undone.pop();
    if (entry === undefined) return null;
    if (entry.kind === 'settings') {
      this.done.push(entry);
      return { unsaved: entry.after };
    }
    this.done.push(this.entry(entry.typed, now.unwritten, held));
    return { unwritten: withTyped(now.unwritten, entry.typed) };
  }

  private entry(typed: Typed, unwritten: UnwrittenNotes, held: HeldNow): TypedEntry {
    const before = typedAt(unwritten, typed);
    return { kind: 'typed', typed, before, held: held(typed), writings: this.writings };
  }

  private withBefore({ typed, before, held, writings }: TypedEntry, unwritten: UnwrittenNotes): UnwrittenNotes {
    const isWritten = writings !== this.writings;
    const earlier = before ?? (isWritten ? held : null);
    return earlier === null ? withoutPlace(unwritten, typed) : withTyped(unwritten, earlier);
  }
}
