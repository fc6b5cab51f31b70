import type {
  ActivityViewsResult,
  FinancingView,
} from '../../../../core/calculation/activity-views/activity-views-result';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Section } from '../../../parts/section';
import { SENTENCES } from '../../../sentences';
import { ViewFigure } from './view-figure';

function rowsOf({ financiers, total }: FinancingView): MatrixRow[] {
  return [
    ...financiers.map(({ label, amount, share }, index) => ({
      ...{ key: `${index} ${label}`, head: label },
      figures: [<ViewFigure key="amount" of={amount} />, share === null ? '–' : formatPercent(share, 1)],
    })),
    { key: 'sum', head: SENTENCES.plannedSum, weight: 'sum', figures: [formatSwedish(total.amount), ''] },
  ];
}

/** Who pays for each activity, in amounts and percents. */
export function FinancingTables({ result }: { readonly result: ActivityViewsResult }) {
  const columns = [SENTENCES.amount, SENTENCES.financedShare].map((heading) => ({ key: heading, heading: [heading] }));
  return result.financing.map((view) => {
    const heading = SENTENCES.financingOf(view.platform.name, view.key);
    return (
      <Section key={heading} heading={heading}>
        <FigureMatrix
          caption={heading}
          corner={result.unit}
          columns={columns}
          groups={[{ key: 'financiers', rows: rowsOf(view) }]}
        />
      </Section>
    );
  });
}
