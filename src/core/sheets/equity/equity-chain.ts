import type { SignedFigure } from '../../calculation/money/column-totals';
import type { SourcedFigure } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';
import type { EquityColumn, EquityItems } from './equity-column';
import { deviationStyle, totalStyle } from '../parts/amount-style';
import { FIRST_EQUITY_COLUMN, cellNameIn, shownItem, sumItem } from './equity-column';
import type { EquityRow } from './equity-rows';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem } from '../parts/row-item';

function openingItem(entry: EquityColumn): RowItem | null {
  const { opening, openingAt, carriedFrom } = entry.result;
  if (opening === null) return null;
  if (carriedFrom === null) return shownItem(entry, openingAt) ?? numberItem(opening, entry.style);
  const formula = cellNameIn(FIRST_EQUITY_COLUMN + carriedFrom)('closing');
  return formulaItem({ formula, value: opening, style: entry.style });
}

function hasTotals({ result: { income, cost } }: EquityColumn): boolean {
  return income !== null && cost !== null;
}

function resultItem(entry: EquityColumn): RowItem {
  const { result } = entry;
  const published = shownItem(entry, result.publishedResult);
  if (!hasTotals(entry)) return published ?? numberItem(result.result, entry.style);
  const name = cellNameIn(entry.column);
  const sign = result.costSign === 1 ? '-' : '+';
  const formula = `ROUND(${name('income')}${sign}${name('cost')}+${name('financial')},6)`;
  return formulaItem({ formula, value: result.result, style: totalStyle(entry.style) });
}

function closingItem(entry: EquityColumn): RowItem {
  const { opening, closing, publishedClosing } = entry.result;
  const published = shownItem(entry, publishedClosing);
  if (opening === null) return published ?? numberItem(closing, entry.style);
  const name = cellNameIn(entry.column);
  const formula = `ROUND(${name('opening')}+${name('result')},6)`;
  return formulaItem({ formula, value: closing, style: totalStyle(entry.style) });
}

/** published - computed, by the cells of the column where both are. */
function differenceItem(
  entry: EquityColumn,
  rows: readonly [EquityRow, EquityRow],
  amounts: readonly [SourcedFigure, Decimal],
): RowItem {
  const [published, computed] = rows.map(cellNameIn(entry.column));
  const [figure, amount] = amounts;
  return formulaItem({
    formula: `ROUND(${published}-${computed},6)`,
    value: figure.amount.minus(amount).toDecimalPlaces(6),
    style: deviationStyle(entry.style),
  });
}

/** What the workbook itself states, beside what was computed; nothing where one is the other. */
function comparisonItems(entry: EquityColumn): EquityItems {
  const { opening, openingAt, carriedFrom, result, publishedResult, closing, publishedClosing } = entry.result;
  const items: EquityItems = {};
  if (carriedFrom !== null && opening !== null && openingAt !== null) {
    items.publishedOpening = shownItem(entry, openingAt);
    items.openingDifference = differenceItem(entry, ['publishedOpening', 'opening'], [openingAt, opening]);
  }
  if (hasTotals(entry) && publishedResult !== null) {
    items.publishedResult = shownItem(entry, publishedResult);
    items.resultDifference = differenceItem(entry, ['publishedResult', 'result'], [publishedResult, result]);
  }
  if (opening !== null && publishedClosing !== null) {
    items.publishedClosing = shownItem(entry, publishedClosing);
    items.closingDifference = differenceItem(entry, ['publishedClosing', 'closing'], [publishedClosing, closing]);
  }
  return items;
}

const termsOf = (figures: readonly SignedFigure[]) =>
  figures.map(({ figure: { at, amount }, sign }) => ({ at, amount, factor: new Decimal(sign) }));

/** Equity through one year: opening, result and closing, and how they compare with the workbook's own. Example: 3 100 and -2 290 give 810. */
export function chainItems(entry: EquityColumn): EquityItems {
  const { income, cost, financial } = entry.result;
  return {
    opening: openingItem(entry),
    income: income && sumItem(entry, termsOf(income.terms)),
    cost: cost && sumItem(entry, termsOf(cost.terms)),
    financial: sumItem(entry, termsOf(financial)),
    result: resultItem(entry),
    closing: closingItem(entry),
    ...comparisonItems(entry),
  };
}
