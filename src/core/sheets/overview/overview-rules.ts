import type { SheetRow } from '../parts/row-item';
import { headingItems, sectionItems, textItem } from '../parts/row-item';
import { textLines } from '../parts/text-lines';
import { referenceText } from '../parts/rule-source';
import type { Results } from '../../calculation/results';
import type { DatedRule } from '../../rules/dated-rule';

const HEADINGS = ['Regel', '', 'Gäller från', 'Innebörd'];
/** Characters that fit from the first column to the third, and from the fourth to the right edge of the page. */
const WIDTHS = { name: 37, text: 88 };

/** The rules that the results were computed by, each version once. */
export function rulesUsed({ memberShares, equity, forecast, scenarios, peers }: Results): DatedRule<unknown>[] {
  const used: (DatedRule<unknown> | null | undefined)[] = [
    ...memberShares.map(({ financing }) => financing),
    ...(scenarios?.base.rules ?? []).map(({ financing }) => financing),
    ...peers.map(({ rules }) => rules?.financing),
    ...equity.map(({ ceiling }) => ceiling?.rule),
    forecast?.ceilings[0]?.rule,
    ...(scenarios?.base.rules ?? []).map(({ ceiling }) => ceiling),
    ...peers.map(({ rules }) => rules?.ceiling),
  ];
  return [...new Map(used.flatMap((rule) => (rule ? [[`${rule.name} ${rule.from}`, rule]] : []))).values()];
}

function ruleRows(rule: DatedRule<unknown>): SheetRow[] {
  const { name, from, inWords, reference } = rule;
  const names = textLines(name, WIDTHS.name);
  const address = reference.href === null ? '' : ` (${reference.href})`;
  const texts = textLines(`${inWords}. ${referenceText(rule)}${address}`, WIDTHS.text);
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, index) => [
    textItem(names[index] ?? ''),
    null,
    index === 0 ? textItem(from) : null,
    textItem(texts[index] ?? ''),
  ]);
}

/** The rules that were used, with what they rest on. Example: `5 § lag (2003:1210)`. */
export function ruleUsedRows(rules: readonly DatedRule<unknown>[], width: number): SheetRow[] {
  if (rules.length === 0) return [];
  return [sectionItems('Regler som har använts', width), headingItems(HEADINGS, width), ...rules.flatMap(ruleRows), []];
}
