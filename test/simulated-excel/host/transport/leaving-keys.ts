/** How the keyboard leaves an add-in's page: Esc back to the sheet, Tab past its ends, Ctrl+F6 to the next part. */
export type LeavingKey = 'escape' | 'tab' | 'shiftTab' | 'nextPart' | 'previousPart';

/** Office's numbers for them (`OSF.AgaveHostAction`). */
const KEYS: Readonly<Record<number, LeavingKey>> = {
  5: 'nextPart',
  6: 'previousPart',
  13: 'tab',
  14: 'shiftTab',
  15: 'escape',
};
/** Where the number stands in what a page notifies its host of. */
const ACTION = 1;

/** The key in a notice of the page to its host; `null` for notices of anything else. */
export function leavingKey(notice: unknown): LeavingKey | null {
  return Array.isArray(notice) ? (KEYS[Number(notice[ACTION])] ?? null) : null;
}
