import { formatRange } from '../../../core/cells/address';
import type { Coverage } from '../../../core/audit/coverage/coverage';
import { allCounted } from '../../../core/audit/coverage/counted';
import { COVERAGE_HEADING, coverageSentence } from '../../../core/audit/coverage/coverage-words';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';

/** How many amounts of each table are in a sum that holds: what the silence about the others is worth. */
export function CoverageSection({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const tables = coverage.flatMap(({ sheet, tables: own }) => own.map((table) => ({ sheet, ...table })));
  return (
    <Section heading={COVERAGE_HEADING}>
      <div>{coverageSentence(allCounted(coverage))}</div>
      {tables.length > 0 && (
        <PlainList>
          {tables.map(({ sheet, range, amounts, proven }) => (
            <li key={`${sheet}!${formatRange(range)}`}>
              <CellLink at={{ sheet, ...range.first }}>{`${sheet}!${formatRange(range)}`}</CellLink>
              {` ${SENTENCES.tested(proven, amounts)}`}
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}
