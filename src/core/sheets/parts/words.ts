import type { CeilingMethod } from '../../rules/equity-ceiling';
import type { ApportionmentMethod } from '../../figures/apportionment';
import type { ResultPeriod } from '../../calculation/money/money-results';
import type { SocialBudgetSettings } from '../../settings/settings';
import type { SocialBudgetMethod } from '../../settings/scoring-method';
import type { ExitCategory } from '../../documents/exit-category';
import type { Measure } from '../../documents/measure';
import type { GoalKind } from '../../documents/social-budget';
import { BASIS_WORDS } from '../../documents/words';

/** Ways to count the ceiling, in the order that they are shown. */
export const CEILING_WORDS: Readonly<Record<CeilingMethod, string>> = {
  marginal: 'I skikt på medlemsbidragen',
  class: 'En procentsats efter storleksklass',
  flat: 'Samma procentsats på alla belopp',
  marginalState: 'I skikt efter statens bidrag',
};

/** Ways to make whole amounts of exact shares. */
export const METHOD_WORDS: Readonly<Record<ApportionmentMethod, string>> = {
  largestRemainder: 'största rest: heltalen först, sedan ett steg i taget till de största resterna',
  halfUp: 'var andel avrundas för sig, halva uppåt; summan kan avvika',
  halfUpResidual: 'var andel avrundas för sig, halva uppåt; den största medlemmen tar skillnaden',
};

/** A period as a person names it. Example: `2019 Budget`. */
export function periodWords({ year, basis }: Pick<ResultPeriod, 'year' | 'basis'>): string {
  return basis === null ? String(year) : `${year} ${BASIS_WORDS[basis]}`;
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

/** How attainment becomes points. */
export const INDEX_METHOD_WORDS: Readonly<Record<SocialBudgetMethod, string>> = {
  linear: 'Linjär',
  allOrNothing: 'Uppnått/ej',
  trafficLight: 'Trafikljus',
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

/** What the index of a social budget is judged by. */
export const INDEX_PARAMETER_WORDS: Readonly<Record<keyof SocialBudgetSettings, string>> = {
  method: 'Metod',
  targetIndex: 'Index att nå',
  cap: 'Högsta måluppfyllelse som räknas',
  nearLimit: 'Trafikljus: nära målet från',
  mainGoalPart: 'Huvudmålets del av ett mål med delmål',
  parityTolerance: 'Skillnad mellan könen som räknas som lika, procentenheter',
  parityZero: 'Skillnad mellan könen som ger noll, procentenheter',
  parityMinimum: 'Minsta antal avslut av vardera könet',
  representation: 'Minsta könets andel som räknas som jämn fördelning',
  surveyMinimum: 'Minsta antal svar i en enkät',
  extraJobsAreWork: 'Extratjänster räknas som arbete',
};

/** What an exit can mean. */
export const EXIT_WORDS: Readonly<Record<ExitCategory, string>> = {
  ...MEASURE_WORDS,
  excluded: 'felregistrering, räknas inte',
};
