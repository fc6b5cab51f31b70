import type { Recalculation } from '../recalculate';
import { periodInWords } from '../documents/period';
import { latestFollowUp, plannedYears } from './latest';
import { capitalised, yearSpan } from './summary-words';
import { forecastPeriodWords } from './tertial-words';

/** What the workbook is about, in one line. Example: `Tertial 2 2021 · tkr`; `null` where nothing was computed. */
export function subjectOf({ results }: Pick<Recalculation, 'results'>): string | null {
  const { forecast, equity, followUp, socialBudgets, peers } = results;
  if (forecast !== null) return `${capitalised(forecastPeriodWords(forecast.period))} · ${forecast.unit}`;
  const years = plannedYears(equity);
  const [first] = years;
  if (first !== undefined) return `Budget ${yearSpan(years.map(({ year }) => year))} · ${first.unit}`;
  const period = latestFollowUp(followUp);
  if (period !== null) return `Uppföljning · ${periodInWords(period.all.period)}`;
  const [social] = socialBudgets;
  if (social !== undefined) return social.year === null ? 'Social budget' : `Social budget ${social.year}`;
  const [table] = peers;
  return table === undefined ? null : `${table.peers.length} förbund`;
}
