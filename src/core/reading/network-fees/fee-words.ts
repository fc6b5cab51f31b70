import type { FeeColumn } from '../../documents/network-fees';
import { Decimal } from '../../figures/decimal';
import { parseNumberText } from '../../figures/number-text';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

const LONGEST_HEADING = 60;

/** What headings hold. The order decides: a new fee is no fee of today. */
const HEADINGS: readonly (readonly [FeeColumn, readonly Phrase[]])[] = [
  ['raise', [['höjning*'], ['höjs'], ['ökning*'], ['förändring*']]],
  [
    'next',
    [
      ['ny', '*avgift'],
      ['nya', '*avgiften'],
      ['föreslagen', '*avgift'],
      ['*avgift', 'efter'],
      ['kommande', '*avgift'],
    ],
  ],
  [
    'current',
    [
      ['*avgift', 'dag'],
      ['nuvarande', '*avgift'],
      ['*avgift', 'idag'],
      ['gällande', '*avgift'],
      ['*avgift', 'nu'],
      ['*avgift'],
    ],
  ],
  ['base', [['tilldel*'], ['medelstilldelning*'], ['anslag*'], ['medel'], ['ram'], ['medlemsbidrag*']]],
];

/** What a heading states that its column holds; `null` for anything else. Example: `Serviceavgift i dag`. */
export function feeHeading(heading: string): FeeColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, phrases]) => mentions(wordsOf(heading), phrases))?.[0] ?? null;
}

const FEES: readonly Phrase[] = [['*avgift'], ['*avgifter'], ['*avgiften'], ['nns'], ['promille']];

/** True for a text about fees to a network. */
export function isOfFees(text: string): boolean {
  return mentions(wordsOf(text), FEES);
}

const ALL: readonly Phrase[] = [['samtliga'], ['alla'], ['summa'], ['totalt'], ['s:a'], ['medlemmarna']];

/** True for the line of all members. */
export function isAllMembers(label: string): boolean {
  return mentions(wordsOf(label), ALL);
}

const PER_MILLE = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:promille|‰)/iu;

/** The fraction that a text states in per mille. Example: `Höjning 1 promille` is 0,001. */
export function perMilleIn(text: string): Decimal | null {
  const amount = parseNumberText(PER_MILLE.exec(text)?.[1] ?? '')?.amount ?? null;
  return amount === null || amount.isZero() ? null : new Decimal(amount).div(1000);
}
