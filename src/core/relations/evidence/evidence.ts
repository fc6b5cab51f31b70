/**
 * How a hypothesis does at a cross-line: `none` where it shows nothing, `weak` where only one part has a figure and is
 * equal, `rounded` where it holds within what is printed.
 */
export const STATUS = { none: 0, holds: 1, rounded: 2, fails: 3, weak: 4 } as const;

/** The evidence for a hypothesis, and against it. */
export interface Evidence {
  /** By cross-line. */
  readonly statuses: Uint8Array;
  readonly bitsAt: Float64Array;
  readonly holds: number;
  readonly fails: number;
  /** The agreements in which two parts or more have a figure other than 0. */
  readonly full: number;
  /** Failures by how sure it is that their cross-lines are additive: as a cost, and as a count. */
  readonly failWeight: number;
  readonly failCount: number;
  /** The cross-line whose failure is a slip of the fingers, which does not count. */
  readonly slip: number | null;
  /** The surprise of the agreement; proportional lines count as one. */
  readonly bits: number;
  /** The bits without that. */
  readonly fullBits: number;
}

/** True where the hypothesis holds, exactly or within what is printed. */
export function isHolding(status: number | undefined): boolean {
  return status === STATUS.holds || status === STATUS.rounded;
}
