import type { Ceiling } from '../../../../core/calculation/money/money-results';
import { Decimal } from '../../../../core/figures/decimal';
import { CEILING_METHODS } from '../../../../core/rules/equity-ceiling';
import { CEILING_WORDS } from '../../../../core/settings/choice-words';
import { roundedText } from '../../../parts/amount-text';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Fold } from '../../../parts/fold';
import { Note } from '../../../parts/note';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import { WORK_SENTENCES } from '../../../sentences/work';
import type { MatrixYear, MemberMatrix } from './member-matrices';
import { headingOf } from './member-matrices';

function otherwise({ equity }: MatrixYear, mode: Ceiling['mode']): Ceiling | null {
  return equity?.otherCeilings.find((each) => each.mode === mode) ?? null;
}

/** The least and the most that the ceiling of the last year can be. Example: `1 701–2 268`. */
function span({ years, unit }: MemberMatrix): string {
  const last = years.findLast(({ equity }) => (equity?.otherCeilings.length ?? 0) > 0);
  const amounts = last?.equity?.otherCeilings.map(({ amount }) => amount) ?? [];
  const ends = [Decimal.min(...amounts), Decimal.max(...amounts)].map((amount) => roundedText(amount, unit));
  return [...new Set(ends)].join('–');
}

/** The ceiling counted in the ways that are not chosen, with what they leave; put away until it is asked for. */
export function CeilingFold({ matrix }: { readonly matrix: MemberMatrix }) {
  const { years, unit, sheet } = matrix;
  const modes = CEILING_METHODS.filter((mode) => years.some((year) => otherwise(year, mode) !== null));
  if (modes.length === 0) return null;
  return (
    <Fold title={MEMBER_SENTENCES.otherCeilings} detail={span(matrix)}>
      <FigureMatrix
        caption={`${MEMBER_SENTENCES.otherCeilings}, ${sheet}`}
        corner={unit}
        columns={years.map(headingOf)}
        groups={modes.map((mode) => ({
          key: mode,
          heading: CEILING_WORDS[mode],
          rows: (['amount', 'headroom'] as const).map((key) => ({
            key,
            head: key === 'amount' ? WORK_SENTENCES.ceiling : WORK_SENTENCES.leftToCeiling,
            figures: years.map((year) => roundedText(otherwise(year, mode)?.[key] ?? null, unit)),
          })),
        }))}
      />
      <Note>{MEMBER_SENTENCES.otherCeilingsNote}</Note>
    </Fold>
  );
}
