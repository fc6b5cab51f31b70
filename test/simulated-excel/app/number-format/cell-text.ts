import type { ModelCell } from '../../host/workbook-model/model';
import { chooseSection } from './choose-section';
import { dateText } from './date-text';
import { numberText } from './number-text';
import { parseCode } from './parse-code';
import { inLanguage } from '../../host/strict/error-values';
import type { Section } from './token';

/** What a cell shows. */
export interface CellText {
  readonly text: string;
  /** The colour that the format gives, as `[Red]` does; `null` for the cell's own. */
  readonly colour: string | null;
}

/** Codes that the language replaces with its own short date. */
const SHORT_DATES: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy-mm-dd',
  'm/d/yy': 'yyyy-mm-dd',
  'm/d/yyyy': 'yyyy-mm-dd',
  'm/d/yy h:mm': 'yyyy-mm-dd hh:mm',
};
const LAST_DATE = 2_958_466;
/** What a cell shows that cannot show its number. */
const UNSHOWABLE = '########';
const TEXT_SECTION = 3;

const plain = (text: string): CellText => ({ text, colour: null });

function numberCell(value: number, sections: readonly Section[]): CellText {
  const chosen = chooseSection(sections, value);
  if (chosen === null) return plain(UNSHOWABLE);
  const { section, showsMinus } = chosen;
  const isDate = section.tokens.some(({ kind }) => kind === 'date');
  if (!isDate) return { text: numberText(value, section.tokens, showsMinus), colour: section.colour };
  const isShowable = value >= 0 && value < LAST_DATE;
  return isShowable ? { text: dateText(value, section.tokens), colour: section.colour } : plain(UNSHOWABLE);
}

function textCell(value: string, sections: readonly Section[]): CellText {
  const section = sections[TEXT_SECTION] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined) return plain(value);
  const text = section.tokens.map((token) => (token.kind === 'text' ? value : token.text)).join('');
  return { text, colour: section.colour };
}

/**
 * A cell as a Swedish Excel shows it under its number format code, which is in the English form.
 * Example: -1234.5 under `#,##0.0;[Red]-#,##0.0` is `-1 234,5` in red.
 */
export function cellText({ value, isError }: Pick<ModelCell, 'value' | 'isError'>, code: string): CellText {
  if (typeof value === 'boolean') return plain(value ? 'SANT' : 'FALSKT');
  if (isError) return plain(inLanguage(String(value), 'sv'));
  const sections = parseCode(SHORT_DATES[code] ?? code);
  return typeof value === 'number' ? numberCell(value, sections) : textCell(value, sections);
}
