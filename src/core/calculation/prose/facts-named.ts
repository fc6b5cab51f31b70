import type { Basis } from '../../documents/budget';
import type { FigureInProse, ProseDocument } from '../../documents/prose';
import type { ProseFact } from './prose-facts';

const BASIS_NAMED: readonly (readonly [RegExp, Basis])[] = [
  [/(?<!\p{L})budget/iu, 'budget'],
  [/prognos/iu, 'forecast'],
  [/(?<!\p{L})(?:utfall|bokslut|årsredovisning)/iu, 'outturn'],
];

/** A word with a capital within a sentence is the name of something; months and days have none in Swedish. */
const NAME = /(?<=[\p{L}\d,;)] )\p{Lu}\p{L}+/u;

/** The years that a sentence is about: its own, else those of its cell, else the text's. */
function yearsOf({ document, sentence }: FigureInProse): readonly number[] {
  if (sentence.years.length > 0) return sentence.years;
  const ofCell = inSameCell(document, sentence).flatMap(({ years }) => years);
  return ofCell.length > 0 ? ofCell : [document.year ?? []].flat();
}

function inSameCell({ sentences }: ProseDocument, { row, column }: { row: number; column: number }) {
  return sentences.filter((each) => each.row === row && each.column === column);
}

function isOfBasis(text: string): (fact: ProseFact) => boolean {
  const named = BASIS_NAMED.flatMap(([pattern, basis]) => (pattern.test(text) ? [basis] : []));
  return ({ basis }) => named.length === 0 || basis === null || named.includes(basis);
}

const isNamedIn = (text: string, name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}s?(?!\\p{L})`, 'iu').test(text);

/** The units that a sentence names; a sentence that names none, nor anything else, is about all of them. */
function isOfUnit(text: string, facts: readonly ProseFact[]): (fact: ProseFact) => boolean {
  const named = new Set(facts.flatMap(({ of }) => (of !== null && isNamedIn(text, of) ? [of] : [])));
  if (named.size > 0) return ({ of }) => of !== null && named.has(of);
  return ({ of, tertial }) => of === null && (tertial === null || !NAME.test(text));
}

/**
 * The facts that a figure can be: of its quantity, and of the year, basis, tertial and unit that its sentence names.
 * What the sentence does not name is open, so that one of several years is enough. Empty for a figure that names no
 * quantity, or one that nothing is known of.
 */
export function factsNamed(named: FigureInProse, facts: readonly ProseFact[]): ProseFact[] {
  const { sentence, figure } = named;
  const ofQuantity = facts.filter(({ quantity }) => quantity === figure.about);
  const [years, { tertials }] = [yearsOf(named), sentence];
  const [ofBasis, ofUnit] = [isOfBasis(sentence.text), isOfUnit(sentence.text, ofQuantity)];
  return ofQuantity.filter(
    (fact) =>
      (years.length === 0 || fact.year === null || years.includes(fact.year)) &&
      (tertials.length === 0 || fact.tertial === null || tertials.includes(fact.tertial)) &&
      ofBasis(fact) &&
      ofUnit(fact),
  );
}
