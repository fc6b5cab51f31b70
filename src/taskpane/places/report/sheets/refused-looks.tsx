import type { WriteRemark } from '../../../../core/port/write-remark';
import { ErrorDetails } from '../../../parts/error-details';
import { Note } from '../../../parts/note';
import { PlainList } from '../../../parts/plain-list';
import { Section } from '../../../parts/section';
import { LOOKS_SENTENCES, looksNotSet, whyNotSet } from '../../../sentences/looks';

/** What of the looks Excel refused; what the cells hold is not touched by it. */
export function RefusedLooks({ remarks }: { readonly remarks: readonly WriteRemark[] }) {
  if (remarks.length === 0) return null;
  const details = new Set(remarks.flatMap((remark) => remark.details ?? []));
  return (
    <Section heading={LOOKS_SENTENCES.looksHeading}>
      <PlainList>
        {looksNotSet(remarks).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </PlainList>
      {whyNotSet(remarks).map((sentence) => (
        <Note key={sentence}>{sentence}</Note>
      ))}
      <Note>{LOOKS_SENTENCES.looksLater}</Note>
      <ErrorDetails lines={[...details]} />
    </Section>
  );
}
