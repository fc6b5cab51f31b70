import { UnusableWorkbook } from '../core/port/unusable-workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';

type Safeguard = ReturnType<XlsxWorkbook['safeguards']>[number];

/** Why no copy is saved unless the user asks for it once more. */
const REFUSALS: Readonly<Record<Safeguard, string>> = {
  structure:
    'Kopian sparades inte: arbetsbokens struktur är skyddad, så inga blad får läggas till; ta bort skyddet i Excel eller lägg till --force.',
  signature:
    'Kopian sparades inte: arbetsboken är digitalt signerad, och signaturen gäller inte en ändrad kopia; lägg till --force för en kopia utan signatur.',
};

/** What the user should know of a copy that was asked for once more. */
const REMARKS: Readonly<Record<Safeguard, string>> = {
  structure: 'Arbetsbokens struktur är skyddad: i kopian kan bladen från Tertial tas bort först när skyddet är borta.',
  signature: 'Arbetsboken är digitalt signerad: signaturen gäller inte en ändrad kopia och är borttagen ur den.',
};

/**
 * The messages before a copy of the workbook is saved. Throws `UnusableWorkbook` where the user has protected it
 * against changes and not asked for a copy all the same.
 */
export function passSafeguards(workbook: XlsxWorkbook, force: boolean): readonly string[] {
  const safeguards = workbook.safeguards();
  const [first] = safeguards;
  if (first !== undefined && !force) throw new UnusableWorkbook(REFUSALS[first]);
  return safeguards.map((safeguard) => REMARKS[safeguard]);
}
