/**
 * True where TERTIAL_FULL_CHECK is set, as it is in `.ci/run`: everything that a test can try is tried. Without
 * it, as in `npm test`, the longest tests try a part of it that has some of every kind.
 */
export const IS_FULL_CHECK = Boolean(process.env.TERTIAL_FULL_CHECK);

interface Runs {
  readonly few: number;
  readonly all: number;
}

/** How often a test tries something random: `few` times, or `all` in the full check. */
export const runs = ({ few, all }: Runs): number => (IS_FULL_CHECK ? all : few);

/** Seeds from 1 up: `few` of them, or `all` in the full check. A seed that fails can be tried alone. */
export function seeds(each: Runs): number[] {
  return Array.from({ length: runs(each) }, (_, index) => index + 1);
}
