import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { LineFigures } from '../../calculation/forecast/forecast-types';
import type { ResultSection } from '../../calculation/money/signed-leaves';
import type { ForecastTotals } from '../../documents/notes/forecast-input';
import { Decimal } from '../../figures/decimal';
import { deviationStyle, resultStyle, totalStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, sectionItems, textItem } from '../parts/row-item';
import type { StyleName } from '../../port/style';
import type { ForecastColumn } from './columns';
import { FORECAST_WIDTH } from './columns';
import type { PlacedSection } from './places';
import { adjustmentsFormula } from './formulas';
import { nameAt } from './places';
import type { ForecastContext, ForecastItems } from './line-items';
import { ROW_KEYS } from './row-keys';

export const SECTION_WORDS: Readonly<Record<ResultSection, { readonly title: string; readonly total: string }>> = {
  income: { title: 'Intäkter', total: 'Summa intäkter' },
  cost: { title: 'Kostnader', total: 'Summa kostnader' },
  financial: { title: 'Finansiella och övriga poster', total: 'Summa finansiella och övriga poster' },
};

const ZERO = new Decimal(0);

/** The columns of amounts that are added up. */
const SUMMED = [
  ...(['budget', 'outturn', 'periodBudget', 'published'] as const),
  ...(['remaining', 'adjustment', 'forecast', 'deviation'] as const),
];

type Summed = (typeof SUMMED)[number];

const READ: ReadonlySet<string> = new Set<keyof LineFigures>(['budget', 'outturn', 'periodBudget', 'published']);

const isRead = (id: Summed): id is Summed & keyof LineFigures => READ.has(id);

function amountIn({ line }: PlacedSection['lines'][number], id: Summed): Decimal {
  return isRead(id) ? (line[id]?.amount ?? ZERO) : line[id];
}

/** True for a column that the workbook has figures for, or that is counted. */
function isShown({ forecast }: ForecastContext, id: Summed): boolean {
  if (id === 'adjustment') return forecast.months < WHOLE_YEAR;
  return !isRead(id) || forecast.columns[id] !== null;
}

/** What changes the result has its sign. */
function ownStyle({ style }: ForecastContext, id: Summed): StyleName {
  return id === 'deviation' ? deviationStyle(style) : style;
}

function sumOf({ lines }: PlacedSection, id: Summed): Decimal {
  return Decimal.sum(ZERO, ...lines.map((line) => amountIn(line, id)));
}

/** A section's title over the whole table. */
export function sectionTitle({ section }: PlacedSection): RowItem[] {
  return sectionItems(SECTION_WORDS[section].title, FORECAST_WIDTH);
}

/** The sums of a section's lines. Example: `SUM(B8:B12)`. */
export function sectionTotal(placed: PlacedSection, context: ForecastContext): ForecastItems {
  const { section, headingRow, totalRow } = placed;
  const style = (id: Summed) => totalStyle(ownStyle(context, id));
  const sums = SUMMED.filter((id) => isShown(context, id)).map((id) => {
    const [first, last] = [headingRow + 1, totalRow - 1];
    const sum = `ROUND(SUM(${nameAt(id, first)}:${nameAt(id, last)}),6)`;
    const formula = id === 'adjustment' ? adjustmentsFormula(first, last) : sum;
    return [id, formulaItem({ formula, value: sumOf(placed, id), style: style(id) })] as const;
  });
  return {
    label: textItem(SECTION_WORDS[section].total, 'textTotal'),
    ...(Object.fromEntries(sums) as ForecastItems),
    key: textItem(ROW_KEYS[section], 'note'),
  };
}

/** Income less costs and with financial items, column by column; adjustments and deviations by their effect. */
export function resultItems(context: ForecastContext): ForecastItems {
  const { sections } = context.places;
  const style = (id: Summed) => resultStyle(ownStyle(context, id));
  const items = SUMMED.filter((id) => isShown(context, id)).map((id) => {
    const signs = sections.map((placed) => ({
      placed,
      sign: placed.section === 'cost' && id !== 'deviation' ? -1 : 1,
    }));
    const formula = signs.map(({ placed, sign }) => `${sign === 1 ? '+' : '-'}${nameAt(id, placed.totalRow)}`).join('');
    const value = Decimal.sum(ZERO, ...signs.map(({ placed, sign }) => sumOf(placed, id).times(sign)));
    return [id, formulaItem({ formula: `ROUND(${formula.replace(/^\+/, '')},6)`, value, style: style(id) })] as const;
  });
  return {
    label: textItem('Årets resultat', 'textResult'),
    ...(Object.fromEntries(items) as ForecastItems),
    key: textItem(ROW_KEYS.result, 'note'),
  };
}

/** The equity that the year's result gives, as planned and as forecast. */
export function closingItems(context: ForecastContext): ForecastItems {
  const { places, forecast, style } = context;
  const closing = (id: ForecastColumn & ('budget' | 'forecast'), totals: ForecastTotals) =>
    totals.closing === null
      ? null
      : formulaItem({
          formula: `ROUND(${nameAt(id, places.openingRow)}+${nameAt(id, places.resultRow)},6)`,
          value: totals.closing,
          style: resultStyle(style),
        });
  return {
    label: textItem('Utgående eget kapital', 'textResult'),
    budget: closing('budget', forecast.budget),
    forecast: closing('forecast', forecast.forecast),
    key: textItem(ROW_KEYS.closing, 'note'),
  };
}
