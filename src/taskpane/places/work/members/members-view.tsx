import { useState } from 'react';
import { Section } from '../../../parts/section';
import { Segments } from '../../../parts/segments';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import type { Outcome } from '../../../session/work';
import { AmountsPart } from './amounts-part';
import { equityVerdict } from './equity-words';
import type { MemberMatrix } from './member-matrices';
import { memberMatrices } from './member-matrices';
import { MethodPart } from './method-part';
import { SharesPart } from './shares-part';

const PARTS = { amounts: AmountsPart, shares: SharesPart, method: MethodPart };
type Part = keyof typeof PARTS;

const CHOICES = (['amounts', 'shares', 'method'] as const).map(
  (part) => [part, MEMBER_SENTENCES.memberViews[part]] as const,
);

function Verdict({ matrices }: { readonly matrices: readonly MemberMatrix[] }) {
  const sentences = equityVerdict(matrices.flatMap(({ years }) => years));
  return sentences.length === 0 ? null : <p style={{ margin: 0 }}>{sentences.join(' ')}</p>;
}

/** What the members pay and the equity that comes of it, in one matrix of parties by year for each sheet. */
export default function MembersView({ outcome }: { readonly outcome: Outcome }) {
  const [part, show] = useState<Part>('amounts');
  const matrices = memberMatrices(outcome.recalculation);
  const Shown = PARTS[part];
  if (matrices.length === 0) return <p>{MEMBER_SENTENCES.noMembersNoEquity}</p>;
  return (
    <>
      <Segments label={MEMBER_SENTENCES.membersShown} value={part} choices={CHOICES} onPick={show} />
      <Verdict matrices={matrices} />
      {matrices.map((matrix) => {
        const { sheet, unit } = matrix;
        const shown = <Shown matrix={matrix} />;
        const key = `${sheet} ${unit}`;
        if (matrices.length === 1)
          return (
            <div key={key} style={{ display: 'contents' }}>
              {shown}
            </div>
          );
        return (
          <Section key={key} heading={`${sheet}, ${unit}`}>
            {shown}
          </Section>
        );
      })}
    </>
  );
}
