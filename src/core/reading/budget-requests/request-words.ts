import type { RequestStage } from '../../documents/budget-requests';
import { FORECAST_WORDS, OUTTURN_WORDS, REMAINING_WORDS, TOTAL_WORDS } from '../table/lexicon';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

const LONGEST_HEADING = 60;

const ASKED: readonly Phrase[] = [
  ...[['äska*'], ['ansökt*'], ['ansökan'], ['ansökning*'], ['begärt'], ['begärd*'], ['begäran']],
  ...[['sökt'], ['sökta'], ['önskat'], ['önskade']],
];
const PROPOSED: readonly Phrase[] = [
  ...[['förslag*'], ['*förslag'], ['*förslaget'], ['föresl*'], ['tillstyrk*'], ['förord*']],
];
const DECIDED: readonly Phrase[] = [
  ['beslut'],
  ['beslutat'],
  ['beslutad*'],
  ['*beslut'],
  ['fastställ*'],
  ['bevilja*'],
  ['tilldela*'],
];
/** Those who propose, where nothing else says what a column is. */
const PROPOSERS: readonly Phrase[] = [['bg'], ['beredning*'], ['au'], ['arbetsutskott*'], ['kansliet*']];
/** What is asked for and decided in fewer tables than it is something else. */
const NEEDED: readonly Phrase[] = [['behov']];
const GRANTED: readonly Phrase[] = [['ram'], ['budgetram'], ['ramen']];

/** What is about amounts of other columns, or no amount. */
const NOT_AMOUNTS: readonly Phrase[] = [
  ...[['avvik*'], ['diff*'], ['skillnad*'], ['förändring*'], ['ändring*'], ['andel*'], ['procent*'], ['minskning*']],
  ...[['datum'], ['*datum'], ['dag'], ['nr'], ['nummer'], ['*nummer'], ['dnr'], ['diarie*'], ['paragraf']],
  ...[['antal'], ['poäng'], ['status'], ['kommentar*'], ['motivering*'], ['deltagar*'], ['platser']],
  ...[['tjänst'], ['tjänster'], ['tjänstegrad*'], ['årsarbet*'], ['utbetal*'], ['rekvirera*'], ['förbruka*']],
  ...[['föregående'], ['förra'], ['fjol*'], ['nuvarande'], ['tidigare'], ['innevarande']],
];

/** What a heading states of its column: sure of its stage, or only where no other column is of it. */
export interface HeadedStage {
  readonly stage: RequestStage;
  readonly isSure: boolean;
}

const sure = (stage: RequestStage): HeadedStage => ({ stage, isSure: true });
const unsure = (stage: RequestStage): HeadedStage => ({ stage, isSure: false });

/** The step of a heading; `null` for anything else. A proposed decision is a proposal. Example: `BG:s förslag 2032` is proposed. */
export function headedStage(heading: string): HeadedStage | null {
  if (heading === '' || heading.length > LONGEST_HEADING || /[%§]/.test(heading)) return null;
  const words = wordsOf(heading);
  if (mentions(words, NOT_AMOUNTS)) return null;
  const [isAsked, isProposed, isDecided] = [ASKED, PROPOSED, DECIDED].map((phrases) => mentions(words, phrases));
  if (isAsked) return isProposed || isDecided ? null : sure('asked');
  if (isProposed) return sure('proposed');
  if (isDecided) return sure('decided');
  if (mentions(words, PROPOSERS)) return sure('proposed');
  if (mentions(words, NEEDED)) return unsure('asked');
  return mentions(words, GRANTED) ? unsure('decided') : null;
}

const BUDGET: readonly Phrase[] = [['budget*'], ['*budget'], ...OUTTURN_WORDS, ...FORECAST_WORDS];

/** True for a heading of columns that budgets have. */
export function isBudgetHeading(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && mentions(wordsOf(heading), BUDGET);
}

const WHOLE_BUDGET: readonly Phrase[] = [
  ...[['årets', 'resultat'], ['resultat'], ['summa', 'intäkter'], ['eget', 'kapital']],
];

/** True for a line that only a whole budget has. */
export function isLineOfBudget(label: string): boolean {
  return mentions(wordsOf(label), WHOLE_BUDGET);
}

const NAMES: readonly Phrase[] = [
  ...[['insats*'], ['verksamhet*'], ['post'], ['projekt*'], ['aktivitet*'], ['benämning'], ['ändamål'], ['åtgärd*']],
];

/** True for a heading over what money is asked for. */
export function isNameHeading(heading: string): boolean {
  return mentions(wordsOf(heading), NAMES);
}

/** True for a sum of other lines: the word begins or ends its label. */
export function isSumLabel(label: string): boolean {
  const words = wordsOf(label);
  return mentions([words[0] ?? '', words.at(-1) ?? ''], TOTAL_WORDS);
}

const MEANS: readonly Phrase[] = [
  ...REMAINING_WORDS,
  ...[
    ['tillgänglig*'],
    ['disponib*'],
    ['utrymme*'],
    ['medel', 'fördela'],
    ['budgetram'],
    ['ram'],
    ['varav'],
    ['därav'],
  ],
  ...[['differens*'], ['skillnad*'], ['avvik*'], ['intäkt*'], ['föregående', 'år*']],
];

/** True for what there is to share out and what is left of it, and for parts of the line above: nothing of it is asked for. */
export function isNoRequest(label: string): boolean {
  return mentions(wordsOf(label), MEANS);
}
