import type { Settings } from '../../core/settings/settings';
import type { CellReference } from '../../core/documents/finding';
import type { SheetKey } from '../../core/port/sheet-plan';
import type { Mended, MendingOrder } from './mended';

/** What can be asked of a session, and asked for again when it failed. */
export type Request =
  /** Reads the workbook and counts; `isAutomatic` when nobody has pressed anything, as when the pane is opened. */
  | { readonly kind: 'recalculate'; readonly isAutomatic?: true }
  /** Reads anew what has changed, and leaves everything else that is shown. */
  | { readonly kind: 'refresh' }
  /** Takes over another's draft. */
  | { readonly kind: 'takeOver'; readonly owner: string }
  /** Writes the named sheets, with those that they cannot be written without; all of them where none is named. */
  | { readonly kind: 'write'; readonly sheets?: readonly SheetKey[] }
  /** Puts copies of sheets out of another workbook last in this one, and reads it anew. */
  | { readonly kind: 'insert'; readonly bytes: Uint8Array; readonly sheets: readonly string[] }
  | { readonly kind: 'savePublic' }
  | { readonly kind: 'select'; readonly at: CellReference }
  /** Keeps what the user chose; settings that are not named stay as the workbook keeps them. */
  | { readonly kind: 'saveSettings'; readonly settings: Partial<Settings> }
  /** Changes cells of the user's, by the user's own press. */
  | { readonly kind: 'mend'; readonly order: MendingOrder }
  | { readonly kind: 'undoMending'; readonly mended: Mended }
  /** Colours these cells in the workbook and no others; none for no cell. */
  | { readonly kind: 'mark'; readonly cells: readonly CellReference[] }
  /** Counts with what was typed, in the workbook as it was last read. */
  | { readonly kind: 'count' };

/** Requests that are about something: two of them are two things to do. */
const OF_THEIR_OWN: ReadonlySet<Request['kind']> = new Set([
  ...(['select', 'saveSettings', 'takeOver', 'mend', 'undoMending', 'mark', 'insert'] as const),
]);

/** True if doing the one does the other: two presses on the same button, but not on two cells. */
export function isSame(one: Request, other: Request): boolean {
  if (one.kind === 'write' && other.kind === 'write') return one.sheets?.join() === other.sheets?.join();
  return one.kind === other.kind && !OF_THEIR_OWN.has(one.kind);
}
