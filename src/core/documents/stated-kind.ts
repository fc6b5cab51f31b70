/** What a user can state that a sheet is, where it is not understood by itself; `nothing` is no table for Tertial. */
export const STATED_KINDS = [
  ...(['money', 'followUp', 'participants', 'socialBudget', 'peers', 'balance', 'nothing'] as const),
];
export type StatedKind = (typeof STATED_KINDS)[number];

/** A sheet, by the name that it is shown by, and what the user states that it is. */
export interface StatedSheet {
  readonly sheet: string;
  readonly kind: StatedKind;
}
