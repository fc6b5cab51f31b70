import type {
  ActivityPlanResult,
  ActivityResult,
} from '../../../../core/calculation/activity-plan/activity-plan-result';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { ACTIVITY_SENTENCES } from '../../../sentences/activities';
import { WORK_SENTENCES } from '../../../sentences/work';

const amountText = (amount: Decimal | null) => (amount === null ? '–' : formatSwedish(amount));

function headOf({ line }: ActivityResult): string {
  const about =
    line.struck === null ? ACTIVITY_SENTENCES.monthsShort(line.active.length) : ACTIVITY_SENTENCES.struckOut;
  return `${line.label} (${about})`;
}

function rowOf(each: ActivityResult, { sheet }: ActivityPlanResult['document']): MatrixRow {
  const { line, headroom } = each;
  return {
    ...{ key: String(line.row), head: headOf(each) },
    ...(line.struck !== null && { weight: 'soft' as const }),
    figures: [
      ...line.money.map(({ row, column, amount }) =>
        amount === null ? (
          '–'
        ) : (
          <CellLink key={column} at={{ sheet, row, column }}>
            {formatSwedish(amount)}
          </CellLink>
        ),
      ),
      amountText(headroom),
    ],
  };
}

/** The columns of money with what the plan comes to in each. */
function sumRow({ document, lines }: ActivityPlanResult): MatrixRow {
  const sums = document.money.map((_, index) =>
    lines.reduce<Decimal | null>((sum, { line }) => {
      const amount = line.money[index]?.amount ?? null;
      return amount === null ? sum : (sum?.plus(amount) ?? amount);
    }, null),
  );
  return { key: 'sum', head: WORK_SENTENCES.sum, weight: 'sum', figures: [...sums.map(amountText), ''] };
}

/** A plan: what it comes to by year, then each activity with its months, amounts and what is left to its ceiling. */
export function PlanTable({ result }: { readonly result: ActivityPlanResult }) {
  const { document, lines, years } = result;
  const { title, sheet, unit, money } = document;
  const columns = money.map(({ column, year, heading }) => ({
    ...{ key: String(column), heading: [year === null ? heading : String(year)] },
  }));
  const byYear = years.map(({ year, amount }) => ACTIVITY_SENTENCES.plannedIn(String(year), formatSwedish(amount)));
  return (
    <Section heading={title ?? sheet}>
      {byYear.length > 0 && <Note>{ACTIVITY_SENTENCES.planVerdict(byYear, unit)}</Note>}
      <FigureMatrix
        caption={title ?? sheet}
        corner={unit}
        columns={[...columns, { key: 'headroom', heading: [ACTIVITY_SENTENCES.planCeiling] }]}
        groups={[{ key: 'activities', rows: [...lines.map((each) => rowOf(each, document)), sumRow(result)] }]}
      />
    </Section>
  );
}
