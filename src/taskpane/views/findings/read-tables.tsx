import { formatRange } from '../../../core/cells/address';
import type { TertialDocument } from '../../../core/documents/tertial-document';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';

/** The tables that were read, each with a way there. */
export function ReadTables({ documents }: { readonly documents: readonly TertialDocument[] }) {
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
