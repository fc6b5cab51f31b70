import type { BalanceColumnRole, BalanceRole } from '../../documents/balance';
import { readLabel } from '../table/label';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { isTotalLabel } from '../table/roles';
import { wordsOf } from '../table/text';

const ASSETS: readonly Phrase[] = [['tillgångar']];
const EQUITY: readonly Phrase[] = [['eget', 'kapital']];
const LIABILITIES: readonly Phrase[] = [['skulder']];
/** Words that make a total one of a part: `Summa kortfristiga skulder`. */
const PARTIAL: readonly Phrase[] = [
  ...[['anläggning*'], ['omsättning*'], ['kortfristig*'], ['långfristig*']],
  ...[['bundet'], ['fritt'], ['avsättning*'], ['finansiell*'], ['materiell*']],
];
const YEAR_RESULT: readonly Phrase[] = [
  ['årets', 'resultat'],
  ['periodens', 'resultat'],
  ['beräknat', 'resultat'],
];

const COLUMN_WORDS: readonly (readonly [BalanceColumnRole, readonly Phrase[]])[] = [
  ['opening', [['ing*', 'balans*'], ['ingående*'], ['ib']]],
  ['closing', [['utg*', 'balans*'], ['utgående*'], ['ub'], ['saldo*']]],
  ['change', [['period*'], ['förändring*'], ['rörelse*'], ['omslutning*']]],
];

/** A line with figures is no heading. */
type FiguredRole = Exclude<BalanceRole, 'heading'>;

function totalRole(words: readonly string[]): FiguredRole {
  const has = (phrases: readonly Phrase[]) => mentions(words, phrases);
  if (has(EQUITY) && has(LIABILITIES)) return 'all';
  if (has(PARTIAL)) return 'subtotal';
  if (has(ASSETS)) return 'assets';
  if (has(EQUITY)) return 'equity';
  return has(LIABILITIES) ? 'liabilities' : 'subtotal';
}

/** What a line with figures means, by its label. Example: `Summa kortfristiga skulder` is a subtotal. */
export function balanceRole(text: string): FiguredRole {
  const label = readLabel(text);
  if (isTotalLabel(label)) return totalRole(label.words);
  return mentions(label.words, YEAR_RESULT) ? 'yearResult' : 'account';
}

/** What a column holds, by its heading. Example: `Ing balans` is the opening. */
export function balanceColumnRole(heading: string): BalanceColumnRole {
  const words = wordsOf(heading);
  return COLUMN_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? 'other';
}
