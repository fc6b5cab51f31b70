/** Words that any table may have about its sums. */
const OF_ANY_SUM =
  /^(?:summa|s:a|totalt?|totala|samtliga|alla|hela|kostnad(?:er|en)?|intäkt(?:er|en)?|utgift(?:er)?|inkomst(?:er)?|budget|utfall|prognos|resultat(?:et)?|årets|netto|övriga?|delsumma|belopp)$/;

/** Words with fewer letters in common are not taken as forms of one word. */
const FEWEST_LETTERS = 6;

/** The words of a label that state what it is about. Example: `S:a verksamheter` has `verksamheter`. */
function wordsOf(label: string): string[] {
  const words = label.toLowerCase().match(/s:a|[a-zåäöé]+/g) ?? [];
  return words.filter((word) => word.length >= FEWEST_LETTERS && !OF_ANY_SUM.test(word));
}

function areForms(left: string, right: string): boolean {
  return (
    left.slice(0, FEWEST_LETTERS) === right.slice(0, FEWEST_LETTERS) && commonLength(left, right) * 2 >= left.length
  );
}

function commonLength(left: string, right: string): number {
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return at < 0 ? left.length : at;
}

/**
 * True if two labels are about the same by a word of their own, in whatever form.
 * Example: `S:a verksamheter` and `Total verksamhetskostnad` are; `Summa kostnader` and `Totala kostnader` state nothing.
 */
export function areAboutTheSame(left: string, right: string): boolean {
  const words = wordsOf(right);
  return wordsOf(left).some((word) => words.some((other) => areForms(word, other)));
}
