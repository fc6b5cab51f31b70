import type { SurveyColumn } from '../../documents/surveys';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

const LONGEST_HEADING = 60;

const NOT: readonly Phrase[] = [['ej'], ['inte'], ['inga'], ['utan'], ['bortfall*'], ['saknas'], ['varken']];
const SHARE: readonly Phrase[] = [['andel*'], ['procent*'], ['svarsprocent*'], ['svarsandel*']];
const RATE: readonly Phrase[] = [['svarsfrekvens*'], ['svarsprocent*'], ['svarsandel*'], ['svarsgrad*']];

/** Words that are hardly of anything but a survey. */
const ASKED: readonly Phrase[] = [['*utskick'], ['utskick*'], ['utsänd*'], ['tillfråg*'], ['urval'], ['urvalet']];
const SENT: readonly Phrase[] = [...ASKED, ['skickad*'], ['skickat'], ['mottagare'], ['inbjud*']];
const ANSWERS: readonly Phrase[] = [
  ...[['svar'], ['svaren'], ['svarande*'], ['svarat'], ['besvarad*'], ['besvarat'], ['respondent*'], ['enkätsvar*']],
];
const POSITIVE: readonly Phrase[] = [['nöjd*'], ['instäm*'], ['positiv*'], ['ja', 'svar'], ['jasvar*']];
const BARE: readonly string[] = ['andel', 'andelen', 'procent', 'procentuellt'];

const SURVEY: readonly Phrase[] = [['enkät*'], ['*enkät'], ['*enkäten'], ['*undersökning'], ['undersökning*']];
const QUESTIONS: readonly Phrase[] = [['fråga*'], ['frågor*'], ['påstående*'], ['*område'], ['område*']];

/** A part of what is in the column before it, where the heading does not state of what. */
export type SurveyHeadingKind = SurveyColumn | 'share';

/** What a heading states that its column holds; `null` for anything else. Example: `Antal utskick` is `sent`. */
export function surveyHeading(heading: string): SurveyHeadingKind | null {
  const words = wordsOf(heading);
  if (heading === '' || heading.length > LONGEST_HEADING || mentions(words, NOT)) return null;
  if (mentions(words, RATE)) return 'rate';
  const isShare = heading.includes('%') || mentions(words, SHARE);
  if (mentions(words, POSITIVE)) return isShare ? 'positiveShare' : 'positive';
  if (mentions(words, SENT)) return isShare ? null : 'sent';
  if (mentions(words, ANSWERS)) return isShare ? 'rate' : 'answers';
  return isShare && words.every((word) => BARE.includes(word)) ? 'share' : null;
}

/** True where a heading can be of nothing but a survey. */
export function isOwnHeading(heading: string): boolean {
  return mentions(wordsOf(heading), [...RATE, ...ASKED]);
}

/** True for a text about a survey. */
export function isOfSurvey(text: string): boolean {
  return mentions(wordsOf(text), SURVEY);
}

/** True for a heading over questions, which the same persons answer. */
export function isOverQuestions(heading: string): boolean {
  return mentions(wordsOf(heading), QUESTIONS);
}
