import { VIEW_SENTENCES } from '../../../sentences/views';
import type { Outcome } from '../../../session/work';
import { ComparedTables } from './compared-tables';
import { FinancingTables } from './financing-tables';
import { PostsTable } from './posts-table';
import { ViewEquity } from './view-equity';

/** The same money in every sheet that has it: where they differ, what equity comes to by each, and who pays. */
export default function ViewsView({ outcome }: { readonly outcome: Outcome }) {
  const { activityViews } = outcome.recalculation.results;
  if (activityViews === null) return <p>{VIEW_SENTENCES.noViews}</p>;
  return (
    <>
      <ComparedTables result={activityViews} />
      <ViewEquity result={activityViews} />
      <FinancingTables result={activityViews} />
      <PostsTable posts={activityViews.posts} />
    </>
  );
}
