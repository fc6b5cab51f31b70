import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { SocialArea, SocialBudgetDocument } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import { countFigureCell } from '../follow-up/count-cell';
import { WORDS } from '../proof/constants';
import { sizeBits } from '../proof/explanation';
import type { Statement } from '../proof/statements';

/** Decimals that a share is compared in at least. */
const SHARE_DECIMALS = 2;
/** Shares that are printed in few decimals may be so far from the whole together. */
const SHARE_ROOM = '0.005';

/** An area with its points, and its share where it has one. */
interface AreaPoints {
  readonly points: AuditCell;
  readonly amount: Decimal;
  readonly share: { readonly cell: AuditCell; readonly amount: Decimal } | null;
}

/** The points of a social budget, and what they are parts of. */
interface Points {
  readonly sheet: string;
  readonly areas: readonly AreaPoints[];
  readonly sum: Decimal;
  /** The printed sum; `null` where there is none. */
  readonly total: { readonly cell: AuditCell; readonly amount: Decimal } | null;
}

function amountIn(sheet: string, figure: Figure | null, about: { label: string; heading: string }) {
  return figure === null || figure.amount === null
    ? null
    : { cell: countFigureCell(sheet, figure, about), amount: figure.amount };
}

function areaPoints(sheet: string, { name, points, share }: SocialArea): AreaPoints[] {
  const own = amountIn(sheet, points, { label: name, heading: 'Poäng' });
  if (own === null) return [];
  return [{ points: own.cell, amount: own.amount, share: amountIn(sheet, share, { label: name, heading: 'Andel' }) }];
}

function pointsOf({ sheet, areas, total }: SocialBudgetDocument): Points {
  const own = areas.flatMap((area) => areaPoints(sheet, area));
  return {
    sheet,
    areas: own,
    sum: Decimal.sum(0, ...own.map(({ amount }) => amount)),
    total: amountIn(sheet, total?.points ?? null, { label: 'Summa', heading: 'Poäng' }),
  };
}

/** What a share should be; `null` of nothing. */
function expectedShare(amount: Decimal, whole: Decimal): Decimal | null {
  return whole.lte(0) ? null : amount.div(whole);
}

/** True if the area's share is its points' part of the whole. */
function fits({ share }: AreaPoints, amount: Decimal, whole: Decimal): boolean {
  const expected = expectedShare(amount, whole);
  if (share === null || expected === null) return false;
  return share.amount.eq(expected.toDecimalPlaces(Math.max(SHARE_DECIMALS, share.amount.decimalPlaces())));
}

/** An area whose points are wrong, and what the printed sum and its own share both make of them. */
function wrongArea({ areas, sum, total }: Points): { area: AreaPoints; expected: Decimal } | null {
  if (total === null || total.amount.eq(sum)) return null;
  const whole = total.amount;
  const misfits = areas.filter((area) => area.share !== null && !fits(area, area.amount, whole));
  const [area, ...others] = misfits;
  if (area === undefined || others.length > 0) return null;
  const expected = area.amount.plus(whole).minus(sum);
  return fits(area, expected, whole) ? { area, expected } : null;
}

function wrongAreaFinding({ areas, total }: Points, wrong: { area: AreaPoints; expected: Decimal }): Finding[] {
  if (total === null) return [];
  const { area, expected } = wrong;
  const others = areas.filter((each) => each !== area);
  const share = formatPercent(area.share?.amount ?? new Decimal(0), 1);
  const message = `Det står ${formatSwedish(area.amount)} poäng, men både summan ${formatSwedish(total.amount)} och andelen ${share} ger ${formatSwedish(expected)}.`;
  const parts = [
    { ...total.cell.at, factor: new Decimal(1) },
    ...others.map(({ points }) => ({ ...points.at, factor: new Decimal(-1) })),
  ];
  return [
    cellFinding(area.points, { rule: 'pointSum', message, published: area.amount, expected, parts, linear: true }),
  ];
}

function sumStatement({ sheet, areas, sum, total }: Points): Statement[] {
  if (total === null || areas.length === 0) return [];
  const about = { kin: sheet, words: WORDS.pointSum ?? 0, bits: sizeBits(total.amount, 0) };
  if (total.amount.eq(sum)) return [{ ...about, finding: null }];
  const message = `${formatSwedish(total.amount)} poäng i cellen, ${formatSwedish(sum)} enligt områdena.`;
  const remark = { rule: 'pointSum' as const, message };
  const parts = areas.map(({ points }) => points);
  return [{ ...about, finding: disagreement({ cell: total.cell, expected: sum, parts, about: remark }) }];
}

function shareStatement({ sheet }: Points, area: AreaPoints, whole: Decimal): Statement[] {
  const { share, amount } = area;
  const expected = expectedShare(amount, whole);
  if (share === null || expected === null) return [];
  const about = { kin: sheet, words: WORDS.percent ?? 0, bits: sizeBits(share.amount, SHARE_DECIMALS) };
  if (fits(area, amount, whole)) return [{ ...about, finding: null }];
  const message = `${formatSwedish(amount)} av ${formatSwedish(whole)} poäng är ${formatPercent(expected, 1)}, inte ${formatPercent(share.amount, 1)}.`;
  return [
    { ...about, finding: disagreement({ cell: share.cell, expected, parts: [], about: { rule: 'percent', message } }) },
  ];
}

/** That the shares make the whole; not told where one of them is wrong by as much. */
function wholeStatement({ sheet, areas }: Points, whole: Decimal): Statement[] {
  const shares = areas.flatMap(({ share }) => share ?? []);
  const all = Decimal.sum(0, ...shares.map(({ amount }) => amount));
  const last = shares.at(-1);
  const mended = areas.map((area) => (fits(area, area.amount, whole) ? area.share?.amount : area.amount.div(whole)));
  const isExplained = Decimal.sum(0, ...mended.flatMap((share) => share ?? []))
    .minus(1)
    .abs()
    .lte(SHARE_ROOM);
  if (shares.length < 2 || last === undefined || isExplained) return [];
  const message = `Andelarna är tillsammans ${formatPercent(all, 1)}, inte 100 %.`;
  const about = { kin: sheet, words: WORDS.percent ?? 0, bits: 0 };
  return [{ ...about, finding: cellFinding(last.cell, { rule: 'shareSum', message }) }];
}

/** How the points of a social budget disagree with their sum and their shares. */
export interface PointChecks {
  /** What the sum and a share both show. */
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

/**
 * Holds the points of the areas, their printed sum and their shares against each other. An area whose points both the
 * sum and its share make the same is the one that is wrong. Example: 55 points, where the sum is 250 and the other
 * areas have 200, and the share is 20 %, should be 50.
 */
export function pointChecks(document: SocialBudgetDocument): PointChecks {
  const points = pointsOf(document);
  const wrong = wrongArea(points);
  const { areas, sum, total } = points;
  const whole = wrong !== null && total !== null ? total.amount : sum;
  if (whole.lte(0)) return { findings: [], statements: sumStatement(points) };
  const shares = areas.filter((area) => area !== wrong?.area).flatMap((area) => shareStatement(points, area, whole));
  const statements = wrong === null ? [...sumStatement(points), ...shares, ...wholeStatement(points, whole)] : shares;
  return { findings: wrong === null ? [] : wrongAreaFinding(points, wrong), statements };
}
