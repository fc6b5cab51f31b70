import type { Outcome } from '../../session/work';
import { SENTENCES } from '../../sentences';
import { FindingSection } from './finding-section';
import { groupFindings } from './finding-groups';
import { KeyFigures } from './key-figures';
import { NotCheckedList } from './not-checked';
import { ReadTables } from './read-tables';

/** What the workbook holds that does not agree, and what was not looked at. */
export function FindingsView({ outcome: { recalculation, sheetOrder } }: { readonly outcome: Outcome }) {
  const { documents, results, findings, notChecked } = recalculation;
  const isRead = documents.length > 0;
  const hasMoney = documents.some(({ kind }) => kind === 'budget' || kind === 'members');
  return (
    <>
      {!isRead && <p>{SENTENCES.nothingRead}</p>}
      {isRead && findings.length === 0 && <p>{SENTENCES.noFindings}</p>}
      {hasMoney && <KeyFigures equity={results.equity} />}
      {groupFindings(findings, sheetOrder).map((group) => (
        <FindingSection key={group.severity} group={group} />
      ))}
      <NotCheckedList notChecked={notChecked} />
      <ReadTables documents={documents} />
    </>
  );
}
