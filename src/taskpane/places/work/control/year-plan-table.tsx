import type { DutyResult, YearPlanResult } from '../../../../core/calculation/year-plan/year-plan-result';
import { isOtherYear } from '../../../../core/documents/year-duties';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { CellLink } from '../../../parts/cell-link';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { CONTROL_SENTENCES } from '../../../sentences/control';

function rowOf(sheet: string, { duty, rule, day, meeting, isLate, isNamed, inWorkbook }: DutyResult): MatrixRow {
  const status = meeting === null ? 'none' : isLate ? 'late' : isNamed ? 'named' : 'possible';
  const words = CONTROL_SENTENCES.dutyStatus[status];
  return {
    key: `${duty} ${day}`,
    head: rule.name,
    figures: [
      day,
      meeting === null ? (
        words
      ) : (
        <CellLink key="meeting" at={{ sheet, ...meeting.at }}>
          {words}
        </CellLink>
      ),
      inWorkbook === null ? '–' : CONTROL_SENTENCES.inThisWorkbook,
    ],
  };
}

/** A plan of the year: how many days and how many of another year, and each duty with its meeting. */
export function YearPlanTable({ result: { document, duties } }: { readonly result: YearPlanResult }) {
  const { meetings, sheet, title } = document;
  const others = meetings.filter((meeting) => isOtherYear(document, meeting)).length;
  return (
    <Section heading={title ?? sheet}>
      <Note>{CONTROL_SENTENCES.daysInPlan(meetings.length, others)}</Note>
      {duties.length > 0 && (
        <FigureMatrix
          caption={title ?? sheet}
          corner={CONTROL_SENTENCES.duty}
          columns={CONTROL_SENTENCES.dutyColumns.map((heading) => ({ key: heading, heading: [heading] }))}
          groups={[{ key: 'duties', rows: duties.map((duty) => rowOf(sheet, duty)) }]}
        />
      )}
    </Section>
  );
}
