/** What a user can state that a sheet is, where it is not understood by itself; `nothing` is no table for Tertial. */
export const STATED_KINDS = [
  ...(['money', 'followUp', 'participants', 'socialBudget', 'peers', 'balance', 'nothing'] as const),
];
export type StatedKind = (typeof STATED_KINDS)[number];

/** A part of a sheet that the user has marked. */
export interface StatedArea {
  /** Where it was: `B3:H20`. */
  readonly range: string;
  /** The first text of its first row and of its last, by which it is found again when rows have come or gone. */
  readonly firstText: string | null;
  readonly lastText: string | null;
}

/** A sheet, by the name that it is shown by, or a part of it, and what the user states that it is. */
export interface StatedSheet {
  readonly sheet: string;
  /** `null` for the whole sheet, or what is left of it beside the parts that are stated by themselves. */
  readonly area: StatedArea | null;
  readonly kind: StatedKind;
}
