import type { SheetRow } from '../parts/row-item';
import { headingItems, sectionItems, textItem } from '../parts/row-item';
import { textLines } from '../parts/text-lines';
import type { UsedRule } from '../report-rules';

const HEADINGS = ['Regel', '', 'Gäller från', 'Innebörd'];
/** Characters that fit from the first column to the third, and from the fourth to the right edge of the page. */
const WIDTHS = { name: 40, text: 110 };

function ruleRows({ name, from, value, reference }: UsedRule): SheetRow[] {
  const names = textLines(name, WIDTHS.name);
  const texts = textLines(`${value}. ${reference}`, WIDTHS.text);
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, index) => [
    textItem(names[index] ?? ''),
    null,
    index === 0 ? textItem(from) : null,
    textItem(texts[index] ?? ''),
  ]);
}

/** The rules that were used, with what they rest on. Example: `5 § lag (2003:1210)`. */
export function ruleUsedRows(rules: readonly UsedRule[], width: number): SheetRow[] {
  if (rules.length === 0) return [];
  return [sectionItems('Regler som har använts', width), headingItems(HEADINGS, width), ...rules.flatMap(ruleRows), []];
}
