import type { CellValue } from '../../../core/cells/cell';
import { errorCalled } from '../../../core/cells/error-words';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import { serialOfTime } from '../../../core/cells/serial-day';
import { isTrue } from '../xml/xml-boolean';

/** Undoes the file format's escapes for characters that XML cannot hold. Example: `_x000D_` is a carriage return. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?$/;

/**
 * The serial number that Excel gives a date or time of day in ISO form; `null` for any other text.
 * Example: `2019-01-01` is 43466, and 42004 where days count from 1904.
 */
function isoToSerial(text: string, date1904: boolean): number | null {
  const [, day, time = '00:00'] = ISO.exec(text) ?? [];
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(milliseconds)) return null;
  return serialOfTime(milliseconds, date1904);
}

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
      return isTrue(content);
    case 'e':
      return { error: errorCalled(content) ?? content };
    case 'd':
      return isoToSerial(content, context.date1904) ?? content;
    default:
      return numberOrText(content);
  }
}
