/**
 * A part of a whole in whole percent, half up; `null` of nothing.
 * Example: 2 of 16 are 13 %.
 */
export function wholePercent(part: number, whole: number): number | null {
  return whole <= 0 ? null : Math.floor((200 * part + whole) / (2 * whole));
}
