import type { ForecastLine, ForecastResult } from '../../calculation/forecast/forecast-types';
import type { ResultSection } from '../../calculation/money/signed-leaves';
import { lastMonth, periodText } from '../../documents/forecast-period';
import type { ForecastDecision } from '../../documents/notes/forecast-input';
import type { Decimal } from '../../figures/decimal';
import type { ForecastReferences, ForecastRowPlace } from '../forecast/forecast-references';
import { SECTION_WORDS } from '../forecast/total-items';

/** The forecast, and where its sheet has what the page shows of it. */
export interface ForecastSource {
  readonly result: ForecastResult;
  readonly references: ForecastReferences;
}

/** More lines than these are shown by section alone. */
const MOST_LINES = 14;
const SECTIONS: readonly ResultSection[] = ['income', 'cost', 'financial'];

/** The columns that the table can have. */
export type ColumnKind = 'budget' | 'outturn' | 'percent' | 'earlier' | 'forecast' | 'deviation';

/** What the table shows: each row by its place in the forecast's sheet, with what its cells hold. */
export interface TableLine {
  readonly label: string;
  readonly place: ForecastRowPlace;
  readonly amounts: Readonly<Record<Exclude<ColumnKind, 'percent'>, Decimal | null>>;
  readonly rank: 'line' | 'total' | 'result';
}

const MONTHS_SHORT = 3;
const short = (month: string) => (month === '' ? '' : month.slice(0, MONTHS_SHORT));

/** The forecast before the newest, where it was decided: line by line. */
export function earlierDecision({ periods }: ForecastResult): ForecastDecision | null {
  return periods.at(-2)?.decision ?? null;
}

/** The columns that there is something for, in their order. */
export function resultColumns(result: ForecastResult): ColumnKind[] {
  const hasOutturn = result.columns.outturn !== null && result.months > 0;
  return [
    'budget',
    ...(hasOutturn ? (['outturn', 'percent'] as const) : []),
    ...(earlierDecision(result) === null ? [] : (['earlier'] as const)),
    ...(['forecast', 'deviation'] as const),
  ];
}

/** What they are headed by. */
export function resultHeadings(result: ForecastResult): Readonly<Record<ColumnKind, string>> {
  const { year, months, period } = result;
  const until = months <= 1 ? 'jan' : `jan–${short(lastMonth(months))}`;
  const earlier = earlierDecision(result);
  const made = (of: string) => (periodText(of) === 'helår' ? String(year) : periodText(of));
  return {
    ...{ budget: `Budget\n${year}`, outturn: `Utfall\n${until}`, percent: 'Utfall, %\nav budget' },
    ...{ earlier: `Prognos\n${made(earlier?.period ?? '')}`, forecast: `Prognos\n${made(period)}` },
    deviation: 'Avvikelse\nmot budget',
  };
}

function lineOf(line: ForecastLine, decision: ForecastDecision | null): TableLine {
  const { label, key, budget, outturn, forecast, deviation } = line;
  const earlier = decision?.lines.get(key) ?? null;
  const amounts = { budget: budget?.amount ?? null, outturn: outturn?.amount ?? null, earlier, forecast, deviation };
  return { label, place: { line: key }, amounts, rank: 'line' };
}

/** The total of a section; of what costs have changed, less is better. */
function totalOf({ result }: ForecastSource, section: ResultSection, rank: 'line' | 'total'): TableLine {
  const sign = section === 'cost' ? -1 : 1;
  const { budget, outturn, forecast } = result;
  const words = SECTION_WORDS[section];
  return {
    label: rank === 'total' ? words.total : words.title,
    place: { section },
    amounts: {
      ...{ budget: budget[section], outturn: outturn[section], forecast: forecast[section] },
      earlier: earlierDecision(result)?.[section] ?? null,
      deviation: forecast[section].minus(budget[section]).times(sign),
    },
    rank,
  };
}

function resultLine({ result }: ForecastSource): TableLine {
  const { budget, outturn, forecast } = result;
  return {
    ...{ label: 'Årets resultat', place: 'result', rank: 'result' },
    amounts: {
      ...{ budget: budget.result, outturn: outturn.result, forecast: forecast.result },
      earlier: earlierDecision(result)?.result ?? null,
      deviation: forecast.result.minus(budget.result),
    },
  };
}

/** True where a section comes to nothing in every column. */
function isNothing({ amounts }: TableLine): boolean {
  return Object.values(amounts).every((amount) => amount === null || amount.isZero());
}

/** The rows: lines and sections, or sections alone where the lines are many, and the result. */
export function resultLines(source: ForecastSource): TableLine[] {
  const { result } = source;
  const isShort = result.lines.length > MOST_LINES;
  const there = SECTIONS.filter((section) => result.lines.some((line) => line.section === section));
  const sections = there.flatMap((section) => {
    if (isShort) return isNothing(totalOf(source, section, 'line')) ? [] : [totalOf(source, section, 'line')];
    const own = result.lines.filter((line) => line.section === section);
    return [...own.map((line) => lineOf(line, earlierDecision(result))), totalOf(source, section, 'total')];
  });
  return [...sections, resultLine(source)];
}
