import type { PeerResult } from '../../../core/calculation/peers/peers-result';
import type { Decimal } from '../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../core/figures/number-text';
import { CEILING_WORDS } from '../../../core/settings/choice-words';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const HEADINGS = [SENTENCES.countedAs, SENTENCES.headroom, SENTENCES.headroomLeast, SENTENCES.headroomMost];

const whole = (amount: Decimal) => formatSwedish(amount, { decimals: 0 });

interface OwnPeerProps {
  readonly own: PeerResult;
  readonly sheet: string;
  readonly unit: string;
  readonly count: number;
}

/** The own förbund among the others: its place, and what is left to the ceiling however it is counted. */
export function OwnPeer({ own: { peer, rank, interval, ceilings }, sheet, unit, count }: OwnPeerProps) {
  const ratio = peer.ratio?.amount ?? null;
  return (
    <Section heading={peer.name}>
      <Note>
        <CellLink at={{ sheet, row: peer.row, column: peer.nameColumn }} />
      </Note>
      {rank !== null && <Note>{SENTENCES.place(rank, count)}</Note>}
      {ratio !== null && <Note>{SENTENCES.partOfContributions(formatPercent(ratio, 0))}</Note>}
      {interval !== null && (
        <Note>{SENTENCES.contributionsBetween(whole(interval.low), `${whole(interval.high)} ${unit}`)}</Note>
      )}
      {ceilings.length > 0 && (
        <FigureTable
          caption={SENTENCES.headroom}
          headings={HEADINGS}
          rows={ceilings.map(({ mode, headroom, least, most }) => ({
            key: mode,
            head: CEILING_WORDS[mode],
            figures: [headroom, least, most].map(whole),
          }))}
        />
      )}
    </Section>
  );
}
