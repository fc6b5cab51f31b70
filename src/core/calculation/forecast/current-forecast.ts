import { contributionsAmong, sumOfAmounts } from '../../documents/contributions';
import { forecastPeriod } from '../../documents/forecast-period';
import { ROLES } from '../../documents/line-role';
import type { ForecastInput, ForecastNotes, ForecastTotals } from '../../documents/notes/forecast-input';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import { ceilingsOf } from '../money/ceilings';
import { printedResult } from '../money/result-line';
import type { Ceiling, EquityResult } from '../money/money-results';
import { rulesOf } from '../../rules/rulebook';
import type { Terms } from '../terms';
import { sourceFingerprint } from './fingerprints';
import type { LineTerms } from './forecast-line';
import { forecastLine } from './forecast-line';
import { preferredMethod } from './forecast-methods';
import { hasSection, totalsOfLines } from './forecast-totals';
import type { ForecastLine, ForecastResult, LineFigures } from './forecast-types';
import { lastYearByLine } from './last-year';
import { amountOfSource, openingEquity, plannedOpening } from './opening-equity';
import type { SourceColumns } from './source-columns';
import { sourceLines } from './source-lines';

/** What a forecast is computed from. */
export interface ForecastQuestion {
  readonly documents: readonly TertialDocument[];
  readonly equity: readonly EquityResult[];
  readonly notes: ForecastNotes;
  readonly settings: Terms;
}

/** Shown amounts have no more decimals than thousandths. */
const MOST_DECIMALS = 3;

/** The decimals that the lines are given with. */
function decimalsOf(lines: readonly LineFigures[]): number {
  const figures = lines.flatMap(({ budget, outturn, periodBudget }) => [budget, outturn, periodBudget]);
  const decimals = figures.map((figure) => figure?.amount.decimalPlaces() ?? 0);
  return Math.min(MOST_DECIMALS, Math.max(0, ...decimals));
}

/** The forecast that is worked on, before what was decided. */
export type CurrentForecast = Omit<ForecastResult, 'periods' | 'decisions' | 'refused'>;

/** The period of a forecast: after its outturn, or when the workbook's own was made. */
function periodOfSource({ year, months, columns: { published } }: SourceColumns): string {
  const made = published?.document.columns[published.index]?.soFar?.months ?? null;
  return forecastPeriod(year, months > 0 ? months : made);
}

/** The forecast contributions that the ceiling is counted on; `null` where the state's or the others' are missing. */
function contributionsIn(lines: readonly ForecastLine[]) {
  const { state, region, municipal } = contributionsAmong(lines);
  const others = [...region, ...municipal];
  const sum = (found: readonly ForecastLine[]) => sumOfAmounts(found.map(({ forecast }) => ({ amount: forecast })));
  return {
    state: state.length === 0 ? null : sum(state),
    contributions: state.length === 0 || others.length === 0 ? null : sum([...state, ...others]),
  };
}

function ceilingsFor(
  lines: readonly ForecastLine[],
  {
    year,
    unit,
    closing,
    settings,
  }: Pick<ForecastResult, 'year' | 'unit'> & { closing: Decimal | null; settings: Terms },
): Ceiling[] {
  if (closing === null) return [];
  const ceilings = ceilingsOf({ year, unit, closing, ...contributionsIn(lines) }, rulesOf(settings).ceiling);
  const mode = settings.ceilingMode;
  return [...ceilings.filter((each) => each.mode === mode), ...ceilings.filter((each) => each.mode !== mode)];
}

function totalsFor(lines: readonly ForecastLine[], opening: Decimal | null) {
  return (amountOf: (line: ForecastLine) => Decimal | undefined): ForecastTotals =>
    totalsOfLines(
      lines.map((line) => ({ section: line.section, amount: amountOf(line) ?? new Decimal(0) })),
      opening,
    );
}

function headingsOf({ columns }: SourceColumns): ForecastResult['columns'] {
  const heading = (id: keyof LineFigures) => columns[id]?.document.columns[columns[id].index]?.heading ?? null;
  return {
    budget: heading('budget'),
    outturn: heading('outturn'),
    periodBudget: heading('periodBudget'),
    published: heading('published'),
  };
}

function goneInputs(inputs: readonly ForecastInput[], lines: readonly ForecastLine[]): ForecastInput[] {
  const known = new Set(lines.map(({ key }) => key));
  return inputs.filter(({ key }) => !known.has(key));
}

/** A forecast whose own heading names the months of the outturn is the one that goes with it. */
function methodTerms({ months, columns: { published } }: SourceColumns, { preferred }: ForecastNotes) {
  const made = published?.document.columns[published.index]?.soFar ?? null;
  return {
    preferred: preferredMethod(preferred),
    publishedIsCurrent: made !== null && made.isOwn && made.months === months,
    publishedIsWhole: published !== null && printedResult(published) !== null,
  };
}

/** What the lines of a forecast share. */
function lineTerms(
  source: SourceColumns,
  { documents, notes }: ForecastQuestion,
  { found, unit }: { readonly found: readonly LineFigures[]; readonly unit: Unit },
): LineTerms {
  return {
    ...{ year: source.year, months: source.months, period: periodOfSource(source), decimals: decimalsOf(found) },
    ...methodTerms(source, notes),
    lastYearOf: lastYearByLine(ofKind(documents, 'budget'), source, unit),
  };
}

/** Income alone, or costs alone, have no result. */
function hasResult(lines: readonly ForecastLine[]): boolean {
  const hasBoth = hasSection(lines, 'income') && hasSection(lines, 'cost');
  return hasBoth || lines.some(({ role }) => ROLES[role].section === 'result');
}

/** The forecast as it is computed now from a year's columns; `null` where they hold no result. */
export function currentForecast(source: SourceColumns, question: ForecastQuestion): CurrentForecast | null {
  const { documents, equity, notes, settings } = question;
  const { year, months, columns } = source;
  const document = (columns.budget ?? columns.outturn ?? columns.published)?.document;
  if (document === undefined) return null;
  const { unit, sheet } = document;
  const found = sourceLines(source, unit);
  const terms = lineTerms(source, question, { found, unit });
  const typed = new Map(notes.inputs.map((input) => [input.key, input]));
  const lines = found.map((line) => forecastLine(line, typed.get(line.key) ?? null, terms));
  if (!hasResult(lines)) return null;
  const asked = { year, unit, equity, balances: ofKind(documents, 'balance'), budgets: ofKind(documents, 'budget') };
  const plannedOpeningFrom = plannedOpening(asked, sheet);
  const openingFrom = openingEquity(asked, plannedOpeningFrom);
  const [planned, opening] = [plannedOpeningFrom, openingFrom].map((from) =>
    from === null ? null : amountOfSource(from),
  );
  const forecast = totalsFor(lines, opening ?? null)((line) => line.forecast);
  return {
    ...{ year, unit, period: terms.period, months, decimals: terms.decimals, sheet },
    ...{ preferred: notes.preferred, columns: headingsOf(source), lines, plannedOpeningFrom, openingFrom, forecast },
    budget: totalsFor(lines, planned ?? null)((line) => line.budget?.amount),
    outturn: totalsFor(lines, null)((line) => line.outturn?.amount),
    ceilings: ceilingsFor(lines, { year, unit, closing: forecast.closing, settings }),
    minimum: convertAmount(new Decimal(settings.equityMinimum), 'tkr', unit),
    fingerprint: sourceFingerprint({ months, lines, plannedOpening: planned ?? null, opening: opening ?? null }),
    gone: goneInputs(notes.inputs, lines),
  };
}
