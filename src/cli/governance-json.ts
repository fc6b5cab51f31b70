import { formatAddress } from '../core/cells/address';
import type { ControlPlanResult } from '../core/calculation/control-plan/control-plan-result';
import type { RequisitionsResult } from '../core/calculation/requisitions/requisitions-result';
import { periodKey } from '../core/documents/period';
import { jsonNumber } from './json-number';
import type { YearPlanResult } from '../core/calculation/year-plan/year-plan-result';
import { dayOf, isOtherYear } from '../core/documents/year-duties';
import type { EvidenceSource } from '../core/summary/control-evidence';
import { controlEvidence } from '../core/summary/control-evidence';

/** A fraction as it is printed: to the thousandth. */
const SHARE_DECIMALS = 3;

/** A plan of internal control. Who is responsible is left out: it may be the name of a person. */
export function controlPlanJson({ document, controls, ...plan }: ControlPlanResult, source: EvidenceSource) {
  const { sheet, title, grades } = document;
  const { matrix, highest, scheduled, ongoing, due } = plan;
  return {
    ...{ sheet, title, grades, matrix, highest, scheduled, ongoing, due },
    controls: controls.map(({ line, score, due: dueBy }) => ({
      ...{ cell: formatAddress(line.at), label: line.label, area: line.area },
      ...{ consequence: line.consequence, likelihood: line.likelihood, score },
      times: line.frequency?.kind === 'scheduled' ? line.frequency.times : null,
      ongoing: line.frequency?.kind === 'ongoing',
      due: dueBy,
      evidence: controlEvidence(line, source)?.text ?? null,
    })),
  };
}

/** A plan of the year. Who is invited is left out but for the bodies that meet. */
export function yearPlanJson({ document, duties, preparations }: YearPlanResult) {
  const { sheet, title, years, meetings } = document;
  return {
    ...{ sheet, title, years },
    meetings: meetings.map((meeting) => ({
      ...{ cell: formatAddress(meeting.at), label: meeting.label, bodies: meeting.bodies, day: dayOf(meeting) },
      ...{ month: meeting.month, isUnset: meeting.isUnset, isOtherYear: isOtherYear(document, meeting) },
    })),
    otherYear: meetings.filter((meeting) => isOtherYear(document, meeting)).length,
    duties: duties.map(({ duty, day, meeting, isNamed, isLate, inWorkbook, rule }) => ({
      ...{ duty, day, side: rule.value.side, reference: `${rule.reference.title}, ${rule.reference.place ?? ''}` },
      ...{ meeting: meeting === null ? null : formatAddress(meeting.at), isNamed, isLate, inWorkbook },
    })),
    preparations: preparations.map(({ board, preparation, days }) => ({
      ...{ board: formatAddress(board.at), preparation: formatAddress(preparation.at), days },
    })),
  };
}

/** A list of requisitions. Suppliers and those who have attested are left out: they may be names of persons. */
export function requisitionsJson({ document, lines, sum, codes, expected }: RequisitionsResult) {
  const { sheet, title, unit, period, periodIsStated } = document;
  return {
    ...{ sheet, title, unit, period: periodIsStated ? periodKey(period) : null, sum: jsonNumber(sum) },
    lines: lines.map(({ line, faults }) => ({
      ...{ cell: formatAddress(line.at), label: line.label, day: line.day, code: line.code },
      ...{ amount: jsonNumber(line.figure.amount), faults },
    })),
    expected: jsonNumber(expected?.toDecimalPlaces(SHARE_DECIMALS)),
    codes: codes.map(({ code, requested, budget, share, remaining }) => ({
      ...{ code, requested: jsonNumber(requested), budget: jsonNumber(budget?.amount) },
      ...{ share: jsonNumber(share?.toDecimalPlaces(SHARE_DECIMALS)), remaining: jsonNumber(remaining) },
    })),
  };
}
