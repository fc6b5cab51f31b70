import type { Cosmetic, WriteRemark } from '../../core/port/write-remark';
import { TROUBLE } from './trouble';

/** What could not be set in the sheets, before their names. */
const NOT_SET: Readonly<Record<Cosmetic, string>> = {
  sizes: 'Bredder och höjder kunde inte sättas',
  choices: 'Listorna med val kunde inte läggas till',
  charts: 'Diagrammen kunde inte ritas',
  header: 'Rubrikraden kunde inte låsas',
  gridlines: 'Rutnätet kunde inte döljas',
  page: 'Utskriftsformatet kunde inte sättas',
  outline: 'Kolumnerna för arbete kunde inte grupperas',
};

/** Sentences about looks that Excel refused in sheets that it wrote. */
export const LOOKS_SENTENCES = {
  looksHeading: 'Utseende som Excel inte satte',
  looksLater: 'Innehållet är skrivet. Utseendet försöks igen nästa gång bladen skrivs.',
} as const;

/** One sentence for each kind of look, with its sheets. Example: `Rutnätet kunde inte döljas i Tertial Översikt.` */
export function looksNotSet(remarks: readonly WriteRemark[]): string[] {
  const cosmetics = [...new Set(remarks.map(({ cosmetic }) => cosmetic))];
  return cosmetics.map((cosmetic) => {
    const sheets = remarks.flatMap((remark) => (remark.cosmetic === cosmetic ? [remark.sheet] : []));
    return `${NOT_SET[cosmetic]} i ${sheets.join(', ')}.`;
  });
}

/** Why, and what to do, where Excel's answer has a reason. */
export function whyNotSet(remarks: readonly WriteRemark[]): string[] {
  const reasons = new Set(remarks.map(({ reason }) => reason));
  return [...reasons]
    .filter((reason) => reason !== 'unknown' && reason !== 'rejected')
    .map((reason) => TROUBLE[reason]);
}
