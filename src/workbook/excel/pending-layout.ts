import type { SheetPlan } from '../../core/port/sheet-plan';
import type { DefinedName } from '../../core/port/workbook';

/** What is done once for a new sheet, and is the user's to change from then on. */
const LAYOUT = ['gridlines', 'page', 'outline'] as const;

export type Layout = (typeof LAYOUT)[number];

/** What is to be done once for a new sheet of the plan. Example: one without columns to fold away has no `outline`. */
export function layoutsOf({ fold }: SheetPlan): Layout[] {
  return LAYOUT.filter((layout) => layout !== 'outline' || fold !== undefined);
}

/**
 * The hidden sheet-local names of what is still to be done for a sheet: they are added with the sheet and deleted
 * when it is done. Sheets without them, as those that a file was given, are laid out already.
 */
export const PENDING_NAMES: Readonly<Record<Layout, string>> = {
  gridlines: 'Tertial_Kvar_Rutnat',
  page: 'Tertial_Kvar_Utskrift',
  outline: 'Tertial_Kvar_Disposition',
};

/** What is still to be done for the sheet, by the workbook's names. */
export function pendingIn(names: readonly DefinedName[], sheet: string): Layout[] {
  const own = new Set(names.flatMap((each) => (each.sheet === sheet ? [each.name.toLowerCase()] : [])));
  return LAYOUT.filter((layout) => own.has(PENDING_NAMES[layout].toLowerCase()));
}

/** Notes in the sheet that it is still to be laid out; gives the names that say so. */
export function addPending(sheet: Excel.Worksheet, layouts: readonly Layout[]): Excel.NamedItem[] {
  return layouts.map((layout) => sheet.names.add(PENDING_NAMES[layout], '=TRUE'));
}

/** Takes away the note that this is still to be done. */
export function removePending(sheet: Excel.Worksheet, layout: Layout): void {
  sheet.names.getItemOrNullObject(PENDING_NAMES[layout]).delete();
}
