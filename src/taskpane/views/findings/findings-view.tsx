import { allCounted } from '../../../core/audit/coverage/counted';
import { nothingFound } from '../../../core/audit/coverage/coverage-words';
import { formatRange } from '../../../core/cells/address';
import type { TertialDocument } from '../../../core/documents/tertial-document';
import type { Outcome } from '../../session/work';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { CoverageSection } from './coverage-section';
import { FindingSection } from './finding-section';
import { groupFindings } from './finding-groups';
import { KeyFigures } from './key-figures';
import { NotCheckedList } from './not-checked';

/** The tables that were read, each with a way there. */
function ReadTables({ documents }: { readonly documents: readonly TertialDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <Section heading={SENTENCES.readTables}>
      <PlainList>
        {documents.map(({ sheet, range, title }, index) => (
          <li key={index}>
            <CellLink at={{ sheet, ...range.first }}>{`${sheet}!${formatRange(range)}`}</CellLink>
            {title === null ? '' : ` ${title}`}
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

/** What the workbook holds that does not agree, and what was not looked at. */
export function FindingsView({ outcome: { recalculation, sheetOrder } }: { readonly outcome: Outcome }) {
  const { documents, results, findings, notChecked, coverage } = recalculation;
  const isRead = documents.length > 0;
  const hasMoney = documents.some(({ kind }) => kind === 'budget' || kind === 'members');
  return (
    <>
      {!isRead && <p>{SENTENCES.nothingRead}</p>}
      {isRead && findings.length === 0 && <p>{nothingFound(allCounted(coverage))}</p>}
      {hasMoney && <KeyFigures equity={results.equity} />}
      {groupFindings(findings, sheetOrder).map((group) => (
        <FindingSection key={group.severity} group={group} />
      ))}
      <CoverageSection coverage={coverage} />
      <NotCheckedList notChecked={notChecked} />
      <ReadTables documents={documents} />
    </>
  );
}
