import { allCounted } from '../audit/coverage/counted';
import { noErrors } from '../audit/coverage/coverage-words';
import type { Ceiling } from '../calculation/money/money-results';
import type { Finding } from '../documents/finding';
import { Decimal } from '../figures/decimal';
import { phraseText } from '../figures/phrase';
import type { Unit } from '../figures/unit';
import { CEILING_WORDS } from '../settings/choice-words';
import type { Recalculation } from '../recalculate';
import { latestFollowUp, plannedYears } from './latest';
import { percentOf, solvedIn } from './solved';
import { countedWord, headlineAmount, headlineDecimals } from './summary-words';
import {
  filledSentences,
  followUpSentences,
  forecastSentences,
  goalSentences,
  VERDICT_FIGURES as NAMES,
  VERDICT_WORDS,
  yearSentences,
} from './verdict-sentences';

/** How the workbook stands, in a sentence or two. */
export interface Verdict {
  readonly headline: string;
  /** What the figures come to, where the headline is of something else. */
  readonly figures: string | null;
}

const SPACE = '\u00a0';

/** Sentences by what is known of their figures; `null` where nothing is. */
function filled(sentences: readonly string[], figures: Readonly<Record<string, string | null>>): string | null {
  const text = filledSentences(sentences, (name) => figures[name] ?? null);
  return text === '' ? null : text;
}

/** What of equity is known at the end of a year. */
function equityFigures(closing: Decimal | null, ceiling: Ceiling | null, unit: Unit) {
  const decimals = headlineDecimals(unit);
  return {
    [NAMES.closing]: closing && `${headlineAmount(closing, unit)}${SPACE}${unit}`,
    [NAMES.room]: ceiling && phraseText(ceiling.headroom, { unit, decimals, words: VERDICT_WORDS.room }),
  };
}

/** How the chosen way to read the ceiling is named, where the others answer otherwise. */
function readingOf([chosen, ...others]: readonly Ceiling[]): string | null {
  const isOpen = chosen !== undefined && others.some(({ within }) => within !== chosen.within);
  return isOpen ? CEILING_WORDS[chosen.mode] : null;
}

function forecastWords({ results: { forecast } }: Recalculation): string | null {
  if (forecast === null) return null;
  const { year, unit, budget, ceilings } = forecast;
  const { result, closing } = forecast.forecast;
  const amount = { unit, decimals: headlineDecimals(unit) };
  const [ceiling = null] = ceilings;
  return filled(forecastSentences(year, { hasCeiling: ceiling !== null, reading: readingOf(ceilings) }), {
    [NAMES.result]: phraseText(result, { ...amount, words: VERDICT_WORDS.result }),
    [NAMES.compared]: phraseText(result.minus(budget.result), { ...amount, words: VERDICT_WORDS.compared }),
    ...equityFigures(closing, ceiling, unit),
  });
}

function plannedWords({ results: { equity } }: Recalculation): string | null {
  const last = plannedYears(equity).at(-1);
  if (last === undefined) return null;
  const { year, basis, unit, result, closing, ceiling, otherCeilings } = last;
  const reading = ceiling === null ? null : readingOf([ceiling, ...otherCeilings]);
  const decimals = headlineDecimals(unit);
  const sentences = yearSentences({ year, isOutturn: basis === 'outturn' }, { hasCeiling: ceiling !== null, reading });
  return filled(sentences, {
    [NAMES.yearResult]: phraseText(result, { unit, decimals, words: VERDICT_WORDS.result }),
    ...equityFigures(closing, ceiling, unit),
  });
}

/** What the exits of the last period led to. Example: `105 avslut. 74 av dem, 70 %, till en långsiktig lösning.` */
function followUpWords({ results: { followUp } }: Recalculation, least: number): string | null {
  const last = latestFollowUp(followUp);
  const solved = last === null ? null : solvedIn(last.all);
  if (last === null || solved === null) return null;
  const { exits, positive } = solved;
  const isByPerson = last.all.isByPerson === true;
  if (exits === 0) return isByPerson ? 'Inga deltagare avslutades.' : 'Inga avslut.';
  const percent = percentOf(solved, least);
  return filled(followUpSentences(isByPerson, percent !== null), {
    ...{
      [NAMES.exits]: headlineAmount(new Decimal(exits), 'kr'),
      [NAMES.solved]: headlineAmount(new Decimal(positive), 'kr'),
    },
    [NAMES.share]: percent === null ? null : `${percent}${SPACE}%`,
  });
}

function goalWords({ results: { socialBudgets } }: Recalculation): string | null {
  const [budget] = socialBudgets;
  if (budget === undefined) return null;
  const { index, preliminary } = budget.total;
  const year = budget.year === null ? '' : ` ${budget.year}`;
  if (index === null) return `Inget mål i den sociala budgeten${year} kan bedömas än: utfall saknas.`;
  return filled(goalSentences(preliminary), { [NAMES.index]: headlineAmount(index, 'kr') });
}

function peerWords({ results: { peers } }: Recalculation): string | null {
  const [table] = peers;
  if (table === undefined) return null;
  const year = table.document.year === null ? '' : ` ${table.document.year}`;
  const own = table.own?.rank ?? null;
  const place = own === null ? '' : ` Ert är nummer ${own} från den lägsta andelen eget kapital.`;
  return `${table.peers.length} förbund jämförs${year}.${place}`;
}

/** What the workbook's figures come to: the first of these that it has. */
function figureWords(recalculation: Recalculation, least: number): string | null {
  const all = [forecastWords, plannedWords, followUpWords, goalWords, peerWords];
  return all.reduce<string | null>((found, words) => found ?? words(recalculation, least), null);
}

/** How many errors there are. Example: `Två belopp stämmer inte med sina delar.` */
function errorWords(errors: readonly Finding[]): string {
  const areSums = errors.every(({ parts }) => parts.length > 0);
  const count = countedWord(errors.length);
  return areSums ? `${count} belopp stämmer inte med sina delar.` : `${count} fel att rätta eller godta.`;
}

/**
 * How the workbook stands: its errors before all, then that nothing could be tested, then what its figures come to.
 * `errors` are those that are left to deal with, `least` the exits that a share is shown from. Example: `Två belopp stämmer inte med sina delar.`
 */
export function verdictOf(recalculation: Recalculation, errors: readonly Finding[], least: number): Verdict {
  const figures = figureWords(recalculation, least);
  if (errors.length > 0) return { headline: errorWords(errors), figures };
  const { documents, coverage } = recalculation;
  if (figures !== null) return { headline: figures, figures: null };
  const isRead = documents.length > 0;
  return {
    headline: isRead ? `${noErrors(allCounted(coverage))}.` : 'Inget i arbetsboken kunde prövas.',
    figures: null,
  };
}
