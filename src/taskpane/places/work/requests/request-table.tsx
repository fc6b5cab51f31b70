import type {
  RequestFigures,
  RequestResult,
  RequestYearResult,
} from '../../../../core/calculation/budget-requests/budget-requests-result';
import type { BudgetRequestsDocument } from '../../../../core/documents/budget-requests';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { stepName } from '../../../../core/sheets/requests/places';
import { listed, signedAmount } from '../../../../core/summary/summary-words';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { REQUEST_SENTENCES as WORDS } from '../../../sentences/requests';
import { WORK_SENTENCES } from '../../../sentences/work';

interface RequestTableProps {
  readonly document: BudgetRequestsDocument;
  readonly result: RequestYearResult;
}

function figuresOf({ amounts, change }: RequestFigures, { unit }: BudgetRequestsDocument) {
  return [
    ...amounts.map((amount) => (amount === null ? '–' : formatSwedish(amount))),
    change === null ? '–' : signedAmount(change, unit),
  ];
}

function rowOf(document: BudgetRequestsDocument, result: RequestResult): MatrixRow {
  const { at, label } = result.line;
  return {
    key: `${at.row} ${at.column}`,
    head: <CellLink at={{ sheet: document.sheet, ...at }}>{label}</CellLink>,
    figures: figuresOf(result, document),
  };
}

const namesOf = (results: readonly RequestResult[]) => listed(results.map(({ line }) => line.label));

/** What a reader looks for among the rows: the share, what was cut most, and what has no answer. */
function notesOf({ document, result }: RequestTableProps): string[] {
  const { sum, mostCut, unanswered, unasked, lines, year } = result;
  const isDecided = year.steps.at(-1)?.stage === 'decided';
  const share = sum.share === null ? null : formatPercent(sum.share, 1);
  const differing = lines.filter(({ budgeted }) => budgeted?.agrees === false).length;
  const cut = mostCut?.change ?? null;
  return [
    ...(share === null
      ? []
      : [isDecided ? WORK_SENTENCES.granted(share) : WORK_SENTENCES.proposed(share)].map((words) => `${words}.`)),
    ...(mostCut === null || cut === null
      ? []
      : [WORDS.mostCut(mostCut.line.label, `${signedAmount(cut, document.unit)} ${document.unit}`)]),
    ...(unanswered.length === 0 ? [] : [WORDS.unanswered(namesOf(unanswered), isDecided)]),
    ...(unasked.length === 0 ? [] : [WORDS.unasked(namesOf(unasked), isDecided)]),
    ...(differing === 0 ? [] : [WORDS.notAsBudgeted(differing)]),
  ];
}

/** What becomes of the requests of a year, step by step, with what stands out. */
export function RequestTable({ document, result }: RequestTableProps) {
  const { year, lines, sum } = result;
  const name = document.title ?? document.sheet;
  const title = year.year === null || name.includes(String(year.year)) ? name : `${name}: ${year.year}`;
  const headings = [...year.steps.map((_, step) => stepName(year, step)), WORDS.changed];
  const whole: MatrixRow = {
    ...{ key: 'sum', weight: 'sum' as const, head: year.total?.label ?? WORK_SENTENCES.sum },
    figures: figuresOf(sum, document),
  };
  return (
    <Section heading={title}>
      {notesOf({ document, result }).map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      <FigureMatrix
        caption={title}
        corner={document.unit}
        columns={headings.map((heading, index) => ({ key: `${index} ${heading}`, heading: [heading] }))}
        groups={[{ key: 'requests', rows: [...lines.map((line) => rowOf(document, line)), whole] }]}
      />
    </Section>
  );
}
