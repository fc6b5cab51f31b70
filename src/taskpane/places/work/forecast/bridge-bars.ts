import type { BridgeStep } from '../../../../core/calculation/forecast/forecast-types';
import { Decimal } from '../../../../core/figures/decimal';

/** A bar of the bridge, between two amounts of equity. */
export interface BridgeBar {
  readonly step: string;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly kind: 'whole' | 'up' | 'down';
  /** What is written over it: the whole of equity, or the change. */
  readonly amount: Decimal;
}

const ZERO = new Decimal(0);

/** The step that closes a bridge: where equity ends. */
export const CLOSING = 'closing';

/**
 * The bars of a bridge: what was planned, each change from where the last one ended, and what it comes to.
 * Example: 894, -30 to 864 and 325 to 1 189 give four bars, the last from 0 to 1 189.
 */
export function bridgeBars(bridge: readonly BridgeStep[]): BridgeBar[] {
  const last = bridge.at(-1);
  if (last === undefined) return [];
  const bars = bridge.map(({ step, amount, closing }, index): BridgeBar => {
    if (index === 0) return { step, from: ZERO, to: closing, kind: 'whole', amount: closing };
    return { step, from: closing.minus(amount), to: closing, kind: amount.isNegative() ? 'down' : 'up', amount };
  });
  return [...bars, { step: CLOSING, from: ZERO, to: last.closing, kind: 'whole', amount: last.closing }];
}
