import { WHOLE_YEAR } from '../../documents/forecast-period';
import type {
  ForecastLine,
  ForecastResult,
  LineFigures,
  TurnedFigure,
} from '../../calculation/forecast/forecast-types';
import { ANSWERS, keptAnswer } from '../../calculation/forecast/adjustment-state';
import { METHOD_NAMES } from '../../calculation/forecast/forecast-methods';
import { hasUnusableMethod, isAdjusted, isUndocumented } from '../../calculation/forecast/typed-checks';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { NOTHING_TYPED } from '../../documents/notes/forecast-input';
import { dayIn, typedItem } from '../notes/typed-cell';
import { deviationStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, linkItem, numberItem, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import type { StyleName } from '../../port/style';
import type { ForecastColumn } from './columns';
import type { ForecastPlaces } from './places';
import {
  ADJUSTMENT_QUESTION,
  IN_OUTTURN,
  NOT_COUNTED,
  UNDOCUMENTED,
  UNUSABLE_METHOD,
  deviationFormula,
  forecastFormula,
  noteFormula,
  proposalText,
  remainingFormula,
  usedFormula,
  usedName,
} from './formulas';

/** What a row shows, by column. */
export type ForecastItems = Partial<Record<ForecastColumn, RowItem | null>>;

/** What all rows of a forecast share. */
export interface ForecastContext {
  readonly forecast: ForecastResult;
  readonly places: ForecastPlaces;
  readonly cells: UserCells;
  readonly style: StyleName;
  /** True where the workbook's days count from 1904. */
  readonly date1904: boolean;
}

/** A figure of the workbook's in the forecast's unit and signs, as a live formula where one can refer to it. */
export function turnedItem({ cells, style }: Pick<ForecastContext, 'cells' | 'style'>, turned: TurnedFigure): RowItem {
  const { figure, factor, amount } = turned;
  if (factor.eq(1)) return showFigure(cells, figure, style).item;
  const formula = signedSum(cells, [{ at: figure.at, amount: figure.amount, factor }]);
  if (formula === null) return numberItem(amount, style);
  return formulaItem({ formula: factor.abs().eq(1) ? formula : `ROUND(${formula},6)`, value: amount, style });
}

const FIELD_STYLES = {
  method: 'input',
  value: 'inputNumber',
  adjustment: 'inputNumber',
  reason: 'input',
  decidedBy: 'input',
  date: 'inputDate',
  answer: 'input',
  comment: 'input',
} as const;

type TypedFields = Readonly<Record<keyof typeof FIELD_STYLES, TypedCell>>;

/** The user's own cells of a line; a method that is known is written as it is named. */
export function inputItems(typed: TypedFields | null, date1904: boolean): ForecastItems {
  const entries = Object.entries(FIELD_STYLES) as [keyof typeof FIELD_STYLES, StyleName][];
  const items = entries.map(([id, style]) => {
    const cell = typed?.[id] ?? NOTHING_TYPED;
    return [id, typedItem(id === 'date' ? dayIn(cell, date1904) : cell, style)];
  });
  return Object.fromEntries(items) as ForecastItems;
}

function noteText(line: ForecastLine, months: number): string {
  if (months === WHOLE_YEAR) return line.input !== null && isAdjusted(line.input) ? NOT_COUNTED : '';
  if (isUndocumented(line.input)) return UNDOCUMENTED;
  if (line.adjustmentState === 'inOutturn') return IN_OUTTURN;
  if (line.adjustmentState === 'open') return ADJUSTMENT_QUESTION;
  return hasUnusableMethod(line) ? UNUSABLE_METHOD : (proposalText(line) ?? '');
}

/** What the sheet counts of a line. */
function countedItems(line: ForecastLine, row: number, context: ForecastContext): ForecastItems {
  const { forecast, places, style } = context;
  const { months } = forecast;
  const amount = (formula: string, value: ForecastLine['forecast']) => formulaItem({ formula, value, style });
  return {
    used: formulaItem({
      formula: usedFormula(line, row, { places, months }),
      value: usedName(line, months),
      style: line.origin === 'own' ? 'text' : 'note',
    }),
    remaining: amount(remainingFormula(row, places), line.remaining),
    forecast: amount(forecastFormula(row, months), line.forecast),
    deviation: formulaItem({
      ...{ formula: deviationFormula(line, row), value: line.deviation },
      style: deviationStyle(style),
    }),
    note: formulaItem({ formula: noteFormula(line, row, forecast), value: noteText(line, months), style: 'note' }),
  };
}

/** What is typed beside a line, with a known method and answer as they are named; an answer is on its outturn. */
function typedOf({ input, origin, method, adjustmentState }: ForecastLine, { period }: ForecastResult) {
  if (input === null) return null;
  const { typed } = input;
  const answers = { kept: keptAnswer(period), inOutturn: ANSWERS.inOutturn, none: null, current: null, open: null };
  const answer = answers[adjustmentState];
  return {
    ...typed,
    ...(origin === 'own' && { method: { ...typed.method, text: METHOD_NAMES[method] } }),
    ...(answer !== null && { answer: { ...typed.answer, text: answer } }),
  };
}

/** A line from the workbook's figures to its forecast. */
export function lineItems(line: ForecastLine, row: number, context: ForecastContext): ForecastItems {
  const figure = (id: keyof LineFigures) => {
    const found = line[id];
    return found === null ? null : turnedItem(context, found);
  };
  return {
    label: linkItem(line.label, { sheet: line.at.sheet, address: line.at }),
    ...{ budget: figure('budget'), outturn: figure('outturn') },
    ...{ periodBudget: figure('periodBudget'), published: figure('published') },
    ...inputItems(typedOf(line, context.forecast), context.date1904),
    ...countedItems(line, row, context),
    key: textItem(line.key, 'note'),
  };
}
