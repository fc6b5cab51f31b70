import { FINANCING_SENTENCES as WORDS } from '../../../sentences/financing';
import type { Outcome } from '../../../session/work';
import { FeeTable } from './fee-table';
import { ProjectTable } from './project-table';

/** How projects with support from the Social Fund are paid for, and fees to the national network. */
export default function FinancingView({ outcome }: { readonly outcome: Outcome }) {
  const { coFinancing, networkFees } = outcome.recalculation.results;
  if (coFinancing.length + networkFees.length === 0) return <p>{WORDS.noFinancing}</p>;
  return (
    <>
      {coFinancing.map((result) => (
        <ProjectTable key={`${result.document.sheet} ${result.document.range.first.row}`} {...{ result, outcome }} />
      ))}
      {networkFees.map((result) => (
        <FeeTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
      ))}
    </>
  );
}
