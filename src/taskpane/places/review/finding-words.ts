import { formatAddress } from '../../../core/cells/address';
import type { CellReference, Finding } from '../../../core/documents/finding';
import { isShareFinding } from '../../../core/documents/finding';
import { Decimal } from '../../../core/figures/decimal';
import { RULES } from '../../../core/rules/checks/checks';
import { amountText, differenceText } from '../../parts/amount-text';
import { COMMON_SENTENCES } from '../../sentences/common';
import { EXPECTED_BY, REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import type { ReviewRow } from './review-rows';

/** A year with what its column is for, in either order. */
const YEAR_HEADING = /^(?:(\p{L}+) )?(\d{4})(?: (\p{L}+))?$/u;

/** A heading in words. Example: `2026 Budget` is `2026`, `2021 Utfall` is `2021, utfall`. */
export function headingWords(heading: string): string {
  const [, before, year, after] = YEAR_HEADING.exec(heading) ?? [];
  const basis = (before ?? after ?? '').toLowerCase();
  if (year === undefined) return heading;
  return basis === '' || basis === 'budget' ? year : `${year}, ${basis}`;
}

/** What a finding is about. Example: `Summa kostnader 2026`. */
export function findingTitle({ rule, label, heading }: Finding): string {
  return label === '' ? RULES[rule].title : [label, headingWords(heading)].filter((part) => part !== '').join(' ');
}

const inPercents = (fraction: Decimal) => fraction.times(100);

/** An amount of a finding: a share in percent, text in quotes. */
export function figureText(finding: Finding, figure: Finding['published']): string {
  if (typeof figure === 'string') return `”${figure}”`;
  if (figure === null || !isShareFinding(finding)) return amountText(figure);
  return `${amountText(inPercents(figure))}\u00a0%`;
}

/** How far apart they are, with its sign. */
export function gapText(finding: Finding, gap: Decimal): string {
  return isShareFinding(finding)
    ? `${differenceText(inPercents(gap))}\u00a0${COMMON_SENTENCES.points}`
    : differenceText(gap);
}

/** The two figures of a finding. Example: `10 365 i cellen, 10 375 enligt delarna`. */
function figuresLine(finding: Finding): string | null {
  const { rule, published, expected } = finding;
  if (expected === null) return typeof published === 'string' ? WORDS.inCell(figureText(finding, published)) : null;
  const by = EXPECTED_BY[rule] ?? WORDS.byParts;
  const stated = published === null ? WORDS.emptyCell : WORDS.inCell(figureText(finding, published));
  return `${stated}, ${figureText(finding, expected)} ${by}`;
}

/** The first names of many. Example: `Storby, Lillby och 3 till`. */
function someOf(names: readonly string[]): string {
  const all = [...new Set(names)].filter((name) => name !== '');
  const [first = '', second, third, ...others] = all;
  if (second === undefined) return first;
  if (third === undefined) return WORDS.and(first, second);
  return others.length === 0
    ? WORDS.and(`${first}, ${second}`, third)
    : WORDS.and(`${first}, ${second}`, WORDS.others(1 + others.length));
}

/** True if all of them are off by one unit of their last decimal at most: rounding, and nothing else. */
function sharedGap(findings: readonly Finding[]): Decimal | null {
  const gaps = findings.map(({ difference }) => difference?.abs() ?? null);
  const [first] = gaps;
  return first instanceof Decimal && gaps.every((gap) => gap?.eq(first) === true) ? first : null;
}

/** What a row is about; of repeats how many they are. Example: `102 tal lagrade som text`. */
export function rowTitle({ items, cells }: ReviewRow): string {
  const [{ finding }] = items;
  if (finding.rule === 'textNumber') return WORDS.textNumbers(cells.length);
  if (items.length === 1) return findingTitle(finding);
  const findings = items.map((item) => item.finding);
  const gap = finding.severity === 'info' && finding.rule === 'shareAmount' ? sharedGap(findings) : null;
  if (gap !== null) return WORDS.rounded(items.length, amountText(gap));
  const isOneLabel = findings.every(({ label }) => label === finding.label) && finding.label !== '';
  const where = isOneLabel ? `${finding.label} ${someOf(findings.map(({ heading }) => headingWords(heading)))}` : null;
  return where ?? `${RULES[finding.rule].title} (${items.length})`;
}

/** The second line of a row. */
export function rowDetail(row: ReviewRow): string {
  const [{ finding, state }, ...others] = row.items;
  if (state === 'reopened') return WORDS.reopened;
  if (finding.rule === 'textNumber') return WORDS.notAdded;
  const { title } = RULES[finding.rule];
  if (others.length === 0) return figuresLine(finding) ?? (finding.label === '' ? finding.message : title);
  const names = someOf(row.items.map((item) => item.finding.label));
  return rowTitle(row).startsWith(title) ? names : title;
}

/** A cell, with its sheet where that is another. */
export function cellName(at: CellReference, sheet: string): string {
  return at.sheet === sheet ? formatAddress(at) : `${at.sheet}!${formatAddress(at)}`;
}

/** The cells of a row in short. Example: `D17`, `C20, D20`, `B11 +4`. */
export function cellsInShort({ cells }: ReviewRow): string {
  const [first, second, ...others] = cells;
  if (first === undefined) return '';
  if (second === undefined) return formatAddress(first);
  return others.length === 0
    ? `${formatAddress(first)}, ${formatAddress(second)}`
    : `${formatAddress(first)} +${cells.length - 1}`;
}
