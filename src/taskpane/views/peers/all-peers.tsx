import type { PeersResult } from '../../../core/calculation/peers/peers-result';
import { formatPercent, formatSwedish } from '../../../core/figures/number-text';
import { CEILING_WORDS } from '../../../core/settings/choice-words';
import { SENTENCES } from '../../sentences';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { RatioChart } from './ratio-chart';

const HEADINGS = [SENTENCES.countedAs, SENTENCES.asPrinted, SENTENCES.certainly, SENTENCES.possibly];

function Within({ within }: Pick<PeersResult, 'within'>) {
  if (within.length === 0) return <Note>{SENTENCES.noRecommendation}</Note>;
  return (
    <FigureTable
      caption={SENTENCES.keepsWithin}
      headings={HEADINGS}
      rows={within.map(({ mode, count, certain, possible }) => ({
        key: mode,
        head: CEILING_WORDS[mode],
        figures: [count, certain, possible],
      }))}
    />
  );
}

/** All förbund together: sums, signs, quartiles, and how many keep to the recommendation however it is counted. */
export function AllPeers({ result }: { readonly result: PeersResult }) {
  const { document, peers, own, sums, signs, quartiles, within } = result;
  const amount = (value: typeof sums.result) => `${formatSwedish(value)} ${document.unit}`;
  return (
    <>
      <Section heading={SENTENCES.allPeers(peers.length, String(document.year ?? ''))}>
        <RatioChart peers={peers} own={own} />
        <Note>{SENTENCES.peerSums(amount(sums.result), amount(sums.equity))}</Note>
        <Note>{SENTENCES.peerSigns(signs.negative, signs.positive, signs.zero)}</Note>
        {quartiles !== null && (
          <Note>
            {SENTENCES.quartiles(
              formatPercent(quartiles.lower, 0),
              formatPercent(quartiles.median, 0),
              formatPercent(quartiles.upper, 0),
            )}
          </Note>
        )}
      </Section>
      <Section heading={SENTENCES.keepsWithin}>
        <Within within={within} />
      </Section>
    </>
  );
}
