import { formatAddress } from '../core/cells/address';
import type { EffectGoalsResult } from '../core/calculation/effect-goals/effect-goals-result';
import type { Decimal } from '../core/figures/decimal';
import { jsonNumber } from './json-number';

/** Fractions are given to six decimals. */
const DECIMALS = 6;

const rounded = (value: Decimal | null | undefined) => jsonNumber(value?.toDecimalPlaces(DECIMALS));

/** Goals from a baseline to a target; percents and their changes are fractions. */
export function effectGoalsJson({ document, goals, reached, assessed }: EffectGoalsResult) {
  const { sheet, title, targetYear } = document;
  return {
    ...{ sheet, title, targetYear, reached, assessed },
    goals: goals.map(({ goal, direction, outcomes }) => ({
      ...{ cell: formatAddress(goal.at), label: goal.label, isPercent: goal.isPercent, direction },
      ...{ baseline: rounded(goal.baseline?.value), target: rounded(goal.target?.value) },
      status: goal.status?.text ?? null,
      outcomes: outcomes.map(({ period, amount, change, share, isReached }) => ({
        ...{ period: period.name, year: period.year, outcome: rounded(amount), change: rounded(change) },
        ...{ shareOfWay: rounded(share), reached: isReached },
      })),
    })),
  };
}
