import type { Outcome } from '../../session/work';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { EquityChart } from './equity-chart';
import { equityChains } from './equity-chains';
import { EquityPeriod } from './equity-period';

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
