import type { ContactColumn } from '../../documents/contacts';
import { countColumnOf } from '../follow-up/count-header';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 40;

const CONTACT_WORDS: readonly Phrase[] = [['kontakt*'], ['*kontakter']];

/** What headings count. The order decides: `ej närvarande` is missed before it is attended. */
const COUNT_WORDS: readonly (readonly [ContactColumn, readonly Phrase[]])[] = [
  [
    'missed',
    [
      ...[['bortfall*'], ['utebliv*'], ['avbok*'], ['frånvar*'], ['återbud*'], ['missade*']],
      ...[
        ['ej', 'närvar*'],
        ['inte', 'närvar*'],
        ['ej', 'kom*'],
      ],
    ],
  ],
  ['referred', [['anvis*'], ['remitter*'], ['remiss*'], ['aktualiser*'], ['hänvis*'], ['inbjudna'], ['kallade']]],
  ['attended', [['närvar*'], ['deltog'], ['deltagit'], ['medverka*']]],
  ['conversations', [['samtal*'], ['*samtal'], ['besök*'], ['träff*'], ['möten'], ['*tillfällen'], ['tillfälle*']]],
];

/** What a heading under another one states, with what is over it. Example: `Kvinnor` under `Kontakter`. */
export interface ContactHeading {
  readonly own: string;
  readonly over: string;
}

function shareOf(words: readonly string[], own: string): ContactColumn | null {
  if (
    mentions(
      words,
      COUNT_WORDS.flatMap(([kind, phrases]) => (kind === 'missed' ? phrases : [])),
    )
  )
    return 'missedShare';
  const sex = countColumnOf(own.replace(/%|\bandel\w*\b/giu, ' ').trim());
  if (sex === 'women') return 'womenShare';
  return sex === 'men' ? 'menShare' : null;
}

const OF_CONTACTS = { women: 'contactsWomen', men: 'contactsMen', total: 'contacts' } as const;
const OF_PERSONS = { women: 'women', men: 'men', total: 'persons' } as const;

/** What a heading states that its column holds; `null` for anything else. Example: `Kontakter, män` are the men's contacts. */
export function contactColumnOf({ own, over }: ContactHeading): ContactColumn | null {
  if (own === '' || own.length > LONGEST_HEADING) return null;
  const sex = countColumnOf(own);
  const words = wordsOf(sex === null || over.length > LONGEST_HEADING ? own : `${over} ${own}`);
  if (sex === 'percent') return shareOf(words, own);
  if (mentions(words, CONTACT_WORDS)) return OF_CONTACTS[sex ?? 'total'];
  const counted = COUNT_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
  // Women who came are not all of the women, and nothing here is made of them.
  if (counted !== null) return sex === null || sex === 'total' ? counted : null;
  return sex === null ? null : OF_PERSONS[sex];
}
