import type {
  ActivityViewsResult,
  ComparedView,
} from '../../../../core/calculation/activity-views/activity-views-result';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { VIEW_SENTENCES } from '../../../sentences/views';
import { ViewFigure, differenceText } from './view-figure';

/** Differences of less than half the unit are rounding. */
const ROUNDED = 0.5;

const isDifferent = ({ differences }: ComparedView, index: number) => differences[index]?.abs().gte(ROUNDED) === true;

function headOf({ label, sheet, codes, kind }: ComparedView): string {
  const name = kind === 'platform' ? label : `${label} (${sheet})`;
  return codes.length === 0 ? name : `${name}: ${codes.join(' + ')}`;
}

/** The codes beside another sheet, in the periods that have both. */
function rowsFor(view: ComparedView, result: ActivityViewsResult): MatrixRow[] {
  return result.periods.flatMap(({ heading, year }, index) => {
    const difference = view.differences[index] ?? null;
    if (year === null || difference === null || !isDifferent(view, index)) return [];
    return [
      {
        ...{ key: `${headOf(view)} ${heading}`, head: `${headOf(view)}, ${heading}` },
        figures: [
          <ViewFigure key="own" of={view.own[index] ?? null} />,
          <ViewFigure key="other" of={view.other[index] ?? null} />,
          differenceText(difference),
        ],
      },
    ];
  });
}

/** How many comparisons agree, and every one that does not with both cells. */
export function ComparedTables({ result }: { readonly result: ActivityViewsResult }) {
  const { compared, periods, unit } = result;
  const rows = compared.flatMap((view) => rowsFor(view, result));
  const tried = compared.reduce(
    (sum, { differences }) =>
      sum + differences.filter((each, at) => each !== null && periods[at]?.year !== null).length,
    0,
  );
  if (tried === 0) return <Note>{VIEW_SENTENCES.nothingCompared}</Note>;
  const columns = [VIEW_SENTENCES.byCodes, VIEW_SENTENCES.byOther, VIEW_SENTENCES.viewDifference].map((heading) => ({
    ...{ key: heading, heading: [heading] },
  }));
  return (
    <Section heading={VIEW_SENTENCES.sameMoney}>
      <Note>{VIEW_SENTENCES.viewsVerdict(tried, rows.length)}</Note>
      {rows.length > 0 && (
        <FigureMatrix
          caption={VIEW_SENTENCES.sameMoney}
          corner={unit}
          columns={columns}
          groups={[{ key: 'compared', rows }]}
        />
      )}
    </Section>
  );
}
