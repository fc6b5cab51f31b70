import { periodText } from '../documents/forecast-period';

/** The period of a forecast with its year. Example: `2021-T2` is `tertial 2 2021`, `2021` is `helår 2021`. */
export function forecastPeriodWords(period: string): string {
  return `${periodText(period)} ${period.slice(0, 4)}`;
}
