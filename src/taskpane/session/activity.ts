/**
 * What the pane is doing. `counting` is what was typed, in the workbook as it was last read; `mending` is a change of the
 * user's own cells; `refreshing` is a reading that nobody asked for, since the workbook has changed.
 */
export type Activity =
  | 'idle'
  | 'reading'
  | 'checking'
  | 'counting'
  | 'mending'
  | 'refreshing'
  | 'writing'
  | 'verifying'
  | 'inserting';

/** True for what can be broken off without leaving anything half done. */
export function canCancel(activity: Activity): boolean {
  return activity === 'reading' || activity === 'checking' || activity === 'refreshing';
}

/** True while what the user asked for is done. What was not asked for gives way, so nobody has to wait for it. */
export function isBusy(activity: Activity): boolean {
  return activity !== 'idle' && activity !== 'counting' && activity !== 'refreshing';
}
