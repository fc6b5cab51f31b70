import type { CellValue } from '../../../core/cells/cell';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import { unescapeText } from './cell-text';
import { isoToSerial } from './iso-date';

/** What the cells of a sheet are read against. */
export interface CellContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

function sharedString(content: string, { sheet, strings }: CellContext): string {
  const text = strings[Number(content)];
  if (text !== undefined) return text;
  throw new UnusableWorkbook(`Bladet ${sheet} hänvisar till en text som saknas i filen; spara om arbetsboken i Excel.`);
}

function numberOrText(content: string): CellValue {
  const number = Number(content);
  return Number.isFinite(number) ? number : content;
}

/**
 * The value of a cell from its type, as its `t` has it, and the text of its `v` or `is`. Throws
 * `UnusableWorkbook` for a shared string that the workbook does not have.
 * Example: type `b` and content `1` is `true`; type `n` and no content is `null`.
 */
export function cellValue(type: string, content: string, context: CellContext): CellValue {
  if (type === 'inlineStr' || type === 'str') return unescapeText(content);
  if (content === '') return null;
  switch (type) {
    case 's':
      return sharedString(content, context);
    case 'b':
      return content === '1' || content === 'true';
    case 'e':
      return { error: content };
    case 'd':
      return isoToSerial(content, context.date1904) ?? content;
    default:
      return numberOrText(content);
  }
}
