import type { Decimal } from '../../figures/decimal';
import type { BridgeStep, PeriodForecast } from './forecast-types';

/** The budget that forecasts are checked against. */
export interface Planned {
  readonly opening: Decimal | null;
  readonly result: Decimal;
}

/**
 * How planned closing equity became a forecast's: by the difference in what the year began with, and by each
 * forecast's change of the result. Empty where no equity is planned or known.
 * Example: 894, -30 to 864, 325 to 1 189, 535 to 1 724.
 */
function stepsTo(forecasts: readonly PeriodForecast[], planned: Planned): BridgeStep[] {
  const opening = forecasts.at(-1)?.opening ?? null;
  if (planned.opening === null || opening === null) return [];
  let closing = planned.opening.plus(planned.result);
  const steps: BridgeStep[] = [{ step: 'plannedClosing', amount: closing, closing }];
  const add = (step: string, amount: Decimal) => {
    closing = closing.plus(amount);
    steps.push({ step, amount, closing });
  };
  add('openingDifference', opening.minus(planned.opening));
  let before = planned.result;
  for (const { period, result } of forecasts) {
    add(period, result.minus(before));
    before = result;
  }
  return steps;
}

/** Each forecast with the bridge to it over those before it. */
export function withBridges(forecasts: readonly PeriodForecast[], planned: Planned): PeriodForecast[] {
  return forecasts.map((forecast, index) => ({
    ...forecast,
    bridge: stepsTo(forecasts.slice(0, index + 1), planned),
  }));
}
