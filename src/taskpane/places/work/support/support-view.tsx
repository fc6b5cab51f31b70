import { SUPPORT_SENTENCES } from '../../../sentences/support';
import type { Outcome } from '../../../session/work';
import { SupportTable } from './support-table';

/** What part of the population is on public support, place by place, and how it has changed in a year. */
export default function SupportView({ outcome }: { readonly outcome: Outcome }) {
  const { results, notChecked } = outcome.recalculation;
  if (results.support.length === 0) return <p>{SUPPORT_SENTENCES.noSupport}</p>;
  return (
    <>
      {results.support.map((result) => (
        <SupportTable key={`${result.sheet} ${result.age ?? ''}`} {...{ result, notChecked }} />
      ))}
    </>
  );
}
