import type { ResultPeriod } from '../../calculation/money/money-results';
import type { ExitCategory } from '../../documents/exit-category';
import type { Measure } from '../../documents/measure';
import { periodText } from '../../documents/forecast-period';
import type { GoalKind } from '../../documents/social-budget';
import { BASIS_WORDS } from '../../documents/words';

/** A period as a person names it. Example: `2019 Budget`, `2021 Prognos, tertial 1`, `2021 Budget, äldre plan`. */
export function periodWords({ year, basis, period, isReplaced }: Omit<ResultPeriod, 'sheet' | 'unit'>): string {
  const made = period === null ? '' : `, ${periodText(period)}`;
  const age = isReplaced ? ', äldre plan' : '';
  return `${basis === null ? year : `${year} ${BASIS_WORDS[basis]}`}${made}${age}`;
}

/** What follow-up tables count. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  participants: 'Deltagare',
  new: 'varav nya',
  exits: 'Avslutade',
  positive: 'till en långsiktig lösning',
  work: 'arbete',
  extraJobs: 'extratjänster',
  studies: 'studier',
  rehab: 'fortsatt rehabilitering',
  noWorkCapacity: 'saknar arbetsförmåga',
  healthBreak: 'avbrott av hälsoskäl',
  otherBreak: 'övriga avbrott',
  remaining: 'Kvar i verksamheten',
};

/** How a goal is measured. */
export const GOAL_KIND_WORDS: Readonly<Record<GoalKind, string>> = {
  higherBetter: 'Högre är bättre',
  lowerBetter: 'Lägre är bättre',
  zeroVision: 'Nollvision',
  decreased: 'Ska ha minskat',
  increased: 'Ska ha ökat',
  parity: 'Lika för könen',
  representation: 'Jämn fördelning',
  survey: 'Enkät',
  yesNo: 'Ja eller nej',
  unknown: 'Mot målvärdet',
};

/** A choice of yes or no. */
export function yesNoWord(isYes: boolean): string {
  return isYes ? 'ja' : 'nej';
}

/** What an exit can mean. */
export const EXIT_WORDS: Readonly<Record<ExitCategory, string>> = {
  ...MEASURE_WORDS,
  excluded: 'felregistrering, räknas inte',
};
