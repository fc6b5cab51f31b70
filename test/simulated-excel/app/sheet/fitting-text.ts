import type { ModelCell } from '../../host/workbook-model/model';
import type { CellText } from '../number-format/cell-text';
import { cellText } from '../number-format/cell-text';

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const MOST_DECIMALS = 9;

/** A number without a format loses decimals until it fits, as long as it has any. */
function shortened(value: number, room: number, measure: Measure): string | null {
  for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
    const { text } = cellText({ value: Number(value.toFixed(decimals)), isError: false }, 'General');
    if (measure(text) <= room) return text;
  }
  return null;
}

/**
 * What a cell with so much room in pixels shows: text as it is, a number only if all of it fits, else
 * `###`. Example: 1234.5678 without a format shows `1234,57` where there is room for no more.
 */
export function fittingText(
  cell: ModelCell,
  format: string,
  { room, measure }: { room: number; measure: Measure },
): CellText {
  const shown = cellText(cell, format);
  if (typeof cell.value !== 'number' || measure(shown.text) <= room) return shown;
  const short = format === 'General' ? shortened(cell.value, room, measure) : null;
  if (short !== null) return { ...shown, text: short };
  return { ...shown, text: '#'.repeat(Math.max(1, Math.floor(room / measure('#')))) };
}
