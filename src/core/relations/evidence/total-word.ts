import { SEARCH } from '../constants';

/** Words of lines that add others, in Swedish and English. They only ever add to the evidence. */
const TOTAL_WORD =
  /(?<![\p{L}\d])(?:(?:sub-?)?totalt?|totals|subtotals|delsumma|tot|all(?! other)|alla(?! andra| övriga)|samtliga|sum|summa|s:a|netto|net|resultat|kvar|helår|utgående|kassaflöde|tillgångar|överskott|both|overall|balance)(?![\p{L}\d])|årets slut/iu;

/** What a total's label adds to it, in bits. Example: `Summa kostnader` 5, no label 2,5, `Hyra` 0. */
export function labelBits(label: string): number {
  if (TOTAL_WORD.test(label)) return SEARCH.word;
  return label === '' ? SEARCH.word / 2 : 0;
}
