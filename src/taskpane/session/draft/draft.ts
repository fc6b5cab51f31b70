import type { SettingsChanges } from '../settings/settings-changes';
import type { Typed } from '../typed';

/** What was typed in a pane and is not written in the workbook, as it is kept there meanwhile. */
export interface Draft {
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  readonly typed: readonly Typed[];
  /** What the sheets held in each place when it was typed in, by `contentOf`. */
  readonly heldThen: Readonly<Record<string, string>>;
  readonly unsaved: SettingsChanges;
}

/** Something in a draft that the sheets have got another content for since it was typed. */
export interface DraftConflict {
  readonly typed: Typed;
  readonly held: Typed;
}

/** A draft that another person, or another browser, has left in the workbook. */
export interface OtherDraft {
  readonly owner: string;
  /** `null` for one that cannot be read. */
  readonly keptAt: number | null;
}

/** How it is with what is typed and not written. */
export interface DraftState {
  /** When it was last kept in the workbook; `null` while there is no draft there. */
  readonly keptAt: number | null;
  /** True while something is typed that is not kept yet. */
  readonly isBehind: boolean;
  /** Why it cannot be kept; it is tried again. */
  readonly trouble: 'refused' | 'tooLarge' | null;
  /** True if there is a draft of the user's own that cannot be read; it is left as it is. */
  readonly isUnreadable: boolean;
  readonly conflicts: readonly DraftConflict[];
  readonly others: readonly OtherDraft[];
}

export const NO_DRAFT: DraftState = {
  ...{ keptAt: null, isBehind: false, trouble: null, isUnreadable: false },
  ...{ conflicts: [], others: [] },
};
