import type { ActivityPlanDocument, ActivityPlanLine } from '../../documents/activity-plan';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { reckonedAmounts } from '../../figures/reckoned-amounts';
import { convertAmount } from '../../figures/unit';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { moneyCell } from './plan-cells';

/** Where the plan gives less than a remark by no more than this it has been rounded. */
const ROUNDED = new Decimal('0.05');

interface Planned {
  readonly cell: AuditCell;
  readonly amount: Decimal;
  readonly year: number | null;
}

/** What a line is to cost, amounts of nothing left out. */
function plannedIn(document: ActivityPlanDocument, line: ActivityPlanLine): Planned[] {
  return document.money.flatMap(({ year }, index) => {
    const cell = moneyCell(document, line, index);
    const amount = cell?.figure.amount ?? null;
    return cell === null || amount === null || amount.isZero() ? [] : [{ cell, amount, year }];
  });
}

const yearWords = (year: number | null) => (year === null ? 'Beloppet' : `Beloppet för ${year}`);

function aboveCeiling(
  { unit }: ActivityPlanDocument,
  { ceiling }: ActivityPlanLine,
  planned: readonly Planned[],
): Finding[] {
  if (ceiling === null) return [];
  const most = `${formatSwedish(ceiling.amount)} ${unit}`;
  return planned
    .filter(({ amount }) => amount.gt(ceiling.amount))
    .map(({ cell, amount, year }) => {
      const over = formatSwedish(amount.minus(ceiling.amount));
      const message = `${yearWords(year)} är ${formatSwedish(amount)} ${unit}, ${over} över taket ”${ceiling.text}” (${most}).`;
      const parts = [{ ...ceiling.at, factor: new Decimal(1) }];
      return cellFinding(cell, { rule: 'aboveCeiling', message, parts });
    });
}

function struckButPlanned(
  { sheet }: ActivityPlanDocument,
  line: ActivityPlanLine,
  planned: readonly Planned[],
): Finding[] {
  const { struck, active, label } = line;
  if (struck === null || (active.length === 0 && planned.length === 0)) return [];
  const left = [
    ...(active.length === 0 ? [] : [`${active.length} markerade månader`]),
    ...planned.map(({ cell }) => `${formatSwedish(cell.figure.amount ?? new Decimal(0))} i kolumnen ”${cell.heading}”`),
  ];
  const message = `Det står ”${struck.text}”, men insatsen har ${left.join(' och ')}.`;
  const at = planned[0]?.cell.at ?? { sheet, row: line.row, column: line.labelColumn };
  return [findingAbout({ rule: 'struckButPlanned', at, label, message })];
}

/** Amounts for a year in which no month is marked, in a line that has months in others. */
function withoutMonths(
  { months }: ActivityPlanDocument,
  line: ActivityPlanLine,
  planned: readonly Planned[],
): Finding[] {
  if (line.active.length === 0) return [];
  const years = new Set(line.active.map((index) => months[index]?.year ?? null));
  const all = new Set(months.map(({ year }) => year));
  // A year outside the plan's months is not shown, and may well have some.
  return planned
    .filter(({ year }) => year !== null && all.has(year) && !years.has(year))
    .map(({ cell, amount, year }) => {
      const message = `Insatsen har ${formatSwedish(amount)} för ${year}, men ingen månad ${year} är markerad.`;
      return cellFinding(cell, { rule: 'moneyWithoutMonths', message });
    });
}

/** What a remark reckons, and what it says that the activity costs. */
function comments({ unit }: ActivityPlanDocument, line: ActivityPlanLine, planned: readonly Planned[]): Finding[] {
  const { comment, label } = line;
  if (comment === null) return [];
  const amounts = reckonedAmounts(comment.text);
  const kronor = (amount: Decimal) => `${formatSwedish(amount)} kr`;
  const wrong = amounts.flatMap(({ amount, reckoned }) => {
    if (reckoned === null || reckoned.eq(amount)) return [];
    const message = `Kommentaren anger ${kronor(amount)}, men dess egna belopp ger ${kronor(reckoned)}.`;
    return [findingAbout({ rule: 'commentArithmetic', at: comment.at, label, message, published: comment.text })];
  });
  const totals = amounts.filter(({ isTotal }) => isTotal);
  const stated = totals.length > 0 ? totals : amounts.length === 1 ? amounts : [];
  const [highest] = [...planned].sort((left, right) => right.amount.comparedTo(left.amount));
  if (highest === undefined || stated.length === 0 || wrong.length > 0) return wrong;
  const least = Decimal.min(...stated.map(({ amount }) => convertAmount(amount, 'kr', unit)));
  if (least.lte(highest.amount.times(ROUNDED.plus(1)))) return [];
  const message = `Kommentaren anger ${formatSwedish(least)} ${unit}, planen högst ${formatSwedish(highest.amount)} ett år.`;
  const parts = [{ ...comment.at, factor: new Decimal(1) }];
  return [cellFinding(highest.cell, { rule: 'commentAmount', message, parts })];
}

/** What is to be looked at in the lines of a plan: ceilings, what is struck out, years without months, remarks. */
export function lineFindings(document: ActivityPlanDocument): Finding[] {
  return document.lines.flatMap((line) => {
    const planned = plannedIn(document, line);
    return [
      ...aboveCeiling(document, line, planned),
      ...struckButPlanned(document, line, planned),
      ...(line.struck === null ? withoutMonths(document, line, planned) : []),
      ...comments(document, line, planned),
    ];
  });
}
