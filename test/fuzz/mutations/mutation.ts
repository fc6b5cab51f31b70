import type { Dice } from '../../samples/budgets/dice';
import type { Package, Part } from './package';
import { textOf, withText } from './package';

/** One change of a workbook, chosen by the dice; the same package where there is nothing to change. */
export type Mutation = (parts: Package, dice: Dice) => Package;

/** A change of the text of one part of those meant. */
export function inText(isMeant: (part: Part) => boolean, change: (text: string, dice: Dice) => string): Mutation {
  return (parts, dice) => {
    const meant = parts.filter((part) => isMeant(part) && textOf(part) !== null);
    if (meant.length === 0) return parts;
    const part = dice.oneOf(meant);
    return withText(parts, part, change(textOf(part) ?? '', dice));
  };
}

/** Changes one match of the pattern in a text, any of them. */
export function oneMatch(pattern: RegExp, change: (match: string) => string): (text: string, dice: Dice) => string {
  return (text, dice) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const match = dice.oneOf(matches);
    return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
  };
}
