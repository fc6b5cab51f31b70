import { formatRange } from '../../../core/cells/address';
import type { WorkbookDocuments } from '../../../core/documents/workbook-documents';
import { everyDocument } from '../../../core/documents/workbook-documents';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';

/** The tables that were read, each with a way there. */
export function ReadTables({ documents }: { readonly documents: WorkbookDocuments }) {
  const tables = everyDocument(documents);
  if (tables.length === 0) return null;
  return (
    <Section heading={SENTENCES.readTables}>
      <PlainList>
        {tables.map(({ sheet, range, title }, index) => (
          <li key={index}>
            <CellLink at={{ sheet, ...range.first }}>{`${sheet}!${formatRange(range)}`}</CellLink>
            {title === null ? '' : ` ${title}`}
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
