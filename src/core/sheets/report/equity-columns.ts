import type { Ceiling } from '../../calculation/money/money-results';
import type { CeilingMethod } from '../../rules/equity-ceiling';
import { formatReference } from '../../cells/address';
import { BASIS_WORDS } from '../../documents/words';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { EquitySheet } from '../equity/plan';
import type { EquityResult } from '../../calculation/money/money-results';
import type { ForecastSource } from './result-lines';

/** A figure of another sheet: where it is, and what it is. */
export interface Referred {
  readonly formula: string;
  readonly value: Decimal;
}

/** Equity through one year, as the page shows it. */
export interface EquityYear {
  readonly year: number;
  readonly basis: EquityResult['basis'];
  readonly heading: string;
  readonly opening: Referred | null;
  readonly result: Referred;
  readonly closing: Referred;
  readonly ceiling: Referred | null;
  readonly minimum: Referred | null;
  /** The ceiling under each way to count it, with the cell that says whether it is kept. */
  readonly readings: readonly {
    readonly mode: CeilingMethod;
    readonly within: boolean;
    readonly cell: string | null;
  }[];
}

/** What the years are taken from. */
export interface EquitySources {
  readonly results: readonly EquityResult[];
  readonly sheet: EquitySheet;
  readonly forecast: ForecastSource | null;
}

/** So many years have room beside each other. */
const MOST_YEARS = 6;

function readingsOf(
  ceilings: readonly Ceiling[],
  cell: (mode: CeilingMethod) => string | null,
): EquityYear['readings'] {
  return ceilings.map(({ mode, within }) => ({ mode, within, cell: cell(mode) }));
}

function yearOf(result: EquityResult, index: number, sheet: EquitySheet): EquityYear | null {
  const keys = sheet.keys[index];
  if (keys === undefined) return null;
  const at = (cell: { row: number; column: number }, value: Decimal): Referred => ({
    ...{ formula: formatReference(sheet.plan.name, cell), value },
  });
  const { year, basis, opening, ceiling, minimum } = result;
  const word = basis === null ? '' : BASIS_WORDS[basis].toLowerCase();
  return {
    ...{ year, basis, heading: word === '' ? String(year) : `${year}\n${word}` },
    opening: opening === null ? null : at(keys.opening, opening),
    ...{ result: at(keys.result, result.result), closing: at(keys.closing, result.closing) },
    ceiling: ceiling === null || keys.ceiling === null ? null : at(keys.ceiling, ceiling.amount.toDecimalPlaces(6)),
    minimum: minimum.isZero() ? null : at(keys.minimum, minimum),
    readings: readingsOf(ceiling === null ? [] : [ceiling, ...result.otherCeilings], () => null),
  };
}

/** The year that is forecast. */
function forecastYear({ result, references }: ForecastSource): EquityYear | null {
  const { forecast, year, ceilings, minimum } = result;
  const at = (row: 'opening' | 'result' | 'closing', value: Decimal | null): Referred | null => {
    const formula = value === null ? null : references.cell(row, 'forecast');
    return formula === null || value === null ? null : { formula, value };
  };
  const [own, closing] = [at('result', forecast.result), at('closing', forecast.closing)];
  const [chosen] = ceilings;
  if (own === null || closing === null) return null;
  return {
    ...{ year, basis: 'forecast' as const, heading: `${year}\nprognos` },
    ...{ opening: at('opening', forecast.opening), result: own, closing },
    ceiling:
      chosen === undefined || references.ceiling === null
        ? null
        : { formula: references.ceiling, value: chosen.amount.toDecimalPlaces(6) },
    minimum: minimum.isZero() ? null : { formula: minimum.toFixed(), value: minimum },
    readings: readingsOf(ceilings, references.within),
  };
}

const BASES: readonly EquityResult['basis'][] = ['outturn', 'budget', null, 'sum', 'forecast'];

/** The unit that the page is in: the forecast's, or that of the newest year. */
export function reportUnit({ results, forecast }: EquitySources): Unit {
  return forecast?.result.unit ?? results.at(-1)?.unit ?? 'tkr';
}

/** One entry for each year and basis, by year; the newest as far as there is room for them. */
export function equityYears(sources: EquitySources): EquityYear[] {
  const { results, sheet, forecast } = sources;
  const unit = reportUnit(sources);
  const own = results.flatMap((result, index) => {
    const isOther = result.unit !== unit || result.isReplaced;
    // The page has the forecast that is worked on; what the workbook itself expected of the year is beside it there.
    const isForecast = result.basis === 'forecast' && result.year === forecast?.result.year;
    return isOther || isForecast ? [] : (yearOf(result, index, sheet) ?? []);
  });
  const isFirst = (one: EquityYear, index: number) =>
    own.findIndex(({ year, basis }) => year === one.year && basis === one.basis) === index;
  const last = forecast === null ? null : forecastYear(forecast);
  return [...own.filter(isFirst), ...(last === null ? [] : [last])]
    .sort((one, other) => one.year - other.year || BASES.indexOf(one.basis) - BASES.indexOf(other.basis))
    .slice(-MOST_YEARS);
}
