/** Words that many activities are called by, and those that join others: they tell none from another. */
const GENERAL =
  /^(?:budget\p{L}*|insats(?:en|er|erna)?|verksamhet(?:en|er|erna)?|projekt(?:et|en)?|plattform(?:en|ar|arna)?|kommun(?:en|er|erna|s)?|samordningsteam(?:et)?|tkr|kr|för|de|den|det|i|på|och|av|om|en|ett|till|med|\d{4})$/u;
const IN_PARENTHESES = /\([^()]*\)/g;
/** Two words of so many letters are one misspelt where so many letters differ. */
const MISSPELT: readonly (readonly [letters: number, differing: number])[] = [
  [10, 3],
  [8, 2],
  [5, 1],
];
const SHORTEST_CUT = 5;
const LONGEST_CUT = 3;

/** The words of a name that tell it from others. Example: of `Insats Norrgården 2.0 (jan-sep)` they are `norrgården` and `2.0`. */
export function nameWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replace(IN_PARENTHESES, ' ')
      .match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => !GENERAL.test(word));
}

/** How many letters must be changed, added or taken away. */
function lettersBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  [...left].forEach((letter, row) => {
    const own = [row + 1];
    [...right].forEach((other, column) => {
      const changed = (above[column] ?? 0) + Number(letter !== other);
      own.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (own[column] ?? 0) + 1));
    });
    above = own;
  });
  return above.at(-1) ?? 0;
}

function isCut(short: string, long: string): boolean {
  return short.length >= SHORTEST_CUT && long.startsWith(short) && long.length - short.length <= LONGEST_CUT;
}

/** True for one word, or one that is misspelt, bent or cut short. Example: `Granfor` and `Granfors`. */
function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (/\d/.test(short)) return false;
  const most = MISSPELT.find(([letters]) => short.length >= letters)?.[1] ?? 0;
  return isCut(short, long) || (long.length - short.length <= most && lettersBetween(short, long) <= most);
}

/**
 * How alike two names are, from 0 to 1: their common words of all.
 * Example: `Ungdomsforum 2.0` and `Ungdomsforum` have two of three in common, counted twice over: 0.67.
 */
export function likeness(left: string, right: string): number {
  const [one, two] = [nameWords(left), nameWords(right)];
  if (one.length === 0 || two.length === 0) return 0;
  const common = one.filter((word) => two.some((other) => isSameWord(word, other))).length;
  return (2 * common) / (one.length + two.length);
}
