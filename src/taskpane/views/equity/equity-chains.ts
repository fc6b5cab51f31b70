import type { EquityResult } from '../../../core/calculation/money/money-results';

/** The years of one sheet in one unit, which can be drawn side by side. */
export interface EquityChain {
  readonly sheet: string;
  readonly unit: EquityResult['unit'];
  readonly entries: readonly EquityResult[];
}

/** The results by sheet and unit, in their own order. */
export function equityChains(equity: readonly EquityResult[]): EquityChain[] {
  const chains = new Map<string, EquityResult[]>();
  for (const entry of equity) {
    const key = JSON.stringify([entry.sheet, entry.unit]);
    chains.set(key, [...(chains.get(key) ?? []), entry]);
  }
  return [...chains.values()].flatMap((entries) => {
    const [first] = entries;
    return first === undefined ? [] : [{ sheet: first.sheet, unit: first.unit, entries }];
  });
}
