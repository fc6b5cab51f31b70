/** What stands in a guarded text in place of a person's number: the person's place among those met in this run. */
export function pseudonym(ordinal: number): string {
  return `person ${ordinal}`;
}

const PSEUDONYM = /person \d/;

/**
 * True for a text that may have a pseudonym in it: the cell that it comes from may then hold something else, so no
 * formula can look for it there.
 */
export function mayHidePerson(text: string): boolean {
  return PSEUDONYM.test(text);
}
