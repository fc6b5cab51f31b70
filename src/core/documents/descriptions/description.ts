import type { Figure } from '../budget';

/** A column as it is reported: `basis` of a budget's, and whatever else its kind states about it. */
export interface DescribedColumn {
  readonly column: number;
  readonly year: number | null;
  readonly basis: string | null;
}

/** A line as it is reported. */
export interface DescribedLine {
  readonly row: number;
  readonly label: string;
  readonly role: string;
  /** Depth, 0 outermost. */
  readonly level: number;
}

/** A document as data, alike for every kind: what is listed, reported and looked up without knowing the kind. */
export interface Description {
  /** `kr`, `tkr` or `antal`; `null` for figures of several units or none. */
  readonly unit: string | null;
  /** What the figures count, in Swedish, as the overview lists it: `tkr`, `andel`. */
  readonly counts: string;
  /** A sentence in Swedish on what the table holds. */
  readonly text: string;
  /** What is reported of the document and no other kind has. */
  readonly details: Readonly<Record<string, string | number | null>>;
  readonly columns: readonly DescribedColumn[];
  readonly lines: readonly DescribedLine[];
  /** Every figure with its cell. */
  readonly figures: readonly Pick<Figure, 'row' | 'column' | 'amount'>[];
}

/** Those of the cells that the table has. */
export function present<Thing>(things: readonly (Thing | null | undefined)[]): Thing[] {
  return things.flatMap((thing) => thing ?? []);
}
