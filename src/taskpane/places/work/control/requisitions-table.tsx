import type { RequisitionsResult } from '../../../../core/calculation/requisitions/requisitions-result';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { CONTROL_SENTENCES } from '../../../sentences/control';

/** The pace of each code that a budget has. */
function Paces({ codes }: Pick<RequisitionsResult, 'codes'>) {
  const rows = codes
    .filter(({ budget }) => budget !== null)
    .map(({ code, requested, share }): MatrixRow => ({
      ...{ key: code, head: code },
      figures: [formatSwedish(requested), share === null ? '–' : formatPercent(share, 1)],
    }));
  if (rows.length === 0) return null;
  return (
    <FigureMatrix
      {...{ caption: CONTROL_SENTENCES.paceOfCodes, corner: CONTROL_SENTENCES.projectCode }}
      columns={CONTROL_SENTENCES.paceColumns.map((heading) => ({ key: heading, heading: [heading] }))}
      groups={[{ key: 'paces', rows }]}
    />
  );
}

/** A list of requisitions: how many are wrongly attested, those lines, and the pace of each code with a budget. */
export function RequisitionsTable({ result }: { readonly result: RequisitionsResult }) {
  const { document, lines, codes, sum } = result;
  const { sheet, title, unit } = document;
  const wrong = lines.filter(({ faults }) => faults.length > 0);
  const rows = wrong.map(({ line, faults }): MatrixRow => ({
    key: String(line.at.row),
    head: <CellLink at={{ sheet, ...line.at }}>{line.label}</CellLink>,
    figures: [faults.map((fault) => CONTROL_SENTENCES.attestFaults[fault]).join(', ')],
  }));
  return (
    <Section heading={title ?? sheet}>
      <Note>{CONTROL_SENTENCES.requisitionsRead(lines.length, `${formatSwedish(sum)} ${unit}`, wrong.length)}</Note>
      {rows.length > 0 && (
        <FigureMatrix
          {...{ caption: CONTROL_SENTENCES.wronglyAttested, corner: CONTROL_SENTENCES.requisition }}
          columns={[{ key: 'fault', heading: [CONTROL_SENTENCES.attestFault] }]}
          groups={[{ key: 'wrong', rows }]}
        />
      )}
      <Paces codes={codes} />
    </Section>
  );
}
