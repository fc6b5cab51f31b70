import type { Unit } from '../../figures/unit';
import type { StyleName } from '../../port/style';

/** The looks of an amount in a table: as it is, as a sum, as the last of all, and as a difference. */
const FAMILIES: readonly {
  readonly plain: StyleName;
  readonly total: StyleName;
  readonly result: StyleName;
  readonly deviation?: StyleName;
  readonly soft?: StyleName;
}[] = [
  {
    ...{ plain: 'amount', total: 'amountTotal', result: 'amountResult' },
    ...{ deviation: 'deviation', soft: 'softAmount' },
  },
  {
    ...{ plain: 'amountDecimals', total: 'amountDecimalsTotal', result: 'amountDecimalsResult' },
    ...{ deviation: 'deviationDecimals', soft: 'softAmountDecimals' },
  },
  {
    ...{ plain: 'amountThousandths', total: 'amountThousandthsTotal', result: 'amountThousandthsTotal' },
    deviation: 'deviationThousandths',
  },
  { plain: 'deviation', total: 'deviationTotal', result: 'deviationResult' },
  { plain: 'deviationDecimals', total: 'deviationDecimalsTotal', result: 'deviationDecimalsResult' },
  {
    ...{ plain: 'deviationThousandths', total: 'deviationThousandthsTotal', result: 'deviationThousandthsTotal' },
  },
  { plain: 'wholePercent', total: 'wholePercentTotal', result: 'wholePercentResult' },
  { plain: 'percent', total: 'percentTotal', result: 'percentTotal' },
  { plain: 'share', total: 'shareTotal', result: 'shareTotal' },
  { plain: 'text', total: 'textTotal', result: 'textResult' },
  { plain: 'item', total: 'textTotal', result: 'textResult' },
  { plain: 'rightText', total: 'rightTextTotal', result: 'rightTextTotal' },
];

const familyOf = (style: StyleName) => FAMILIES.find(({ plain }) => plain === style);

/** The look of what amounts of a look add up to. Example: of `amount` it is `amountTotal`. */
export function totalStyle(style: StyleName): StyleName {
  return familyOf(style)?.total ?? style;
}

/** The look of what a table comes to in the end. Example: of `amount` it is `amountResult`. */
export function resultStyle(style: StyleName): StyleName {
  return familyOf(style)?.result ?? style;
}

/** The look of how far an amount of a look is from another: with its sign. Example: of `amount` it is `deviation`. */
export function deviationStyle(style: StyleName): StyleName {
  return familyOf(style)?.deviation ?? style;
}

/** The look of an amount that is there to compare with. Example: of `amount` it is `softAmount`. */
export function softStyle(style: StyleName): StyleName {
  return familyOf(style)?.soft ?? style;
}

/**
 * The look of amounts in a unit: kronor and thousands whole, millions with a decimal. The cell holds the amount as it
 * is. Example: 2 067,5 tkr is shown as 2 068.
 */
export function amountStyle(unit: Unit): StyleName {
  return unit === 'mkr' ? 'amountDecimals' : 'amount';
}

/** The look of amounts that are shared out to the thousandth of a million, of which one decimal would show nothing. */
export function sharedStyle(unit: Unit): StyleName {
  return unit === 'mkr' ? 'amountThousandths' : 'amount';
}
