import { formulaItem, numberItem } from '../parts/row-item';
import { yesNoWord } from '../parts/words';
import type { EquityColumn, EquityItems } from './equity-column';
import { cellNameIn } from './equity-column';

/** The least that the board wants, and what closing equity has above it. Example: `ROUND(B18-B29,6)`. */
export function minimumItems({ result, column, style }: EquityColumn): EquityItems {
  const name = cellNameIn(column);
  const { minimum, closing } = result;
  const words = [yesNoWord(true), yesNoWord(false)].map((word) => `"${word}"`).join(',');
  return {
    minimum: numberItem(minimum, style),
    margin: formulaItem({
      formula: `ROUND(${name('closing')}-${name('minimum')},6)`,
      value: closing.minus(minimum).toDecimalPlaces(6),
      style,
    }),
    aboveMinimum: formulaItem({
      formula: `IF(${name('margin')}>=0,${words})`,
      value: yesNoWord(closing.gte(minimum)),
      style: 'yesNo',
    }),
  };
}
