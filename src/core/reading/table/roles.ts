import type { LineRole } from '../../documents/line-role';
import type { Label } from './label';
import * as lexicon from './lexicon';
import type { Phrase } from './phrases';
import { mentions } from './phrases';

/** The part of a table that a line is in. */
export type TableSection = 'income' | 'cost' | null;

/** A role, and whether a misspelt word had to be forgiven to find it. */
export interface RoleReading {
  readonly role: LineRole;
  readonly misspelt: boolean;
}

type Asks = (phrases: readonly Phrase[]) => boolean;

/** True for labels such as `Summa`, `S:a intäkter`, `Totalt`. */
export function isTotalLabel(label: Label): boolean {
  return mentions(label.words, lexicon.TOTAL_WORDS);
}

function equityRole(asks: Asks): LineRole | null {
  if (!asks(lexicon.EQUITY_WORDS)) return null;
  if (asks(lexicon.TOTAL_WORDS) && asks(lexicon.INCOME_WORDS)) return 'income.withEquity';
  if (asks(lexicon.OPENING_WORDS)) return 'equity.opening';
  return asks(lexicon.CLOSING_WORDS) ? 'equity.closing' : null;
}

/** A result line begins with the word, or with one word before it: `Årets resultat`. */
const RESULT_POSITIONS = 2;

function resultRole(label: Label, asks: Asks): LineRole | null {
  const opening = label.words.slice(0, RESULT_POSITIONS);
  const isResult = asks(lexicon.RESULT_WORDS) && mentions(opening, lexicon.RESULT_WORDS, 'near');
  if (asks(lexicon.FINANCIAL_WORDS) && !isResult) {
    return asks(lexicon.COST_WORDS) || asks([['räntekostnad*']]) ? 'financial.cost' : 'financial.income';
  }
  if (!isResult) return null;
  return asks(lexicon.BEFORE_WORDS) ? 'result.beforeFinancial' : 'result';
}

/** True for a label that is nothing but the name of a section: `Intäkter`, `Verksamhetens kostnader`. */
export function isSectionLabel({ words }: Label): boolean {
  const [first = '', second] = words;
  const named = second === undefined ? [first] : mentions([first], lexicon.WHOLE_WORDS) ? [second] : [];
  return words.length <= 2 && mentions(named, [...lexicon.INCOME_WORDS, ...lexicon.COST_WORDS]);
}

function totalRole(label: Label, asks: Asks, section: TableSection): LineRole | null {
  if (isSectionLabel(label)) return asks(lexicon.COST_WORDS) ? 'cost.subtotal' : 'income.subtotal';
  if (!asks(lexicon.TOTAL_WORDS)) return asks(lexicon.REMAINING_WORDS) ? 'remaining' : null;
  if (asks(lexicon.MUNICIPALITIES_WORDS) || asks(lexicon.MUNICIPALITY_WORDS)) return 'income.municipalTotal';
  if (asks(lexicon.COST_WORDS)) return 'cost.subtotal';
  if (asks(lexicon.INCOME_WORDS)) return 'income.subtotal';
  return section === null ? 'subtotal' : `${section}.subtotal`;
}

function contributionRole(label: Label, asks: Asks): LineRole | null {
  if (asks(lexicon.SUPPORT_WORDS)) return 'income.employmentSupport';
  if (asks(lexicon.STATE_WORDS)) return asks(lexicon.EXTRA_WORDS) ? 'income.stateExtra' : 'income.state';
  if (asks(lexicon.REGION_WORDS)) return 'income.region';
  if (asks(lexicon.MUNICIPALITIES_WORDS)) return 'income.municipalTotal';
  return asks(lexicon.MUNICIPALITY_WORDS) || label.share !== null ? 'income.municipality' : null;
}

function roleBy(label: Label, section: TableSection, asks: Asks): LineRole | null {
  const closing = equityRole(asks) ?? resultRole(label, asks) ?? totalRole(label, asks, section);
  if (closing !== null) return closing;
  return section === 'cost' ? null : contributionRole(label, asks);
}

/** What a line with figures means, from its words and the section that it is in. */
export function readRole(label: Label, section: TableSection): RoleReading {
  const exact = roleBy(label, section, (phrases) => mentions(label.words, phrases));
  if (exact !== null) return { role: exact, misspelt: false };
  const near = roleBy(label, section, (phrases) => mentions(label.words, phrases, 'near'));
  if (near !== null) return { role: near, misspelt: true };
  return { role: section ?? 'other', misspelt: false };
}

/** The section that a heading opens: `Intäkter:`, `Kostnader`; `undefined` if it opens none. */
export function sectionOpened(label: Label): TableSection | undefined {
  if (mentions(label.words, lexicon.INCOME_WORDS, 'near')) return 'income';
  if (mentions(label.words, lexicon.COST_WORDS, 'near')) return 'cost';
  return undefined;
}
