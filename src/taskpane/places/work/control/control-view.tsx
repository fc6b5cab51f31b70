import { CONTROL_SENTENCES } from '../../../sentences/control';
import type { Outcome } from '../../../session/work';
import { ControlPlanTable } from './control-plan-table';
import { RequisitionsTable } from './requisitions-table';
import { YearPlanTable } from './year-plan-table';

/** What is controlled, how grave the risks are and when each control falls due, and what the year's meetings take. */
export default function ControlView({ outcome }: { readonly outcome: Outcome }) {
  const { results, documents, findings } = outcome.recalculation;
  const { controlPlans, yearPlans, requisitions } = results;
  if (controlPlans.length + yearPlans.length + requisitions.length === 0) return <p>{CONTROL_SENTENCES.noControl}</p>;
  return (
    <>
      {controlPlans.map((result) => (
        <ControlPlanTable
          key={`${result.document.sheet} ${result.document.range.first.row}`}
          {...{ result, source: { results, documents, findings } }}
        />
      ))}
      {yearPlans.map((result) => (
        <YearPlanTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
      ))}
      {requisitions.map((result) => (
        <RequisitionsTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
      ))}
    </>
  );
}
