import type { EquityResult } from '../../../core/calculation/money/money-results';
import type { Outcome } from '../../session/work';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { EquityChart } from './equity-chart';
import { EquityPeriod } from './equity-period';

/** The years of one sheet in one unit, which can be drawn side by side. */
interface EquityChain {
  readonly sheet: string;
  readonly unit: EquityResult['unit'];
  readonly entries: readonly EquityResult[];
}

/** The results by sheet and unit, in their own order. */
function equityChains(equity: readonly EquityResult[]): EquityChain[] {
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

/** Equity year by year against its ceiling. */
export function EquityView({ outcome }: { readonly outcome: Outcome }) {
  const { equity } = outcome.recalculation.results;
  if (equity.length === 0) return <p>{SENTENCES.noEquity}</p>;
  return equityChains(equity).map(({ sheet, unit, entries }) => (
    <Section key={`${sheet} ${unit}`} heading={SENTENCES.chartHeading(sheet, unit)}>
      <EquityChart entries={entries} unit={unit} />
      {entries.map((entry, index) => (
        <EquityPeriod key={index} entry={entry} />
      ))}
    </Section>
  ));
}
