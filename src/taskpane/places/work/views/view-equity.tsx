import type { ActivityViewsResult } from '../../../../core/calculation/activity-views/activity-views-result';
import { formatSwedish } from '../../../../core/figures/number-text';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Section } from '../../../parts/section';
import { VIEW_SENTENCES } from '../../../sentences/views';

/** Equity at each year's end by each sheet. */
export function ViewEquity({ result }: { readonly result: ActivityViewsResult }) {
  const { equity, periods, unit } = result;
  if (equity.length === 0) return null;
  const years = periods.flatMap(({ year, heading }, index) => (year === null ? [] : [{ index, heading }]));
  const rows = equity.map(({ label, closings }) => ({
    ...{ key: label, head: label },
    figures: years.map(({ index }) => {
      const closing = closings[index] ?? null;
      return closing === null ? '–' : formatSwedish(closing.amount);
    }),
  }));
  return (
    <Section heading={VIEW_SENTENCES.viewEquity}>
      <FigureMatrix
        caption={VIEW_SENTENCES.viewEquity}
        corner={unit}
        columns={years.map(({ heading }) => ({ key: heading, heading: [heading] }))}
        groups={[{ key: 'equity', rows }]}
      />
    </Section>
  );
}
