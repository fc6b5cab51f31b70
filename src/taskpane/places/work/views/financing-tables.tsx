import type {
  ActivityViewsResult,
  FinancingView,
} from '../../../../core/calculation/activity-views/activity-views-result';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Section } from '../../../parts/section';
import { VIEW_SENTENCES } from '../../../sentences/views';
import { WORK_SENTENCES } from '../../../sentences/work';
import { ViewFigure } from './view-figure';

function rowsOf({ financiers, total }: FinancingView): MatrixRow[] {
  return [
    ...financiers.map(({ label, amount, share }, index) => ({
      ...{ key: `${index} ${label}`, head: label },
      figures: [<ViewFigure key="amount" of={amount} />, share === null ? '–' : formatPercent(share, 1)],
    })),
    { key: 'sum', head: WORK_SENTENCES.sum, weight: 'sum', figures: [formatSwedish(total.amount), ''] },
  ];
}

/** Who pays for each activity, in amounts and percents. */
export function FinancingTables({ result }: { readonly result: ActivityViewsResult }) {
  const columns = [VIEW_SENTENCES.amount, VIEW_SENTENCES.financedShare].map((heading) => ({
    key: heading,
    heading: [heading],
  }));
  return result.financing.map((view) => {
    const heading = VIEW_SENTENCES.financingOf(view.platform.name, view.key);
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
