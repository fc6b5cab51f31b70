/** What the pane is doing. `counting` is what was typed, in the workbook as it was last read. */
export type Activity = 'idle' | 'reading' | 'checking' | 'counting' | 'writing' | 'verifying';

/** True for what can be broken off without leaving anything half done. */
export function canCancel(activity: Activity): boolean {
  return activity === 'reading' || activity === 'checking';
}

/** True while what the user asked for is done. A count of what was typed gives way, so nobody has to wait for it. */
export function isBusy(activity: Activity): boolean {
  return activity !== 'idle' && activity !== 'counting';
}
