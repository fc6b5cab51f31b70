import type { ActivityViewsResult, FinancingView } from '../core/calculation/activity-views/activity-views-result';
import type { PostsView } from '../core/calculation/activity-views/posts';
import type { Decimal } from '../core/figures/decimal';
import type { EquityReading } from '../core/calculation/activity-views/equity-readings';
import { jsonNumber } from './json-number';
import type { Amounts } from '../core/calculation/activity-views/view-columns';

/** Fractions are printed to the thousandth. */
const SHARE_DECIMALS = 3;
/** What is divided is given to the öre, and growth to the hundredth of a percent and a little more. */
const AMOUNT_DECIMALS = 2;
const GROWTH_DECIMALS = 6;

function financingJson({ platform, key, financiers, total, cost }: FinancingView) {
  return {
    ...{ platform: platform.name, period: key, total: jsonNumber(total.amount), cost: jsonNumber(cost?.amount) },
    financiers: financiers.map(({ label, amount, share }) => ({
      ...{ label, amount: jsonNumber(amount.amount), share: jsonNumber(share?.toDecimalPlaces(SHARE_DECIMALS)) },
    })),
  };
}

/** Posts with what they cost in full time, and how they grow. */
function postsJson({ periods, posts }: PostsView) {
  const byPeriod = (values: readonly (Decimal | null)[], decimals: number) =>
    Object.fromEntries(
      periods.map(({ key }, index) => [key, jsonNumber(values[index]?.toDecimalPlaces(decimals) ?? null)]),
    );
  return posts.map(({ platform, line, label, degree, amounts, fullTime, growth, stated }) => ({
    ...{ sheet: platform.document.sheet, row: (platform.document.lines[line]?.row ?? 0) + 1, label },
    degree: jsonNumber(degree),
    amounts: byPeriod(
      amounts.map((amount) => amount?.amount ?? null),
      AMOUNT_DECIMALS,
    ),
    ...{ fullTime: byPeriod(fullTime, AMOUNT_DECIMALS), growth: byPeriod(growth, GROWTH_DECIMALS) },
    statedGrowth: jsonNumber(stated?.rate),
  }));
}

/** Amounts in the unit of the codes, by period; a missing one is `null`. */
export function activityViewsJson(result: ActivityViewsResult) {
  const byPeriod = (amounts: Amounts) =>
    Object.fromEntries(result.periods.map(({ key }, index) => [key, jsonNumber(amounts[index]?.amount)]));
  const equityJson = ({ label, closings }: EquityReading) => ({ label, closings: byPeriod(closings) });
  return {
    ...{ sheet: result.codes?.document.sheet ?? null, unit: result.unit },
    groups: result.groups.map(({ label, status, amounts }) => ({ label, status, amounts: byPeriod(amounts) })),
    activities: result.activities.map(({ code, name, group, amounts, proposed, used }) => ({
      ...{ code, name, group, amounts: byPeriod(amounts), proposed, used },
    })),
    total: byPeriod(result.total),
    compared: result.compared.map(({ kind, label, sheet, codes, own, other, differences }) => ({
      ...{ kind, label, sheet, codes, own: byPeriod(own), other: byPeriod(other) },
      differences: Object.fromEntries(result.periods.map(({ key }, index) => [key, jsonNumber(differences[index])])),
    })),
    decided: result.decided.map(({ label, status, main, own, other }) => ({
      ...{ label, status, sheet: main.sheet, own: byPeriod(own), other: byPeriod(other) },
    })),
    platforms: result.platforms.map(({ platform, codes, total, groups }) => ({
      ...{ name: platform.name, sheet: platform.document.sheet, codes, total: byPeriod(total) },
      groups: groups.map(({ label, isShared, amounts }) => ({ label, isShared, amounts: byPeriod(amounts) })),
    })),
    platformSheets: result.platformSheets.map(({ sheet, label, sum, printed }) => ({
      ...{ sheet, label, sum: byPeriod(sum), printed: byPeriod(printed) },
    })),
    shared: byPeriod(result.shared),
    financing: result.financing.map(financingJson),
    ...{ equity: result.equity.map(equityJson), posts: postsJson(result.posts) },
  };
}
