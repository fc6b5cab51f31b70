import type { FeeResult, NetworkFeesResult } from '../../../../core/calculation/network-fees/network-fees-result';
import type { FeeRate } from '../../../../core/documents/network-fees';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { FINANCING_SENTENCES as WORDS } from '../../../sentences/financing';

const perMille = (rate: FeeRate | null) =>
  rate === null ? '–' : formatSwedish(rate.point.times(1000), { decimals: 2 });
const whole = (amount: Decimal) => formatSwedish(amount.toDecimalPlaces(0));

function rowOf(sheet: string, { line, currentRate, nextRate }: FeeResult): MatrixRow {
  return {
    key: `${line.at.row} ${line.at.column}`,
    head: <CellLink at={{ sheet, ...line.at }}>{line.label}</CellLink>,
    figures: [perMille(currentRate), perMille(nextRate)],
  };
}

/** What the raise can be of what a förbund has, since that is rounded. */
function Raise({ fee, result }: { readonly fee: FeeResult; readonly result: NetworkFeesResult }) {
  const { raiseRate, unit } = result.document;
  const range = fee.raiseByPeers ?? fee.raise;
  if (raiseRate === null || range === null) return null;
  const rate = formatSwedish(raiseRate.times(1000));
  return (
    <Note>{`${fee.line.label}: ${WORDS.raiseBetween(rate, whole(range.low), `${whole(range.high)} ${unit}`)}`}</Note>
  );
}

/** Fees in per mille of what each förbund has, with what rounding leaves open of the raise. */
export function FeeTable({ result }: { readonly result: NetworkFeesResult }) {
  const { title, sheet } = result.document;
  return (
    <Section heading={title ?? sheet}>
      <FigureMatrix
        caption={title ?? sheet}
        corner={WORDS.feePayer}
        columns={WORDS.feeColumns.map((heading) => ({ key: heading, heading: [heading] }))}
        groups={[{ key: 'fees', rows: result.lines.map((fee) => rowOf(sheet, fee)) }]}
      />
      {result.lines.map((fee) => (
        <Raise key={`${fee.line.at.row} ${fee.line.at.column}`} {...{ fee, result }} />
      ))}
    </Section>
  );
}
