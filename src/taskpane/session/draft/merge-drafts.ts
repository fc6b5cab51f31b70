import type { Typed } from '../typed';
import { contentOf } from './content';
import { placeOf } from './places';

const byPlace = (typed: readonly Typed[]) => new Map(typed.map((each) => [placeOf(each), each]));

/**
 * What another window of the same user has typed since the draft was last seen here, in places where nothing was typed
 * here since. Nothing typed here is given up: what is missing there may have been written, and is the same in the sheets.
 * Example: with `a` seen, `a` here and `b` there, `b` is taken; with `c` here, nothing is.
 */
export function typedElsewhere(seen: readonly Typed[], here: readonly Typed[], there: readonly Typed[]): Typed[] {
  const [seenAt, hereAt] = [byPlace(seen), byPlace(here)];
  const isSame = (one: Typed | undefined, other: Typed | undefined) =>
    one === undefined || other === undefined ? one === other : contentOf(one) === contentOf(other);
  return there.filter((each) => {
    const place = placeOf(each);
    const [before, now] = [seenAt.get(place), hereAt.get(place)];
    return !isSame(each, before) && isSame(now, before);
  });
}
