import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SENTENCES, SEVERITY_HEADINGS } from '../../sentences';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import type { FindingGroup } from './finding-groups';
import { FindingItem } from './finding-item';

/** As many as anyone reads at once; more cost time to draw. */
const SHOWN_AT_FIRST = 50;

/** The findings of one severity; a long list is cut until the user asks for the rest. */
export function FindingSection({ group: { severity, listed } }: { readonly group: FindingGroup }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? listed : listed.slice(0, SHOWN_AT_FIRST);
  const causes = listed.filter(({ depth }) => depth === 0).length;
  return (
    <Section heading={`${SEVERITY_HEADINGS[severity]} (${causes})`}>
      <PlainList>
        {shown.map((each, index) => (
          <FindingItem key={index} listed={each} />
        ))}
      </PlainList>
      {shown.length < listed.length && (
        <Button onClick={() => setShowsAll(true)}>{SENTENCES.showAll(listed.length)}</Button>
      )}
    </Section>
  );
}
