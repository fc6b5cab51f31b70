import type { ControlPlanResult, ControlResult } from '../../../../core/calculation/control-plan/control-plan-result';
import type { EvidenceSource } from '../../../../core/summary/control-evidence';
import { controlEvidence } from '../../../../core/summary/control-evidence';
import { listed } from '../../../../core/summary/summary-words';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { PlainList } from '../../../parts/plain-list';
import { Section } from '../../../parts/section';
import { CONTROL_SENTENCES } from '../../../sentences/control';
import { WORK_SENTENCES } from '../../../sentences/work';

const shown = (count: number | null | undefined) => (count === null || count === undefined ? '–' : String(count));

function rowOf(sheet: string, { line, score, due }: ControlResult): MatrixRow {
  return {
    key: `${line.at.row} ${line.at.column}`,
    head: <CellLink at={{ sheet, ...line.at }}>{line.label}</CellLink>,
    figures: [shown(score), ...(due ?? [null, null, null]).map(shown)],
  };
}

/** How many controls have each pair of grades, the gravest consequence first. */
function RiskMatrix({ result: { document, matrix } }: { readonly result: ControlPlanResult }) {
  const grades = Array.from({ length: document.grades }, (_, index) => index + 1);
  const rows = grades.toReversed().map((consequence): MatrixRow => {
    const countOf = (likelihood: number) =>
      matrix.find((each) => each.consequence === consequence && each.likelihood === likelihood)?.count;
    return {
      key: String(consequence),
      head: CONTROL_SENTENCES.consequenceOf(consequence),
      figures: grades.map((grade) => shown(countOf(grade))),
    };
  });
  return (
    <FigureMatrix
      caption={CONTROL_SENTENCES.riskMatrix}
      corner={CONTROL_SENTENCES.likelihoodAcross}
      columns={grades.map((grade) => ({ key: String(grade), heading: [String(grade)] }))}
      groups={[{ key: 'matrix', rows }]}
    />
  );
}

interface ControlPlanProps {
  readonly result: ControlPlanResult;
  readonly source: EvidenceSource;
}

/** A plan of internal control: the gravest risks in a sentence, the controls, their matrix and what they can rest on. */
export function ControlPlanTable({ result, source }: ControlPlanProps) {
  const { document, controls, highest, scheduled, ongoing, due } = result;
  const gravest = controls.filter(({ score }) => score !== null && score === highest).map(({ line }) => line.label);
  const evidence = controls.flatMap(({ line }) => {
    const found = controlEvidence(line, source);
    return found === null ? [] : [`${line.label}: ${found.text}`];
  });
  const sum: MatrixRow = { key: 'sum', head: WORK_SENTENCES.sum, weight: 'sum', figures: ['', ...due.map(shown)] };
  return (
    <Section heading={document.title ?? document.sheet}>
      {highest !== null && <Note>{CONTROL_SENTENCES.gravestRisks(highest, listed(gravest))}</Note>}
      <Note>{CONTROL_SENTENCES.controlsDue(scheduled, ongoing)}</Note>
      <FigureMatrix
        caption={document.title ?? document.sheet}
        corner={CONTROL_SENTENCES.control}
        columns={CONTROL_SENTENCES.controlColumns.map((heading) => ({ key: heading, heading: [heading] }))}
        groups={[{ key: 'controls', rows: [...controls.map((each) => rowOf(document.sheet, each)), sum] }]}
      />
      <RiskMatrix result={result} />
      {evidence.length > 0 && (
        <PlainList>
          {evidence.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}
