import { REQUEST_SENTENCES as WORDS } from '../../../sentences/requests';
import type { Outcome } from '../../../session/work';
import { RequestTable } from './request-table';

/** What activities ask for, what is proposed and what is decided. */
export default function RequestsView({ outcome }: { readonly outcome: Outcome }) {
  const { budgetRequests } = outcome.recalculation.results;
  if (budgetRequests.length === 0) return <p>{WORDS.noRequests}</p>;
  return budgetRequests.flatMap(({ document, years }) =>
    years.map((result) => (
      <RequestTable
        key={`${document.sheet} ${document.range.first.row} ${result.year.year}`}
        {...{ document, result }}
      />
    )),
  );
}
