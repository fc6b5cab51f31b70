import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import { formatReference } from '../../cells/address';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { Decimal } from '../../figures/decimal';
import type { FollowUpSheet } from '../follow-up/plan';
import type { ForecastReferences } from '../forecast/forecast-references';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, textItem } from '../parts/row-item';
import type { TotalCells } from '../social-budget/area-table';
import type { SocialBudgetSheet } from '../social-budget/plan';
import { decimalsOf, figureText, missingText, roundedFormula, textFormula } from './figure-text';
import type { FigureSource, TextFigure } from './figure-types';
import { PERCENT_BASE, THRESHOLD } from './follow-up-figures';
import type { TextColumn } from './columns';
import { textColumn } from './columns';
import { columnName } from '../../cells/address';

/** The sheets that the figures refer to. */
export interface TextReferences {
  readonly forecast: ForecastReferences | null;
  readonly followUp: FollowUpSheet;
  /** The counts that the figures are taken from. */
  readonly counted: FollowUpResult | null;
  readonly social: SocialBudgetSheet;
}

/** A figure in its row of the sheet. */
export interface PlacedFigure {
  readonly figure: TextFigure;
  readonly row: number;
}

/** The name of a figure's cell in a column. Example: `B18`. */
export function figureName(id: TextColumn, row: number): string {
  return `${columnName(textColumn(id))}${row + 1}`;
}

function countReference({ followUp, counted }: TextReferences, measure: Measure, column: SexOrTotal): string | null {
  const cell = counted === null ? null : followUp.countCell(counted, measure, column);
  return cell === null ? null : formatReference(followUp.plan.name, cell);
}

/** Where a figure's value is, by its name. */
function valueCell(name: string, placed: readonly PlacedFigure[]): string | null {
  const row = placed.find(({ figure }) => figure.name === name)?.row;
  return row === undefined ? null : figureName('value', row);
}

/** A percent of enough to be shown; nothing of fewer. */
function shareFormula(
  source: Extract<FigureSource, { kind: 'share' }>,
  references: TextReferences,
  placed: readonly PlacedFigure[],
): string | null {
  const [part, whole] = [source.measure, source.of].map((of) => countReference(references, of, source.column));
  const least = valueCell(PERCENT_BASE, placed);
  return part && whole && least ? `IF(${whole}>=${least},ROUND(100*${part}/${whole},0),"")` : null;
}

function totalReference({ social }: TextReferences, id: keyof TotalCells): string | null {
  return social.totals === null ? null : formatReference(social.plan.name, social.totals[id]);
}

type Of<Kind extends FigureSource['kind']> = Extract<FigureSource, { kind: Kind }>;

/** A total of the social budget; of the part of the points that could be judged, in percent or less the whole. */
function socialFormula(
  { kind }: Of<'index' | 'strict' | 'coverage' | 'uncovered'>,
  references: TextReferences,
): string | null {
  if (kind === 'index' || kind === 'strict') return totalReference(references, kind);
  const reference = totalReference(references, 'coverage');
  const rest = kind === 'coverage' ? '' : '-100';
  return reference === null ? null : `IF(ISNUMBER(${reference}),100*${reference}${rest},"")`;
}

/** One figure less another, by the cells that hold their values. */
function differenceFormula(
  { left, right }: Extract<FigureSource, { kind: 'difference' }>,
  placed: readonly PlacedFigure[],
): string | null {
  const [more, less] = [left, right].map((name) => placed.find(({ figure }) => figure.name === name)?.row);
  if (more === undefined || less === undefined) return null;
  const [from, taken] = [figureName('value', more), figureName('value', less)];
  return `IF(AND(ISNUMBER(${from}),ISNUMBER(${taken})),ROUND(${from}-${taken},6),"")`;
}

/** One figure less several, by the cells that hold their values. */
function restFormula({ of, parts }: Extract<FigureSource, { kind: 'rest' }>, placed: readonly PlacedFigure[]) {
  const cells = [of, ...parts].map((name) => valueCell(name, placed));
  if (cells.includes(null)) return null;
  const [whole, ...rest] = cells;
  return `IF(COUNT(${cells.join(',')})=${cells.length},ROUND(${whole}-SUM(${rest.join(',')}),6),"")`;
}

const OF_FORECAST = [
  'forecast',
  'earlier',
  'decided',
  'underbalance',
  'deviation',
  'falling',
  'proposals',
  'ceiling',
] as const;

type OfForecast = Of<(typeof OF_FORECAST)[number]>;

function isOfForecast(source: FigureSource): source is OfForecast {
  return OF_FORECAST.some((kind) => kind === source.kind);
}

/** What the sheet of the forecast shows; a planned result counts as underbalanced as long as it is below nothing. */
function forecastFormula(source: OfForecast, forecast: ForecastReferences): string | null {
  switch (source.kind) {
    case 'forecast':
      return forecast.total(source);
    case 'earlier':
      return forecast.earlierResult;
    case 'decided':
      return forecast.decidedResult;
    case 'underbalance': {
      const planned = forecast.total({ column: 'budget', row: 'result' });
      return planned === null ? null : `IF(${planned}<0,${planned},"")`;
    }
    case 'deviation':
      return forecast.deviation(source.key);
    case 'falling':
      return forecast.fallingCosts;
    case 'proposals':
      return forecast.proposals;
    case 'ceiling':
      return forecast.ceiling;
  }
}

/** The formula that refers to a figure's value; `null` where none does. */
function valueFormula(
  source: FigureSource,
  references: TextReferences,
  placed: readonly PlacedFigure[],
): string | null {
  if (isOfForecast(source)) return references.forecast && forecastFormula(source, references.forecast);
  switch (source.kind) {
    case 'words':
    case 'setting':
      return null;
    case 'count':
      return countReference(references, source.measure, source.column);
    case 'share':
      return shareFormula(source, references, placed);
    case 'index':
    case 'strict':
    case 'coverage':
    case 'uncovered':
      return socialFormula(source, references);
    case 'difference':
      return differenceFormula(source, placed);
    case 'rest':
      return restFormula(source, placed);
  }
}

function valueItem(value: Decimal | string, formula: string | null): RowItem {
  if (typeof value === 'string') return textItem(value, 'rightText');
  const style = value.isInteger() ? 'amount' : 'amountDecimals';
  const shown = value.toDecimalPlaces(6);
  return formula === null ? numberItem(shown, style) : formulaItem({ formula, value: shown, style });
}

/** A figure's cells: its name, as it is shown, its value with the way to it, and its size rounded. */
export function figureItems(
  { figure, row }: PlacedFigure,
  references: TextReferences,
  placed: readonly PlacedFigure[],
): Partial<Record<TextColumn, RowItem>> {
  const { name, value, format, source } = figure;
  const heading = textItem(`{${name}}`);
  if (value === null) return { heading, text: textItem(missingText(name), 'note') };
  const limit = placed.find((each) => each.figure.name === THRESHOLD)?.row ?? row;
  const cells = {
    ...{ value: figureName('value', row), rounded: figureName('rounded', row), threshold: figureName('value', limit) },
  };
  const isNumber = value instanceof Decimal && format.kind !== 'word';
  const decimals = decimalsOf(format);
  return {
    heading,
    text: formulaItem({ formula: textFormula(cells, name, format), value: figureText(value, format), style: 'text' }),
    value: valueItem(value, valueFormula(source, references, placed)),
    ...(isNumber && {
      rounded: formulaItem({
        formula: roundedFormula(cells.value, format),
        value: value.abs().toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP),
        style: decimals === 0 ? 'amount' : 'amountDecimals',
      }),
    }),
  };
}
