const BITS = 32;

/**
 * Which cells of a block meet a criterion: a bit for each, row by row as far as anything is held. All cells
 * beyond are blank and alike.
 */
export interface Matches {
  readonly words: Int32Array;
  readonly beyond: boolean;
}

/** The matches of cells by the code of each cell's value. Example: codes 0, 1, 0 where 0 is met are the bits 101. */
export function matchesOf(codes: Int32Array, isMet: Uint8Array, beyond: boolean): Matches {
  const words = new Int32Array(Math.ceil(codes.length / BITS));
  for (let index = 0; index < codes.length; index += 1) {
    if (isMet[codes[index] ?? 0] === 1) words[index >>> 5] = (words[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  // What is left of the last word is beyond the held cells.
  for (let index = codes.length; beyond && index < words.length * BITS; index += 1) {
    words[index >>> 5] = (words[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return { words, beyond };
}

/** The bits that all have in a word of 32 cells. */
function commonWord(matches: readonly Matches[], at: number): number {
  let common = -1;
  for (const { words, beyond } of matches) common &= words[at] ?? (beyond ? -1 : 0);
  return common;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** True if the cell meets all criteria. */
export function isCommon(matches: readonly Matches[], index: number): boolean {
  return ((commonWord(matches, index >>> 5) >>> (index & 31)) & 1) === 1;
}

/** How many of the first `total` cells meet all criteria. */
export function countCommon(matches: readonly Matches[], total: number): number {
  const words = Math.max(0, ...matches.map((each) => each.words.length));
  const whole = Math.min(words, total >>> 5);
  let count = 0;
  for (let at = 0; at < whole; at += 1) count += bitsIn(commonWord(matches, at));
  // The cells of a word that the block ends in, if it ends there.
  const rest = total & 31;
  if (whole === total >>> 5 && rest > 0) count += bitsIn(commonWord(matches, whole) & ((1 << rest) - 1));
  else if (matches.every(({ beyond }) => beyond)) count += total - whole * BITS;
  return count;
}
