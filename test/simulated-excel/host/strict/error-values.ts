import type { ModelCell, ModelValue } from '../workbook-model/model';

/** The language of Excel's own texts. */
export type HostLanguage = 'en' | 'sv';

/** What Excel in Swedish calls its errors. Source: Microsoft's Swedish page of the function ERROR.TYPE. */
const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  '#REF!': '#REFERENS!',
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#NAME?': '#NAMN?',
  '#NUM!': '#OGILTIGT!',
  '#NULL!': '#SKÄRNING!',
  '#CALC!': '#KALKYL!',
};

/** The text with every error in it in the language of Excel. */
export function inLanguage(text: string, language: HostLanguage): string {
  if (language === 'en') return text;
  return Object.entries(SWEDISH_ERRORS).reduce((worded, [error, word]) => worded.replaceAll(error, word), text);
}

/**
 * A cell's value as `Range.values` gives it. That an error comes as "the error string" is documented, its language
 * is not: that it is Excel's own is a guess, on the strict side.
 */
export function shownValue(cell: ModelCell | undefined, language: HostLanguage): ModelValue {
  const value = cell?.value ?? '';
  return cell?.isError === true && typeof value === 'string' ? inLanguage(value, language) : value;
}
