import { formatAddress } from '../core/cells/address';
import type { CoFinancingResult } from '../core/calculation/co-financing/co-financing-result';
import type { NetworkFeesResult } from '../core/calculation/network-fees/network-fees-result';
import type { Decimal } from '../core/figures/decimal';
import { jsonNumber } from './json-number';

/** Amounts to the öre in kronor, and fractions to six decimals. */
const rounded = (value: Decimal | null | undefined, decimals = 2) => jsonNumber(value?.toDecimalPlaces(decimals));
const FRACTION = 6;

function rangeJson(range: { readonly low: Decimal; readonly high: Decimal } | null, decimals = 2) {
  return range === null ? null : { low: rounded(range.low, decimals), high: rounded(range.high, decimals) };
}

function rateJson(rate: { readonly point: Decimal; readonly low: Decimal; readonly high: Decimal } | null) {
  return rate === null ? null : { point: rounded(rate.point, FRACTION), ...rangeJson(rate, FRACTION) };
}

/** How a project with support from the Social Fund is paid for. */
export function coFinancingJson({ document, columns }: CoFinancingResult) {
  const { sheet, title, unit, lines } = document;
  return {
    ...{ sheet, title, unit },
    lines: lines.map(({ at, label, role, under }) => ({ cell: formatAddress(at), label, role, under })),
    columns: columns.map(({ heading, support, publicPart, total, degree, required, need, own }) => ({
      ...{ heading, support: rounded(support), public: rounded(publicPart), total: rounded(total) },
      ...{ degree: rounded(degree, FRACTION), required: rounded(required, FRACTION) },
      shortAtTotal: rounded(need?.atTotal),
      shortWithSupport: rounded(need?.withSupport),
      mostSupport: rounded(need?.mostSupport),
      own:
        own === null
          ? null
          : { whole: rounded(own.whole), years: own.years.map((year) => ({ year, amount: rounded(own.perYear) })) },
    })),
  };
}

/** Fees to a network, as parts of what each förbund has. */
export function networkFeesJson({ document, lines, peersBase }: NetworkFeesResult) {
  const { sheet, title, unit, raiseRate } = document;
  return {
    ...{ sheet, title, unit, raiseRate: rounded(raiseRate, FRACTION), peersBase: rounded(peersBase) },
    lines: lines.map(({ line, current, currentRate, nextRate, raise, raiseByPeers, baseByRaise }) => ({
      ...{ cell: formatAddress(line.at), label: line.label, isAll: line.isAll, current: rounded(current) },
      ...{ currentRate: rateJson(currentRate), nextRate: rateJson(nextRate) },
      raise: raise === null ? null : { point: rounded(raise.point), ...rangeJson(raise) },
      ...{ raiseByPeers: rangeJson(raiseByPeers), baseByRaise: rounded(baseByRaise) },
    })),
  };
}
