import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';
import type { PeerResult, PeersResult } from '../../../../core/calculation/peers/peers-result';
import { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { Card } from '../../../parts/card';
import { ChartFrame, ChartText } from '../../../parts/chart-frame';
import { Note } from '../../../parts/note';
import { PEER_SENTENCES } from '../../../sentences/peers';
import type { RatioBin } from './ratio-bins';
import { ratioBins } from './ratio-bins';

/** Units of the drawing: about a pixel each in a pane of usual width. */
const WIDTH = 300;
const HEIGHT = 84;
const ABOVE = 16;
const BELOW = 18;
/** The part of each place that its bar fills. */
const FILLED = 0.86;
/** So many limits have room along the axis. */
const MOST_LIMITS = 8;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: '12px' },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bar: { fill: tokens.colorNeutralStroke1, [IN_CONTRAST]: { fill: 'GrayText' } },
  own: { fill: tokens.colorCompoundBrandBackground, [IN_CONTRAST]: { fill: 'Highlight' } },
});

const text = (percent: number) => formatSwedish(new Decimal(percent));
/** The whole percents of a bin: those of 10 to 20 are `10–19 %`. */
const rangeOf = ({ from, to }: RatioBin) => PEER_SENTENCES.binRange(text(from), text(to - 1));

interface BarProps {
  readonly bin: RatioBin;
  readonly left: number;
  readonly slot: number;
  /** The height of the bar for each förbund. */
  readonly each: number;
  readonly isOwn: boolean;
  readonly hasLimit: boolean;
}

function Bar({ bin: { from, peers }, left, slot, each, isOwn, hasLimit }: BarProps) {
  const styles = useStyles();
  const top = HEIGHT - peers.length * each;
  return (
    <>
      <rect
        className={mergeClasses(styles.bar, isOwn && styles.own)}
        x={left + ((1 - FILLED) / 2) * slot}
        y={top}
        width={slot * FILLED}
        height={HEIGHT - top}
      />
      {peers.length > 0 && (
        <ChartText x={left + slot / 2} y={top - 4}>
          {peers.length}
        </ChartText>
      )}
      {hasLimit && (
        <ChartText x={left + slot / 2} y={HEIGHT + 14}>
          {text(from)}
        </ChartText>
      )}
    </>
  );
}

function ownText(own: PeerResult, bin: RatioBin): string {
  const others = bin.peers.length - 1;
  const { name } = own.peer;
  return others === 0
    ? PEER_SENTENCES.aloneOn(name, rangeOf(bin))
    : PEER_SENTENCES.togetherOn(name, others, rangeOf(bin));
}

function Chart({ bins, own }: { readonly bins: readonly RatioBin[]; readonly own: PeersResult['own'] }) {
  const slot = WIDTH / bins.length;
  const each = HEIGHT / Math.max(...bins.map(({ peers }) => peers.length));
  const every = Math.ceil(bins.length / MOST_LIMITS);
  const inWords = bins.map((bin) => PEER_SENTENCES.binInWords(bin.peers.length, rangeOf(bin))).join(', ');
  return (
    <ChartFrame
      label={PEER_SENTENCES.distribution(inWords)}
      {...{ width: WIDTH, height: HEIGHT, above: ABOVE, below: BELOW, zero: HEIGHT }}
    >
      {bins.map((bin, index) => (
        <Bar
          key={bin.from}
          {...{ bin, slot, each, left: index * slot, hasLimit: index % every === 0 }}
          isOwn={own !== null && bin.peers.includes(own)}
        />
      ))}
    </ChartFrame>
  );
}

/** How the förbund are spread by equity as a part of the contributions, with the bin of the own one marked. */
export function Distribution({ peers, own }: Pick<PeersResult, 'peers' | 'own'>) {
  const styles = useStyles();
  const bins = ratioBins(peers);
  if (bins.length === 0) return null;
  const ownBin = own === null ? undefined : bins.find((bin) => bin.peers.includes(own));
  return (
    <Card>
      <div className={styles.card}>
        <div className={styles.heading}>
          <h3 className={styles.title}>{PEER_SENTENCES.ratioHeading}</h3>
          <span className={styles.detail}>{PEER_SENTENCES.countOfPeers}</span>
        </div>
        <Chart bins={bins} own={own} />
        {own !== null && ownBin !== undefined && <Note>{ownText(own, ownBin)}</Note>}
      </div>
    </Card>
  );
}
