import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { ofKind } from '../../documents/tertial-document';
import { dayOf, dutiesOf, IN_LAW, isNoDay, isOtherYear, preparations } from '../../documents/year-duties';
import type { PlannedMeeting, YearPlanDocument } from '../../documents/year-plan';
import { weekdayOf, WEEKDAY_NAMES } from '../../documents/weekday';
import { atOnce } from '../../pace/steps';
import type { RuleName } from '../../rules/checks/checks';
import type { DocumentAudit } from '../document-audit';

interface Remark {
  readonly rule: RuleName;
  readonly message: string;
}

function remark({ sheet }: YearPlanDocument, meeting: PlannedMeeting, { rule, message }: Remark): Finding {
  const { at, label, text } = meeting;
  return findingAbout({ rule, at: { sheet, ...at }, label, published: text, message });
}

function days(plan: YearPlanDocument, meeting: PlannedMeeting): Finding[] {
  const { text, isUnset, weekday } = meeting;
  if (isUnset) return [remark(plan, meeting, { rule: 'dayNotSettled', message: `Dagen är inte bestämd: ”${text}”.` })];
  if (isNoDay(meeting))
    return [remark(plan, meeting, { rule: 'noSuchDay', message: `Det finns ingen sådan dag som ”${text}”.` })];
  const day = dayOf(meeting);
  const found: Finding[] = [];
  if (isOtherYear(plan, meeting)) {
    const message = `Datumet är ${meeting.year}, men planen gäller ${plan.years.join('–')}.`;
    found.push(remark(plan, meeting, { rule: 'otherYear', message }));
  }
  const own = day === null ? null : weekdayOf(day);
  if (weekday !== null && own !== null && weekday !== own) {
    const message = `${day ?? ''} är en ${WEEKDAY_NAMES[own - 1] ?? ''}, men planen anger ${WEEKDAY_NAMES[weekday - 1] ?? ''}.`;
    found.push(remark(plan, meeting, { rule: 'weekdayDiffers', message }));
  }
  return found;
}

/** Duties that no meeting of the board takes, or takes too late; only where the plan has meetings of the board. */
function duties(plan: YearPlanDocument): Finding[] {
  if (!plan.meetings.some(({ bodies }) => bodies.includes('board'))) return [];
  return dutiesOf(plan).flatMap(({ duty, rule, day, meeting, isLate }) => {
    const severity = IN_LAW.has(duty) ? 'warning' : 'info';
    if (meeting !== null && isLate) {
      return [
        remark(plan, meeting, {
          rule: 'dutyTooLate',
          message: `${rule.name} ${rule.inWords}, men mötet som tar upp den är ${meeting.text}.`,
        }),
      ];
    }
    if (meeting !== null) return [];
    const when = rule.value.side === 'by' ? `senast ${day}` : `efter ${day}`;
    const message = `${rule.name} ${rule.inWords}, men planen har inget styrelsemöte för den ${when}.`;
    const at = { sheet: plan.sheet, ...plan.range.first };
    return [{ ...findingAbout({ rule: 'dutyWithoutMeeting', at, label: rule.name, message }), severity }];
  });
}

function preparation(plan: YearPlanDocument, asked: number): Finding[] {
  const least = plan.preparationDays ?? asked;
  if (least <= 0) return [];
  return preparations(plan)
    .filter((each) => each.days < least)
    .map((each) => {
      const message = `Beredningen är ${each.days} dagar före styrelsen, och ska vara minst ${least}.`;
      return remark(plan, each.preparation, { rule: 'preparationTooLate', message });
    });
}

/** Checks plans of the year: days that are none or of another year, weekdays, duties, and preparation before the board. */
export const auditYearPlans: DocumentAudit = {
  findings: atOnce(({ documents, options }) =>
    ofKind(documents, 'yearPlan').flatMap((plan) => [
      ...plan.meetings.flatMap((meeting) => days(plan, meeting)),
      ...duties(plan),
      ...preparation(plan, options.preparationDays ?? 0),
    ]),
  ),
};
