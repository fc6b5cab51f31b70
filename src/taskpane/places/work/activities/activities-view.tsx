import { ACTIVITY_SENTENCES } from '../../../sentences/activities';
import type { Outcome } from '../../../session/work';
import { ContactsTable } from './contacts-table';
import { PlanTable } from './plan-table';

/** Who was met in each insats and how often, and when planned activities are under way and what they cost. */
export default function ActivitiesView({ outcome }: { readonly outcome: Outcome }) {
  const { contacts, activityPlans } = outcome.recalculation.results;
  if (contacts.length + activityPlans.length === 0) return <p>{ACTIVITY_SENTENCES.noActivities}</p>;
  return (
    <>
      {contacts.map((result) => (
        <ContactsTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
      ))}
      {activityPlans.map((result) => (
        <PlanTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
      ))}
    </>
  );
}
