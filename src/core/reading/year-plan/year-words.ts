import type { Body, Duty } from '../../documents/year-plan';
import { BODIES, DUTIES } from '../../documents/year-plan';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

/** What the columns of a plan of the year hold. */
export type YearColumn = 'when' | 'who' | 'what' | 'weekday';

const LONGEST_HEADING = 40;

const HEADINGS: readonly (readonly [YearColumn, readonly Phrase[]])[] = [
  ['weekday', [['veckodag*']]],
  [
    'when',
    [
      ...[['när'], ['datum'], ['dag'], ['mötesdatum'], ['sammanträdesdatum'], ['mötesdag*'], ['sammanträdesdag*']],
      ...[['tidpunkt*'], ['månad'], ['senast'], ['tid']],
    ],
  ],
  ['who', [['vilka'], ['vem'], ['organ'], ['forum'], ['grupp'], ['instans'], ['deltagare'], ['ansvar*']]],
  [
    'what',
    [
      ...[['vad'], ['aktivitet*'], ['innehåll'], ['ärende*'], ['möte*'], ['sammanträde*'], ['händelse*']],
      ...[['uppgift*'], ['syfte'], ['tema'], ['beslut']],
    ],
  ],
];

/** What a heading states that its column holds; `null` for anything else. */
export function yearHeading(heading: string): YearColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, phrases]) => mentions(wordsOf(heading), phrases))?.[0] ?? null;
}

const BODY_WORDS: Readonly<Record<Body, readonly Phrase[]>> = {
  board: [['styrelse*'], ['förbundsstyrelse*']],
  preparation: [['beredning*'], ['tjänstemannagrupp*']],
  presidium: [['presidi*']],
  members: [['medlem*'], ['samråd*'], ['ägarsamråd*']],
  auditors: [['revis*']],
};

/** Who meets, by what a plan states of a meeting. Example: `Styrelsen och Beredningsgruppen` are two. */
export function bodiesIn(text: string): Body[] {
  const words = wordsOf(text);
  return BODIES.filter((body) => mentions(words, BODY_WORDS[body], 'near'));
}

const ACCOUNTS: readonly Phrase[] = [['årsredovisning*'], ['årsbokslut*'], ['bokslut*'], ['verksamhetsberättelse*']];
const SOCIAL: readonly Phrase[] = [
  ['social*', 'bokslut*'],
  ['social*', 'redovisning*'],
];
const DUTY_WORDS: Readonly<Record<Duty, readonly Phrase[]>> = {
  annualReport: ACCOUNTS,
  socialAccounts: SOCIAL,
  tertial1: [['tertial', '1'], ['t1'], ['tertialrapport', '1'], ['delårsrapport', '1']],
  tertial2: [['tertial', '2'], ['t2'], ['tertialrapport', '2'], ['delårsrapport*', '2']],
  budget: [['budget*'], ['verksamhetsplan*']],
};
const NO_BUDGET: readonly Phrase[] = [
  ...[['budgetuppföljning*'], ['budgetdialog*'], ['budgetinformation*'], ['uppföljning*', 'budget*']],
];
/** Accounts of a part of the year, where they are not called the year's: `Bokslut tertial 2`. */
const PART_OF_YEAR: readonly Phrase[] = [['tertial*'], ['delår*'], ['t1'], ['t2'], ['månad*']];
const OF_YEAR: readonly Phrase[] = [['årsredovisning*'], ['årsbokslut*'], ['verksamhetsberättelse*']];

/** What a meeting has to do with the duties of a year, by what a plan states of it. */
export function dutiesIn(text: string): Duty[] {
  const words = wordsOf(text);
  return DUTIES.filter((duty) => {
    if (duty === 'budget' && mentions(words, NO_BUDGET)) return false;
    if (duty === 'annualReport' && mentions(words, SOCIAL)) return false;
    if (duty === 'annualReport' && mentions(words, PART_OF_YEAR)) return mentions(words, OF_YEAR);
    return mentions(words, DUTY_WORDS[duty]);
  });
}

const MEETING_WORDS: readonly Phrase[] = [
  ['*möte'],
  ['*sammanträde'],
  ['planeringsdag*'],
  ['seminarium*'],
  ['*konferens'],
];

/** True for words that a plan of meetings has, and lists of other things with days have not. */
export function isOfMeetings(text: string): boolean {
  return bodiesIn(text).length > 0 || dutiesIn(text).length > 0 || mentions(wordsOf(text), MEETING_WORDS);
}

const DAYS_BEFORE = /(\d{1,2})\s*(?:arbets)?dagar\s*(?:före|innan)/i;
const WEEK_BEFORE = /\b(?:en|1)\s*vecka\s*(?:före|innan)/i;

/** Days that a text states preparation to come before the board; `null` where it states nothing of it. */
export function preparationDaysIn(text: string): number | null {
  const bodies = bodiesIn(text);
  if (!bodies.includes('board') || !bodies.includes('preparation')) return null;
  if (WEEK_BEFORE.test(text)) return 7;
  const [, days] = DAYS_BEFORE.exec(text) ?? [];
  return days === undefined ? null : Number(days);
}
