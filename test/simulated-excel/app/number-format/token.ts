/** A piece of a number format code. `digit` keeps its placeholder, `date` its letters: `yyyy`, `[h]`. */
export interface Token {
  readonly kind: 'literal' | 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'general' | 'text' | 'date';
  readonly text: string;
}

/** One of the parts between semicolons. */
export interface Section {
  readonly tokens: readonly Token[];
  /** Of the text, as in `[Red]`; `null` for the cell's own. */
  readonly colour: string | null;
  /** For which numbers the section is, as in `[>=100]`; `null` where its place tells. */
  readonly condition: ((value: number) => boolean) | null;
}
