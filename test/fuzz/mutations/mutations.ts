import type { Dice } from '../../samples/budgets/dice';
import { CELL_MUTATIONS } from './cells';
import type { Mutation } from './mutation';
import { inText, oneMatch } from './mutation';
import { escaped, personalNumber, withNumber } from './odd';
import type { Package } from './package';
import { isWorkbook, isWorksheet } from './package';
import { WORKBOOK_MUTATIONS } from './workbook';
import { XML_MUTATIONS } from './xml';
import { ZIP_MUTATIONS } from './zip';

/** The kinds of changes, the more likely ones as often as they are listed: a broken file ends at the door. */
const KINDS: readonly Readonly<Record<string, Mutation>>[] = [
  ...[ZIP_MUTATIONS, XML_MUTATIONS, XML_MUTATIONS, WORKBOOK_MUTATIONS, WORKBOOK_MUTATIONS],
  ...[CELL_MUTATIONS, CELL_MUTATIONS, CELL_MUTATIONS, CELL_MUTATIONS, CELL_MUTATIONS],
];

export interface Mutated {
  readonly parts: Package;
  /** What was done, in order, for whoever looks at a fault. */
  readonly done: readonly string[];
  /** The number of a person that is somewhere in the workbook, as ten digits; it may not come out. */
  readonly person: string;
}

/** Puts the number of a person in a cell or in the name of a sheet. */
function withPerson(parts: Package, person: string, dice: Dice): Package {
  const text = escaped(withNumber(person, dice));
  if (dice.chance(0.15))
    return inText(isWorkbook, (xml) => oneMatch(/(?<=<sheet\s[^>]*)name="[^"]*"/g, () => `name="${text}"`)(xml, dice))(
      parts,
      dice,
    );
  const cell = (match: string) =>
    `<c r="${/\sr="([^"]*)"/.exec(match)?.[1] ?? 'A1'}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return inText(isWorksheet, (xml) => oneMatch(/<c\sr="[AB]\d+"[^>]*t="s"[^>]*>[\s\S]*?<\/c>/g, cell)(xml, dice))(
    parts,
    dice,
  );
}

/** The package with a person's number in it and up to six changes. */
export function mutated(seed: Package, dice: Dice): Mutated {
  const person = personalNumber(dice);
  const done: string[] = [];
  let parts = withPerson(seed, person, dice);
  const times = dice.oneOf([1, 1, 2, 2, 3, 4, 6]);
  for (let time = 0; time < times; time += 1) {
    const [name, mutation] = dice.oneOf(Object.entries(dice.oneOf(KINDS)));
    parts = mutation(parts, dice);
    done.push(name);
  }
  return { parts, done, person };
}
