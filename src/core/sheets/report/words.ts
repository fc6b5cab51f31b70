import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import { decidedNow } from '../../calculation/forecast/decided-now';
import { WHOLE_YEAR, lastMonth, periodText } from '../../documents/forecast-period';
import { periodInWords } from '../../documents/period';
import type { Unit } from '../../figures/unit';
import { CEILING_WORDS } from '../../settings/choice-words';
import { yearSpan } from '../../summary/summary-words';
import type { EquitySentence } from '../../summary/verdict-sentences';
import {
  followUpSentences,
  forecastSentences,
  goalSentences,
  VERDICT_FIGURES,
  yearSentences,
} from '../../summary/verdict-sentences';
import type { EquityYear } from './equity-columns';
import type { PlacedFacts } from './facts';
import { known } from './facts';
import type { ForecastSource } from './result-lines';

/** What the page is about, in the order that it is named by. */
export interface Subjects {
  readonly forecast: ForecastSource | null;
  readonly years: readonly EquityYear[];
  readonly focus: EquityYear | null;
  /** True where the ways to count the ceiling do not agree about the year. */
  readonly isOpen: boolean;
  readonly followUp: FollowUpResult | null;
  readonly social: SocialBudgetResult | null;
  readonly unit: Unit;
  readonly hasErrors: boolean;
}

function forecastTitle({ result: { year, months, period } }: ForecastSource, withFollowUp: boolean): string {
  const subject = withFollowUp ? 'Prognos och uppföljning' : 'Prognos';
  if (months >= WHOLE_YEAR) return `Utfall ${year}`;
  return months === 0 ? `${subject} ${year}` : `${subject} efter ${periodText(period)} ${year}`;
}

/** A plan for several years has all of them. Example: `Budget 2025–2027`. */
function budgetTitle({ basis, year }: EquityYear, years: readonly EquityYear[]): string {
  if (basis === 'outturn') return `Utfall ${year}`;
  const planned = years.filter((each) => each.basis === 'budget' || each.basis === null);
  return `Budget ${yearSpan(planned.length === 0 ? [year] : planned.map((each) => each.year))}`;
}

/** What the page is called. Example: `Prognos och uppföljning efter tertial 2 2021`. */
export function titleText({ forecast, focus, years, followUp, social }: Subjects): string {
  if (forecast !== null) return forecastTitle(forecast, followUp !== null);
  if (focus !== null) return budgetTitle(focus, years);
  if (followUp !== null) return `Uppföljning ${periodInWords(followUp.period)}`;
  return `Social budget ${social?.year ?? ''}`.trim();
}

/** The period in words, and how the figures are to be read. */
export function underText({ forecast, focus, unit }: Subjects): string {
  if (forecast === null && focus === null) return 'Antal deltagare där inget annat anges.';
  const amounts = `Belopp i ${unit} där inget annat anges.`;
  if (forecast === null) return amounts;
  const { year, months } = forecast.result;
  const until = months <= 1 ? 'januari' : `januari–${lastMonth(months)}`;
  const outturn = months === 0 ? '' : `Utfall ${until} ${year}. `;
  return `${outturn}${amounts} Minus i kolumnen Avvikelse är sämre än budget.`;
}

/** When the forecast was decided and by whom, where it was and its source is the same still. */
export function decidedText({ forecast }: Subjects): string {
  const decided = forecast === null ? null : decidedNow(forecast.result);
  if (forecast === null) return '';
  if (decided === null) return 'Utkast';
  const { date, decidedBy } = decided.decision;
  return `Fastställd ${date} av ${decidedBy}${decided.isChanged ? ', underlaget ändrat sedan dess' : ''}`;
}

/** How equity is stated: with its ceiling where the page has it, and the reading that is chosen where that decides. */
function equityOf({ focus, isOpen }: Subjects, facts: PlacedFacts): EquitySentence {
  const mode = focus?.readings[0]?.mode;
  return {
    hasCeiling: facts.wordsOf(VERDICT_FIGURES.room) !== null,
    reading: isOpen && mode !== undefined ? CEILING_WORDS[mode] : null,
  };
}

/** What can be said of each subject, as sentences that need the one before. */
function clauses(subjects: Subjects, facts: PlacedFacts): string[][] {
  const { forecast, focus, followUp, social } = subjects;
  const equity = equityOf(subjects, facts);
  const year = focus === null ? null : { year: focus.year, isOutturn: focus.basis === 'outturn' };
  return [
    forecast === null ? [] : forecastSentences(forecast.result.year, equity),
    year === null ? [] : yearSentences(year, equity),
    followUp === null || facts.wordsOf(VERDICT_FIGURES.exits) === null
      ? []
      : followUpSentences(followUp.isByPerson === true, false),
    goalSentences(social?.total.preliminary === true),
  ];
}

/** The verdict as a template, on the first subject that has figures to show. Empty where none has. */
export function verdictTemplate(subjects: Subjects, facts: PlacedFacts): string {
  const verdicts = clauses(subjects, facts).map((sentences) => known(sentences, facts));
  const verdict = verdicts.find((each) => each !== '') ?? '';
  return verdict === '' || !subjects.hasErrors ? verdict : `${verdict} Underlaget har {kvarstående fel} fel.`;
}
