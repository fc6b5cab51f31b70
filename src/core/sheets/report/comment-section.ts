import type { ForecastLine } from '../../calculation/forecast/forecast-types';
import { amountStyle, deviationStyle } from '../parts/amount-style';
import { formulaItem, textItem } from '../parts/row-item';
import { placeItems } from '../parts/row-item';
import { LAST_COLUMN } from './columns';
import type { ForecastSource } from './result-lines';
import type { Drawn, Section } from './section';
import { headingRow, spanned, together } from './section';

/** More lines than these are for the work sheet. */
const MOST_COMMENTS = 8;
const FIRST_TEXT_COLUMN = 2;

/** Why a line is forecast as it is, in the words of whoever adjusted it. */
function commentOf({ adjustment, input }: ForecastLine): string {
  const reason = adjustment.isZero() ? '' : (input?.typed.reason.text ?? '');
  return [reason, input?.typed.comment.text ?? '']
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The lines that somebody has commented, those that deviate most first. */
function commented({ result }: ForecastSource): ForecastLine[] {
  const found = result.lines.filter((line) => commentOf(line) !== '');
  return [...found].sort((one, other) => other.deviation.abs().comparedTo(one.deviation.abs())).slice(0, MOST_COMMENTS);
}

/** What was typed about the lines' deviations; `null` where nothing was. */
export function commentSection(source: ForecastSource): Section | null {
  const { result, references } = source;
  const lines = commented(source);
  if (lines.length === 0) return null;
  const style = deviationStyle(amountStyle(result.unit));
  return {
    rows: 1 + lines.length,
    draw: (top) => {
      const rows = lines.map((line, index): Drawn => {
        const row = top + 1 + index;
        const formula = references.cell({ line: line.key }, 'deviation');
        const deviation = formula === null ? null : formulaItem({ formula, value: line.deviation, style });
        const text = spanned(row, [FIRST_TEXT_COLUMN, LAST_COLUMN], textItem(commentOf(line), 'wrapped'));
        return together([{ cells: placeItems({ row, column: 0 }, [textItem(line.label), deviation]) }, text]);
      });
      return together([{ cells: headingRow(top, 'Kommentarer till avvikelserna', result.unit) }, ...rows]);
    },
  };
}
