import { SEARCH } from '../constants';

/**
 * How far a sum may be from its total because each figure was rounded: no more than all half units together, nor than
 * is likely of so many. `half` and `squares` are the sums of the half units and of their squares.
 * Example: a total of whole tkr over eight such lines may be off by 4,5, and is allowed 5,25 before that.
 */
export function toleranceOf(half: number, squares: number): number {
  return Math.min(half, SEARCH.deviations * Math.sqrt(squares / 3));
}
