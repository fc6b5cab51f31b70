import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { StyleName } from '../../port/style';

const TOTALS: Readonly<Partial<Record<StyleName, StyleName>>> = {
  amount: 'amountTotal',
  amountDecimals: 'amountDecimalsTotal',
  amountThousandths: 'amountThousandthsTotal',
  wholePercent: 'wholePercentTotal',
  text: 'textTotal',
  rightText: 'rightTextTotal',
};

/** The look of what amounts of a look add up to. Example: of `amount` it is `amountTotal`. */
export function totalStyle(style: StyleName): StyleName {
  return TOTALS[style] ?? style;
}

/** The look that shows amounts of a unit in full: whole, with a decimal, or millions to the thousand. Example: 2 067,5 tkr is `amountDecimals`. */
export function amountStyle(unit: Unit, amounts: readonly (Decimal | null)[]): StyleName {
  if (unit === 'mkr') return 'amountThousandths';
  const whole = amounts.every((amount) => amount === null || amount.isInteger());
  return whole ? 'amount' : 'amountDecimals';
}
