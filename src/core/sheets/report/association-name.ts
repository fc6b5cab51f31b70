import { associationName } from '../../summary/association-name';
import type { SheetContext } from '../sheet-entry';

const TITLE = 'Samordningsförbundet';
/** A name that is whole as it is. */
const OFFICIAL = /^(?:samordningsförbundet|finsam)\s/iu;

/**
 * The förbund's own name in full, as the pane's header has it. Empty where nothing names it.
 * Example: `Samordningsförbundet Sjöbygden`.
 */
export function fullName({ settings, ...context }: Pick<SheetContext, 'results' | 'documents' | 'settings'>): string {
  const set = settings.association?.trim() ?? '';
  if (OFFICIAL.test(set)) return set;
  const name = associationName(context, set) ?? '';
  return name === '' ? name : `${TITLE} ${name}`;
}
