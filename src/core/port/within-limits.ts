import { EXCEL_LIMITS } from '../cells/excel-limits';
import { isTooLong } from '../cells/long-formula';
import type { PlanChoice, PlanContent, SheetPlan } from './sheet-plan';

/** Where a text had to end; whoever reads the cell sees that more was meant. */
const CUT = ' … (avkortat: en cell rymmer inte mer text)';

/** The text as a cell can hold it. No letter of two parts is cut in half. */
function cut(text: string): string {
  if (text.length <= EXCEL_LIMITS.text) return text;
  return text.slice(0, EXCEL_LIMITS.text - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

/** A formula that Excel would not take is what it gives: it would refuse the whole sheet for it. */
function fitting(content: PlanContent): PlanContent {
  if (content.kind === 'text')
    return content.text.length <= EXCEL_LIMITS.text ? content : { kind: 'text', text: cut(content.text) };
  if (content.kind !== 'formula') return content;
  const { formula, value } = content;
  const isText = typeof value === 'string';
  if (!isTooLong(formula) && !(isText && value.length > EXCEL_LIMITS.text)) return content;
  return isText ? { kind: 'text', text: cut(value) } : { kind: 'number', value };
}

/** A list with a comma in a word would offer its halves. */
const isOffered = ({ words }: PlanChoice) =>
  words.join(',').length <= EXCEL_LIMITS.choices && !words.some((word) => word.includes(','));

/**
 * The plan within what Excel takes: a text that is too long for a cell ends with a remark, a formula that is too long
 * (or has too long a text in it) is its value, a list of choices that is too long is not offered. What a user has
 * typed came from a cell, and is never too long for one. Example: a text of 40,000 characters is cut to 32,767.
 */
export function withinLimits(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const content = fitting(cell.content);
      return content === cell.content ? cell : { ...cell, content };
    }),
    choices: plan.choices.filter(isOffered),
  };
}
