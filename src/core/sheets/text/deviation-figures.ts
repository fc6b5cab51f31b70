import type { ForecastLine, ForecastResult } from '../../calculation/forecast/forecast-types';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import type { TextFormat } from './figure-text';
import type { FigureSource, TextFigure, UntitledFigure } from './figure-types';
import { of } from './figure-types';

/** So many lines are named, the largest first; the others are given together. */
const MOST_NAMED = 5;
/** The result against its budget: what the deviations of all lines come to. */
export const WHOLE_DEVIATION = 'avvikelse';

type LineFormat = Extract<TextFormat, { kind: 'line' }>;

const slots = Array.from({ length: MOST_NAMED }, (_, index) => index);

/** The reason that is documented beside a line's adjustment, as far as the adjustment is counted. */
function reasonOf({ adjustment, input }: ForecastLine): string {
  if (adjustment.isZero()) return '';
  return (input?.typed.reason.text ?? '').trim().replace(/\.$/, '');
}

function bySize(lines: readonly ForecastLine[]): ForecastLine[] {
  return [...lines].sort((left, right) => right.deviation.abs().comparedTo(left.deviation.abs()));
}

const unitOf = (forecast: ForecastResult | null) => ({
  unit: forecast?.unit ?? 'tkr',
  decimals: forecast?.decimals ?? 0,
});

/** A line's own figure: its name, how far it is from its budget, and why. */
function lineFigure(
  name: string,
  line: ForecastLine | undefined,
  format: Omit<LineFormat, 'label' | 'reason' | 'kind'>,
): UntitledFigure {
  const named = { label: line?.label ?? '', reason: line === undefined ? '' : reasonOf(line) };
  return {
    ...{ name, format: { kind: 'line', ...format, ...named } },
    source: { kind: 'deviation', key: line?.key ?? '' },
    value: line?.deviation ?? null,
  };
}

/** What the lines come to that are not named: the whole deviation less theirs. */
function restFigures(forecast: ForecastResult | null, named: readonly UntitledFigure[], isMore: boolean) {
  const whole = forecast === null ? null : forecast.forecast.result.minus(forecast.budget.result);
  const parts = named.flatMap(({ value }) => (value instanceof Decimal ? [value] : []));
  const rest = whole === null || !isMore ? null : whole.minus(Decimal.sum(0, ...parts));
  const names = named.flatMap(({ name, value }) => (value === null ? [] : [name]));
  const source: FigureSource = { kind: 'rest', of: WHOLE_DEVIATION, parts: names };
  const value = rest === null || rest.isZero() ? null : rest;
  const words: TextFormat = { kind: 'word', words: ['bättre', 'sämre'] };
  return [
    { name: 'övriga avvikelser', format: { kind: 'size' as const, ...unitOf(forecast) }, source, value },
    { name: 'övriga bättre eller sämre', format: words, source, value },
  ];
}

/** The lines that deviate most from the budget, each with its reason, and what the others come to. A result is no line. */
function deviations(forecast: ForecastResult | null): TextFigure[] {
  const lines = (forecast?.lines ?? []).filter(({ role }) => ROLES[role].section !== 'result');
  const found = bySize(lines.filter(({ deviation }) => !deviation.isZero()));
  const words = ['bättre än budget', 'sämre än budget'] as const;
  const named = slots.map((index) =>
    lineFigure(`avvikelse ${index + 1}`, found[index], { ...unitOf(forecast), words }),
  );
  return of('deviations', [...named, ...restFigures(forecast, named, found.length > MOST_NAMED)]);
}

/** The costs that are forecast below their budget. */
function fallingCosts(forecast: ForecastResult | null): TextFigure[] {
  const lines = forecast?.lines ?? [];
  const found = bySize(lines.filter(({ section, deviation }) => section === 'cost' && deviation.gt(0)));
  const together = Decimal.sum(0, ...found.map(({ deviation }) => deviation));
  return of('falling', [
    {
      ...{ name: 'minskade kostnader', format: { kind: 'size', ...unitOf(forecast) }, source: { kind: 'falling' } },
      value: found.length === 0 ? null : together,
    },
    ...slots.map((index) =>
      lineFigure(`minskad kostnad ${index + 1}`, found[index], { ...unitOf(forecast), words: null }),
    ),
  ]);
}

/**
 * What a template can show of the lines against their budget, with minus for worse.
 * Example: `avvikelse 1` is `Löner 160 tkr bättre än budget (vakans)`.
 */
export function deviationFigures(forecast: ForecastResult | null): TextFigure[] {
  return [...deviations(forecast), ...fallingCosts(forecast)];
}
