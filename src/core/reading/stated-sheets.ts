import { formatRange } from '../cells/address';
import type { CellRange } from '../cells/address';
import type { NotChecked } from '../documents/finding';
import type { StatedKind } from '../documents/stated-kind';

/** What the kinds are called within a sentence, and what a sheet of the kind must have to be read as one. */
const NEEDS: Readonly<Record<Exclude<StatedKind, 'nothing'>, readonly [name: string, needs: string]>> = {
  money: ['budget, utfall eller prognos', 'rader med namn, och minst en kolumn med belopp'],
  followUp: ['uppföljning', 'kolumner för kvinnor och män, eller en rad per enhet med antal avslutade'],
  participants: ['deltagarlista', 'en rubrikrad med startdatum, och slutdatum eller avslutsanledning'],
  socialBudget: ['social budget', 'en rubrikrad med mål och poäng, eller med mål, målvärde och utfall'],
  peers: ['förbundens bokslut', 'en rubrikrad med förbund, resultat och eget kapital'],
  balance: ['balansrapport', 'rader med summa tillgångar och med summa skulder och eget kapital'],
};

interface Stated {
  readonly kind: StatedKind;
  readonly sheet: string;
  readonly range: CellRange | null;
  /** What the user has stated something of. */
  readonly of: 'sheet' | 'area';
}

const SUBJECTS: Readonly<Record<Stated['of'], string>> = { sheet: 'Bladet', area: 'Området' };

/** Gives why nothing was read on a sheet, or in a part of it, though the user states what it is. */
export function notAsStated({ kind, sheet, range, of }: Stated): NotChecked {
  const at = { sheet, range: range === null ? null : formatRange(range) };
  const subject = SUBJECTS[of];
  if (kind === 'nothing') return { ...at, reason: `${subject} är angivet som inget för Tertial, så det är inte läst.` };
  const [stated, needs] = NEEDS[kind];
  return { ...at, reason: `${subject} är angivet som ${stated}, men det som behövs hittades inte: ${needs}.` };
}
