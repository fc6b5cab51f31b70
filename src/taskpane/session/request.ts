import type { Settings } from '../../core/settings/settings';
import type { CellReference } from '../../core/documents/finding';

/** What can be asked of a session, and asked for again when it failed. */
export type Request =
  | { readonly kind: 'recalculate' }
  | { readonly kind: 'write' }
  | { readonly kind: 'savePublic' }
  | { readonly kind: 'select'; readonly at: CellReference }
  /** Keeps what the user chose; settings that are not named stay as the workbook keeps them. */
  | { readonly kind: 'saveSettings'; readonly settings: Partial<Settings> }
  /** Counts with what was typed, in the workbook as it was last read. */
  | { readonly kind: 'count' };

/** True if doing the one does the other: two presses on the same button, but not on two different cells. */
export function isSame(one: Request, other: Request): boolean {
  return one.kind === other.kind && one.kind !== 'select' && one.kind !== 'saveSettings';
}
