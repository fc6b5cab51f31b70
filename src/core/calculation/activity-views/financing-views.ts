import type { Unit } from '../../figures/unit';
import type { FinancingView } from './activity-views-result';
import type { Platform } from './platform';
import { amountIn, periodsOf, together } from './view-columns';

/** Who pays for a platform for a period: amounts, and parts of all that is paid. */
function financingIn(platform: Platform, key: string, unit: Unit): FinancingView[] {
  const { document, financing, total } = platform;
  if (financing === null) return [];
  const paid = financing.lines.flatMap((line) => {
    const amount = amountIn(document, line, { key, unit });
    return amount === null ? [] : [{ label: document.lines[line]?.label ?? '', amount }];
  });
  const all = together(paid.map(({ amount }) => amount));
  if (all === null) return [];
  const financiers = paid.map(({ label, amount }) => ({
    ...{ label, amount, share: all.amount.isZero() ? null : amount.amount.div(all.amount) },
  }));
  return [{ platform, key, financiers, total: all, cost: amountIn(document, total, { key, unit }) }];
}

/** Who pays for each platform, period by period. Example: 1 285, 2 340 and 559 of 4 184 are 30.7, 55.9 and 13.4 %. */
export function financingViews(platforms: readonly Platform[], unit: Unit): FinancingView[] {
  return platforms.flatMap((platform) =>
    periodsOf(platform.document)
      .filter(({ key }) => key !== 'sum')
      .flatMap(({ key }) => financingIn(platform, key, unit)),
  );
}
