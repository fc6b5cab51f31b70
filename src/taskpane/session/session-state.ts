import type { Settings } from '../../core/settings/settings';
import type { SettingError } from '../../core/settings/setting-error';
import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { WrittenSheet } from '../../core/port/workbook';
import type { WriteRemark } from '../../core/port/write-remark';
import type { TroubleReason } from '../../core/port/workbook-trouble';
import type { Activity } from './activity';
import type { ChangedSince } from './change-log';
import type { CellReference } from '../../core/documents/finding';
import type { Mended } from './mended';
import type { DraftState } from './draft/draft';
import { NO_DRAFT } from './draft/draft';
import type { Undoable } from './history';
import type { Progress } from './progress';
import type { Request } from './request';
import type { SettingsChanges } from './settings/settings-changes';
import { NOTHING_CHANGED } from './settings/settings-changes';
import type { Outcome } from './work';

/** What went wrong, and what to ask for to try again. */
export interface Trouble {
  readonly reason: TroubleReason;
  readonly during: Request;
  /** Excel's own code and where in its API; `null` where there is none. */
  readonly details: string | null;
}

export interface SessionState {
  readonly activity: Activity;
  /** As they were last read from the workbook; `null` before that. */
  readonly settings: Settings | null;
  /** What of the workbook's settings could not be used. */
  readonly settingsErrors: readonly SettingError[];
  /** What the last request did, where nothing else shows it; `null` from the next request on. */
  readonly done: 'settingsSaved' | 'publicOpened' | 'inserted' | null;
  /** The names of the sheets that were put in last out of another workbook. */
  readonly inserted: readonly string[];
  /** What was found last; `countedWith` is what it was found in. */
  readonly outcome: Outcome | null;
  /** When the workbook that is shown was read, in milliseconds since 1970; `null` before that. */
  readonly readAt: number | null;
  /** True while something is done that nobody has asked for. */
  readonly isAutomatic: boolean;
  /** True while the workbook has changed and is read anew in a moment, by itself. */
  readonly isReadSoon: boolean;
  /** True once the workbook was read anew by itself after sheets were written: `written` is no longer the last there is. */
  readonly isReadSinceWritten: boolean;
  /** How far what is being done has come; `null` where that is not known. */
  readonly progress: Progress | null;
  /** What has happened in the workbook since the outcome's reading; `null` if nothing is known to have. */
  readonly changedSince: ChangedSince | null;
  /** What was typed in the pane and is not in the workbook yet. */
  readonly unwritten: UnwrittenNotes;
  /** What was changed in the form of settings and is not saved yet. */
  readonly unsaved: SettingsChanges;
  /** The mendings that were made since the pane was opened, and can be undone. */
  readonly mended: readonly Mended[];
  /** The cells that are coloured in the workbook for a while. */
  readonly marked: readonly CellReference[];
  readonly drafts: DraftState;
  /** What was typed last, and what was undone last; `null` where there is nothing to undo or redo. */
  readonly undoable: Undoable | null;
  readonly redoable: Undoable | null;
  /** The text that was taken to the clipboard last; `null` for none since the pane was opened. */
  readonly copied: string | null;
  readonly written: readonly WrittenSheet[] | null;
  /** What of the written sheets' looks Excel refused. */
  readonly remarks: readonly WriteRemark[];
  readonly trouble: Trouble | null;
}

/** Before anything was asked. */
export const START: SessionState = {
  ...{ activity: 'idle', settings: null, settingsErrors: [], done: null, inserted: [] },
  ...{ outcome: null, changedSince: null, written: null, remarks: [], trouble: null },
  ...{ unwritten: NOTHING_UNWRITTEN, unsaved: NOTHING_CHANGED, drafts: NO_DRAFT, undoable: null, redoable: null },
  ...{ readAt: null, isAutomatic: false, isReadSoon: false, isReadSinceWritten: false, progress: null },
  ...{ mended: [], marked: [], copied: null },
};

/** True while something that was typed is not in what is shown. */
export function isUncounted({ outcome, unwritten }: SessionState): boolean {
  return outcome !== null && outcome.countedWith.notes !== unwritten;
}
