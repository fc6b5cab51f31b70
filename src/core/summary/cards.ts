import type { ForecastResult } from '../calculation/forecast/forecast-types';
import type { Ceiling, EquityResult } from '../calculation/money/money-results';
import type { Results } from '../calculation/results';
import type { SocialBudgetResult } from '../calculation/social-budget/social-results';
import type { FollowUpResult } from '../calculation/follow-up/follow-up-results';
import { periodInWords } from '../documents/period';
import { BASIS_WORDS } from '../documents/words';
import { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import { latestFollowUp, plannedYears } from './latest';
import { countIn, percentOf, solvedIn } from './solved';
import { headlineAmount, signedAmount } from './summary-words';
import { forecastPeriodWords } from './tertial-words';
import { periodBefore, pointsText, trendOf } from './trend';

/** How far something reaches, and where its limit is: parts of the same whole. */
export interface CardBar {
  readonly filled: number;
  readonly limit: number;
}

/** One figure that a board asks for, and where there is more of it. */
export interface Card {
  readonly about: 'forecast' | 'members' | 'followUp' | 'goals' | 'peers';
  /** Example: `Resultat 2021, prognos`. */
  readonly label: string;
  /** A dash where it cannot be computed; the details state why. */
  readonly figure: string;
  readonly unit: string;
  /** A few words each: what it is compared with. */
  readonly details: readonly string[];
  readonly bar: CardBar | null;
}

const NO_FIGURE = '–';
/** The bar of equity is so much longer than the larger of equity and ceiling. */
const BAR_ROOM = 0.92;

function equityBar(closing: Decimal, { amount }: Ceiling): CardBar | null {
  const whole = Decimal.max(closing, amount).div(BAR_ROOM);
  if (!whole.gt(0) || amount.isNegative()) return null;
  return { filled: Decimal.max(closing, 0).div(whole).toNumber(), limit: amount.div(whole).toNumber() };
}

function headroomWords({ headroom, amount }: Ceiling, unit: Unit): string {
  if (headroom.isNegative())
    return `${headlineAmount(headroom.neg(), unit)} över taket ${headlineAmount(amount, unit)}`;
  return `${headlineAmount(headroom, unit)} kvar till taket`;
}

/** What there is to know of the ways to count the ceiling, where they do not agree. */
function disagreement(chosen: Ceiling, others: readonly Ceiling[]): string[] {
  return others.some(({ within }) => within !== chosen.within) ? ['Olika sätt att räkna taket ger olika svar'] : [];
}

interface EquityFigures {
  readonly year: number;
  readonly unit: Unit;
  readonly closing: Decimal;
  readonly ceilings: readonly Ceiling[];
}

function equityCard({ year, unit, closing, ceilings: [chosen, ...others] }: EquityFigures): Card {
  return {
    ...{ about: 'members', label: `Eget kapital 31 dec ${year}` },
    ...{ figure: headlineAmount(closing, unit), unit },
    details: chosen === undefined ? [] : [headroomWords(chosen, unit), ...disagreement(chosen, others)],
    bar: chosen === undefined ? null : equityBar(closing, chosen),
  };
}

/** How the result has moved since the forecast before. Example: `+535 sedan tertial 1 2021`. */
function sinceLast({ periods, unit }: ForecastResult): string[] {
  const [before, now] = periods.slice(-2);
  if (before === undefined || now === undefined) return [];
  return [`${signedAmount(now.result.minus(before.result), unit)} sedan ${forecastPeriodWords(before.period)}`];
}

function forecastCards(forecast: ForecastResult): Card[] {
  const { year, unit, budget, ceilings } = forecast;
  const { result, closing } = forecast.forecast;
  const card: Card = {
    ...{ about: 'forecast', label: `Resultat ${year}, prognos` },
    ...{ figure: headlineAmount(result, unit), unit, bar: null },
    details: [`${signedAmount(result.minus(budget.result), unit)} mot budget`, ...sinceLast(forecast)],
  };
  return closing === null ? [card] : [card, equityCard({ year, unit, closing, ceilings })];
}

function plannedCards(equity: readonly EquityResult[]): Card[] {
  const [last, ...earlier] = plannedYears(equity).toReversed();
  if (last === undefined) return [];
  const { year, unit, basis, result, closing, ceiling, otherCeilings } = last;
  const before = earlier.map((each) => `${each.year}: ${headlineAmount(each.result, unit)}`);
  return [
    {
      ...{
        about: 'members',
        label: `Resultat ${year}, ${(basis === null ? 'Plan' : BASIS_WORDS[basis]).toLowerCase()}`,
      },
      ...{ figure: headlineAmount(result, unit), unit, bar: null },
      details: before.length === 0 ? [] : [before.join(' · ')],
    },
    equityCard({ year, unit, closing, ceilings: ceiling === null ? [] : [ceiling, ...otherCeilings] }),
  ];
}

/** What the exits of the period led to, how that has moved, and how many took part. */
function followUpCards({ followUp }: Results, least: number): Card[] {
  const last = latestFollowUp(followUp);
  return last === null ? [] : [...solutionCard(last.all, followUp, least), ...participantsCard(last.all)];
}

function solutionCard(all: FollowUpResult, results: Results['followUp'], least: number): Card[] {
  const solved = solvedIn(all);
  if (solved === null) return [];
  const { exits, positive } = solved;
  const [percent, points, before] = [percentOf(solved, least), trendOf(all, results, least), periodBefore(all.period)];
  const moved = points === null || before === null ? [] : [movedWords(points, periodInWords(before))];
  const period = periodInWords(all.period);
  const shared = {
    figure: String(percent),
    unit: '%',
    details: [`${positive} av ${exits} avslutade, ${period}`, ...moved],
  };
  const counted = { figure: `${positive} av ${exits}`, unit: '', details: [`avslutade, ${period}`] };
  return [{ about: 'followUp', label: 'Till långsiktig lösning', bar: null, ...(percent === null ? counted : shared) }];
}

const movedWords = (points: number, before: string) => `${pointsText(points)} procentenheter sedan ${before}`;

function participantsCard(all: FollowUpResult): Card[] {
  const [participants, fresh] = [countIn(all, 'participants'), countIn(all, 'new')];
  if (participants === null) return [];
  return [
    {
      ...{ about: 'followUp', label: 'Deltagare', bar: null, figure: headlineAmount(new Decimal(participants), 'kr') },
      ...{ unit: '', details: [...(fresh === null ? [] : [`${fresh} nya`]), periodInWords(all.period)] },
    },
  ];
}

/** Why no goal could be judged: its outcomes are missing, or the follow-up is of another year. */
function whyNoIndex(year: number | null, followUp: Results['followUp']): string {
  const counted = latestFollowUp(followUp)?.all.period.year ?? null;
  if (year === null || counted === null || counted === year) return 'Inget mål kan bedömas än';
  return `Målen gäller ${year}, uppföljningen ${counted}`;
}

function goalCard({ year, total }: SocialBudgetResult, followUp: Results['followUp']): Card {
  const { index, points, scored, max } = total;
  const label = year === null ? 'Social budget' : `Social budget ${year}`;
  if (index === null) {
    return { about: 'goals', label, figure: NO_FIGURE, unit: '', details: [whyNoIndex(year, followUp)], bar: null };
  }
  const judged = `${headlineAmount(points, 'kr')} av ${headlineAmount(scored, 'kr')} bedömda poäng`;
  const left = scored.lt(max) ? ['Preliminärt: alla mål är inte bedömda'] : [];
  return {
    about: 'goals',
    label,
    figure: headlineAmount(index, 'kr'),
    unit: 'index',
    details: [judged, ...left],
    bar: null,
  };
}

function peerCards({ peers }: Results): Card[] {
  return peers.flatMap(({ document: { year }, own, peers: { length } }) => {
    const rank = own?.rank ?? null;
    if (rank === null) return [];
    const details = ['Från den lägsta andelen eget kapital'];
    const label = year === null ? 'Bland förbunden' : `Bland förbunden ${year}`;
    return [{ about: 'peers' as const, label, figure: `${rank} av ${length}`, unit: '', details, bar: null }];
  });
}

/** Two rows of two: more is no overview. */
const MOST_CARDS = 4;

/**
 * The figures that a board asks for first, of what the workbook has: none that it has not. `least` are the exits that a
 * share is shown from.
 */
export function cardsOf(results: Results, least: number): readonly Card[] {
  const { forecast, equity, socialBudgets, followUp } = results;
  const [solutions, ...counts] = followUpCards(results, least);
  const cards = [
    ...(forecast === null ? plannedCards(equity) : forecastCards(forecast)),
    ...(solutions === undefined ? [] : [solutions]),
    ...socialBudgets.slice(0, 1).map((budget) => goalCard(budget, followUp)),
    ...peerCards(results),
    ...counts,
  ];
  return cards.slice(0, MOST_CARDS);
}
