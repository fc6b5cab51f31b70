import type { PeerResult, PeersResult } from '../../../../core/calculation/peers/peers-result';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CEILING_WORDS } from '../../../../core/settings/choice-words';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Fold } from '../../../parts/fold';
import { Note } from '../../../parts/note';
import { PEER_SENTENCES } from '../../../sentences/peers';

const column = (word: string) => ({ key: word, heading: [word] });
const WITHIN = [PEER_SENTENCES.asPrinted, PEER_SENTENCES.certainly, PEER_SENTENCES.possibly].map(column);
const LEFT = [PEER_SENTENCES.headroomNow, PEER_SENTENCES.headroomLeast, PEER_SENTENCES.headroomMost].map(column);

const whole = (amount: Decimal) => formatSwedish(amount, { decimals: 0 });

/** How many keep to the recommendation however it is counted, and whatever the rounded shares hide. */
function Within({ within }: Pick<PeersResult, 'within'>) {
  if (within.length === 0) return null;
  const rows = within.map(({ mode, count, certain, possible }) => ({
    ...{ key: mode, head: CEILING_WORDS[mode], figures: [count, certain, possible] },
  }));
  return (
    <FigureMatrix
      caption={PEER_SENTENCES.keepsWithin}
      corner={PEER_SENTENCES.keepsWithin}
      columns={WITHIN}
      groups={[{ key: 'within', rows }]}
    />
  );
}

interface OwnProps {
  readonly own: PeerResult;
  readonly unit: string;
}

/** What is left to the ceiling of the own förbund, however it is counted. */
function OwnLeft({ own: { peer, interval, ceilings }, unit }: OwnProps) {
  const rows = ceilings.map(({ mode, headroom, least, most }) => ({
    ...{ key: mode, head: CEILING_WORDS[mode], figures: [headroom, least, most].map(whole) },
  }));
  return (
    <>
      {rows.length > 0 && (
        <FigureMatrix
          caption={PEER_SENTENCES.leftOf(peer.name)}
          corner={unit}
          columns={LEFT}
          groups={[{ key: 'left', heading: PEER_SENTENCES.leftOf(peer.name), rows }]}
        />
      )}
      {interval !== null && (
        <Note>{PEER_SENTENCES.contributionsBetween(whole(interval.low), `${whole(interval.high)} ${unit}`)}</Note>
      )}
    </>
  );
}

/** How the comparison is counted, in full; put away until it is asked for. */
export function PeerMethods({ result: { document, own, within, peers } }: { readonly result: PeersResult }) {
  const ranked = peers.filter(({ rank }) => rank !== null).length;
  return (
    <Fold title={PEER_SENTENCES.howCounted}>
      <Note>{PEER_SENTENCES.quartileNote}</Note>
      {own !== null && own.rank !== null && <Note>{PEER_SENTENCES.placeNote(own.rank, ranked)}</Note>}
      <Within within={within} />
      {own !== null && <OwnLeft own={own} unit={document.unit} />}
    </Fold>
  );
}
