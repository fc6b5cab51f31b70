import type { HostLanguage } from './error-values';
import { inLanguage } from './error-values';

/**
 * The formula of a defined name as the API gives it: in the language of Excel, unlike the formulas of cells.
 * Source: office-js issue 2834, open, for Excel on the desktop. Only errors are worded anew here; functions and
 * separators would be too.
 */
export function shownNameFormula(formula: string, language: HostLanguage): string {
  return inLanguage(formula, language);
}

const ERROR = /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)/;
const QUOTED = /'(?:[^']|'')*'/g;
const REFERENCE = /^='?[^!]+!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/**
 * What kind of thing a name refers to. A name whose formula holds an error is of type Error, and its visibility
 * cannot be set. Source: NamedItemType in the reference; office-js issues 5174 and 5882.
 */
export function nameType(formula: string): 'Error' | 'Range' | 'String' | 'Double' {
  if (ERROR.test(formula.replace(QUOTED, ''))) return 'Error';
  if (REFERENCE.test(formula)) return 'Range';
  return /^=-?[\d.]+$/.test(formula) ? 'Double' : 'String';
}
