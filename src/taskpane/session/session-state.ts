import type { Settings } from '../../core/settings/settings';
import type { SettingError } from '../../core/settings/setting-error';
import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { WrittenSheet } from '../../core/port/workbook';
import type { WriteRemark } from '../../core/port/write-remark';
import type { TroubleReason } from '../../core/port/workbook-trouble';
import type { Activity } from './activity';
import type { ChangedSince } from './change-log';
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
  readonly done: 'settingsSaved' | 'publicOpened' | null;
  /** What was found last; `countedWith` is what it was found in. */
  readonly outcome: Outcome | null;
  /** What has happened in the workbook since the outcome's reading; `null` if nothing is known to have. */
  readonly changedSince: ChangedSince | null;
  /** What was typed in the pane and is not in the workbook yet. */
  readonly unwritten: UnwrittenNotes;
  /** What was changed in the form of settings and is not saved yet. */
  readonly unsaved: SettingsChanges;
  readonly written: readonly WrittenSheet[] | null;
  /** What of the written sheets' looks Excel refused. */
  readonly remarks: readonly WriteRemark[];
  readonly trouble: Trouble | null;
}

/** Before anything was asked. */
export const START: SessionState = {
  ...{ activity: 'idle', settings: null, settingsErrors: [], done: null },
  ...{ outcome: null, changedSince: null, written: null, remarks: [], trouble: null },
  ...{ unwritten: NOTHING_UNWRITTEN, unsaved: NOTHING_CHANGED },
};

/** True while something that was typed is not in what is shown. */
export function isUncounted({ outcome, unwritten }: SessionState): boolean {
  return outcome !== null && outcome.countedWith.notes !== unwritten;
}
