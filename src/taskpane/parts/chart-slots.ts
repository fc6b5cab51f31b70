/** Fewer bars than these leave the rest of a chart empty rather than grow. */
export const FEWEST_SLOTS = 5;

/** Where bars are beside each other. */
export interface ChartSlots {
  /** The width of the drawing. */
  readonly width: number;
  /** The middle of a slot, by its index. */
  readonly middle: (index: number) => number;
}

/** Slots of one size for a number of bars. Example: two of 56 are 280 wide, the first with its middle at 28. */
export function chartSlots(count: number, size: number): ChartSlots {
  return { width: Math.max(count, FEWEST_SLOTS) * size, middle: (index) => (index + 0.5) * size };
}
