import { columnName } from '../../cells/address';
import { periodText } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { ForecastStep } from '../forecast/forecast-references';
import { formulaItem, placeItems } from '../parts/row-item';
import type { RowItem } from '../parts/row-item';
import { levelItems, stepItems, waterfallSeries } from '../parts/waterfall';
import { literal, numberFormula } from '../text/figure-text';
import { HELP } from './columns';

/** What the bridge is drawn from. */
export interface Bridge {
  readonly steps: readonly ForecastStep[];
  readonly style: StyleName;
  readonly decimals: number;
}

const MINUS = '\u2212';
const ZERO = new Decimal(0);

function stepWord({ step }: ForecastStep): string {
  if (step === 'plannedClosing') return 'Budget';
  if (step === 'openingDifference') return 'Ingående';
  const words = periodText(step);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A word with an amount after it: as it is, or with its sign where it is a change. */
function labelItem(
  word: string,
  given: { amount: string; value: Decimal; isChange: boolean },
  decimals: number,
): RowItem {
  const { amount, value, isChange } = given;
  const rounded = `ROUND(ABS(${amount}),${decimals})`;
  const sign = `IF(${amount}<0,"${MINUS}","${isChange ? '+' : ''}")`;
  const isNone = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).isZero();
  const shownSign = value.isNegative() && !value.isZero() ? MINUS : isChange ? '+' : '';
  const size = formatSwedish(value.abs().toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP), { decimals });
  return formulaItem({
    formula: `${literal(`${word} `)}&IF(${rounded}=0,"",${sign})&${numberFormula(rounded, decimals)}`,
    value: `${word} ${isNone ? '' : shownSign}${size}`,
    style: 'note',
  });
}

const levelName = (row: number) => `$${columnName(HELP.level)}$${row + 1}`;

/** The cells that the bridge is drawn from: each step's words and parts, and what equity comes to after it. */
export function bridgeHelp({ steps, style, decimals }: Bridge, top: number): PlanCell[] {
  const last = steps.at(-1)?.closing ?? ZERO;
  const level = (index: number) => ({ cell: levelName(top + index), value: steps[index]?.closing ?? last });
  const rows = steps.map((step, index) => {
    const isChange = index > 0;
    const amount = isChange ? `ROUND(${levelName(top + index)}-${levelName(top + index - 1)},6)` : levelName(top);
    const value = isChange ? step.closing.minus(steps[index - 1]?.closing ?? ZERO) : step.closing;
    return [
      labelItem(stepWord(step), { amount, value, isChange }, decimals),
      ...(isChange ? stepItems(level(index - 1), level(index), style) : levelItems(level(0), style)),
      formulaItem({ formula: step.closingCell, value: step.closing, style }),
    ];
  });
  const end = top + steps.length;
  const closing = { cell: levelName(end), value: last };
  const total = [
    labelItem('Prognos', { amount: levelName(end), value: last, isChange: false }, decimals),
    ...levelItems(closing, style),
    formulaItem({ formula: levelName(end - 1), value: last, style }),
  ];
  return [...rows, total].flatMap((items, index) => placeItems({ row: top + index, column: HELP.label }, items));
}

/** The bridge: levels in grey, what is better and worse between them. */
export function bridgeChart({ steps }: Bridge, top: number, place: PlanChart['place']): PlanChart {
  const rows = { first: top, last: top + steps.length };
  return {
    name: 'Tertial rapportbrygga',
    title: 'Eget kapital från budget till prognos',
    ...{ showsTitle: false, kind: 'stackedColumns' },
    categories: { first: { row: rows.first, column: HELP.label }, last: { row: rows.last, column: HELP.label } },
    // The words under each column carry its value, so that a thin one has it too.
    series: waterfallSeries(rows, HELP.first).map((series) => ({ ...series, isLabelled: false })),
    place,
  };
}
