import type { ControlTopic } from '../../documents/control-plan';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

/** What controls are about. The order decides: requisitions that are compared with a budget are not its balance. */
const TOPIC_WORDS: readonly (readonly [ControlTopic, readonly Phrase[]])[] = [
  ['requisitions', [['rekvir*'], ['rekvisition*'], ['attest*'], ['faktur*'], ['utanordning*']]],
  [
    'balance',
    [['budget*', 'balans'], ['budgetuppföljning*'], ['budgetföljsamhet*'], ['prognos*'], ['ekonomisk', 'rapport*']],
  ],
  [
    'support',
    [
      ['analysarbete*'],
      ['behovsanalys*'],
      ['omvärldsanalys*'],
      ['omvärldsbevakning*'],
      ['helårsekvivalent*'],
      ['offentlig*', 'försörjning*'],
    ],
  ],
  ['goals', [['mål'], ['målen'], ['måluppfyllelse*'], ['verksamhetsmål*']]],
  ['quality', [['kvalitet*'], ['återrapport*'], ['insatsernas', 'resultat']]],
];

/** What the texts of a control are about; `null` for what Tertial has no results of. Example: `Budget i balans`. */
export function controlTopic(texts: readonly string[]): ControlTopic | null {
  const words = texts.flatMap(wordsOf);
  return TOPIC_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
}
