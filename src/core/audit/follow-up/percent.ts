import type { Finding } from '../../documents/finding';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import { PERCENT_MEASURES } from '../../documents/measure';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { WORDS } from '../proof/constants';
import { sizeBits } from '../proof/explanation';
import type { Statement } from '../proof/statements';
import { countCell, measureCell } from './count-cell';

/** Decimals beyond these are noise of binary numbers. */
const KEPT_DECIMALS = 6;

/** A printed percent with the counts that it is made of. Percents are in whole percents: 77. */
interface PrintedPercent {
  readonly cell: AuditCell;
  readonly published: Decimal;
  readonly decimals: number;
  /** `null` in a table that prints the percent alone. */
  readonly count: AuditCell | null;
  readonly base: AuditCell;
}

/** The right counts of the cells that were found to be wrong. */
export type Corrected = ReadonlyMap<string, Decimal>;

function percentOf(count: Decimal, base: Decimal, decimals: number): Decimal {
  return count.times(100).div(base).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** What percents of one kind are worth as proof of each other. */
export function percentAbout(kin: string, { published, decimals }: { published: Decimal; decimals: number }) {
  return { kin: `percent ${kin}`, words: WORDS.percent ?? 0, bits: sizeBits(published, decimals) };
}

/** A percent in whole percents with the decimals that it is printed with. */
export function inPercents(fraction: Decimal): { readonly value: Decimal; readonly decimals: number } {
  const value = fraction.times(100).toDecimalPlaces(KEPT_DECIMALS);
  return { value, decimals: value.decimalPlaces() };
}

function printedPercent(
  document: FollowUpDocument,
  line: FollowUpLine,
  base: 'exits' | 'positive',
): PrintedPercent | null {
  const [cell, count] = [countCell(document, line, 'percent'), countCell(document, line, 'total')];
  const whole = measureCell(document, base, 'total');
  if (cell === null || whole === null || cell.figure.amount === null) return null;
  const { value, decimals } = inPercents(cell.figure.amount);
  return { cell, published: value, decimals, count, base: whole };
}

/** The percent as the counts give it; `null` where one of them cannot be read or nothing ended. */
function computed({ count, base, decimals }: PrintedPercent, corrected: Corrected): Decimal | null {
  const countOf = (cell: AuditCell | null) => cell && (corrected.get(cell.key) ?? amountOf(cell));
  const [part, whole] = [countOf(count), countOf(base)];
  return part === null || whole === null || whole.lte(0) ? null : percentOf(part, whole, decimals);
}

const NONE_CORRECTED: Corrected = new Map();

/** True if the printed percent shows its base; nobody is 0 % of any base, and shows none. */
function fits(printed: PrintedPercent): boolean {
  return !printed.published.isZero() && (computed(printed, NONE_CORRECTED)?.eq(printed.published) ?? false);
}

/** The percents of a block, of the exits; the parts of the lasting solutions may be of those instead. */
function percentsOf(document: FollowUpDocument): PrintedPercent[] {
  const lines = document.lines.filter(({ measure }) => measure === null || PERCENT_MEASURES.includes(measure));
  const parts = lines.filter(({ partOfPositive }) => partOfPositive);
  const within = (base: 'exits' | 'positive') => parts.flatMap((line) => printedPercent(document, line, base) ?? []);
  const ofPositive = within('positive').filter(fits).length > within('exits').filter(fits).length;
  return lines.flatMap(
    (line) => printedPercent(document, line, line.partOfPositive && ofPositive ? 'positive' : 'exits') ?? [],
  );
}

/** The whole counts whose percents are on either side of the printed one. */
function neighbours({ published, decimals }: PrintedPercent, base: Decimal) {
  const below = published.times(base).div(100).floor();
  return [below, below.plus(1)].map((count) => ({ count, percent: percentOf(count, base, decimals) }));
}

/** True if no whole number of persons gives the printed percent. */
function isImpossible(printed: PrintedPercent, base: Decimal): boolean {
  const candidates = neighbours(printed, base);
  return !candidates.some(({ count, percent }) => percent.eq(printed.published) && count.gte(0) && count.lte(base));
}

const shown = (percent: Decimal) => `${formatSwedish(percent)}\u00a0%`;

function impossibleMessage(printed: PrintedPercent, base: Decimal): string {
  const nearest = neighbours(printed, base).map(({ count, percent }) => `${formatSwedish(count)} är ${shown(percent)}`);
  return `Inget antal personer är ${shown(printed.published)} av ${formatSwedish(base)}: ${nearest.join(' och ')}.`;
}

/** True if the printed percent is the tie rounded down: 12 for 12,5. */
function isTieRoundedDown({ published, decimals }: PrintedPercent, exact: Decimal): boolean {
  return exact.minus(published).eq(new Decimal(10).pow(-decimals).div(2));
}

function finding(printed: PrintedPercent, expected: Decimal): Finding {
  const { cell, count, base, published } = printed;
  const amount = (cell: AuditCell | null) => (cell && amountOf(cell)) ?? new Decimal(0);
  const [part, whole] = [amount(count), amount(base)];
  const impossible = isImpossible(printed, whole);
  const tie = isTieRoundedDown(printed, part.times(100).div(whole));
  const ratio = `${formatSwedish(part)} av ${formatSwedish(whole)} är ${shown(expected)}, inte ${shown(published)}.`;
  const about = tie
    ? { rule: 'percent' as const, severity: 'info' as const, message: `${ratio} En halv procent avrundas uppåt.` }
    : {
        rule: impossible ? ('percentImpossible' as const) : ('percent' as const),
        message: impossible ? impossibleMessage(printed, whole) : ratio,
      };
  return {
    ...cellFinding(cell, about),
    published: published.div(100),
    expected: expected.div(100),
    difference: published.minus(expected).div(100),
    parts: [count, base].flatMap((each) => (each === null ? [] : [{ ...each.at, factor: new Decimal(1) }])),
  };
}

/** How unlikely it is that some whole number of persons gives a percent. Example: of 4 persons 5 of 101 percents can be. */
function possibleBits(base: Decimal, decimals: number): number {
  const all = 100 * 10 ** decimals + 1;
  return Math.max(0, Math.log2(all / (base.toNumber() + 1)));
}

/** A percent beside exits whose own count cannot be read can still be impossible. */
function withoutCount(printed: PrintedPercent, about: Omit<Statement, 'finding'>): Statement[] {
  const base = amountOf(printed.base);
  const isCounted = (printed.count?.figure.amount ?? null) !== null;
  if (base === null || base.lte(0) || isCounted) return [];
  const bits = possibleBits(base, printed.decimals);
  if (!isImpossible(printed, base)) return [{ ...about, bits, finding: null }];
  const message = impossibleMessage(printed, base);
  const remark = { rule: 'percentImpossible' as const, message };
  return [{ ...about, finding: { ...cellFinding(printed.cell, remark), published: printed.published.div(100) } }];
}

/**
 * Printed percents, each count / exits, half up. Where a count is wrong and the percent agrees with
 * the right one, the percent is right. Example: 18 of 25 are 72 %; 74 % is no whole number of persons.
 */
export function percentStatements(document: FollowUpDocument, corrected: Corrected): Statement[] {
  return percentsOf(document).flatMap((printed) => {
    const about = percentAbout('exits', printed);
    const expected = computed(printed, NONE_CORRECTED);
    if (printed.count?.figure.state === 'blank' || expected === null) return withoutCount(printed, about);
    const agrees = expected.eq(printed.published) || computed(printed, corrected)?.eq(printed.published);
    return [{ ...about, finding: agrees === true ? null : finding(printed, expected) }];
  });
}
