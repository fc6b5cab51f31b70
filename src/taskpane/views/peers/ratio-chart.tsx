import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PeerResult, PeersResult } from '../../../core/calculation/peers/peers-result';
import { byRatio } from '../../../core/sheets/peers/peer-rows';
import { SENTENCES } from '../../sentences';

/** Units of the drawing; it is stretched to the pane's width. */
const WIDTH = 320;
const HEIGHT = 110;
/** The part of each place that its bar fills. */
const FILLED = 0.75;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '480px' },
  bar: { fill: tokens.colorNeutralForeground4, '@media (forced-colors: active)': { fill: 'GrayText' } },
  own: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
});

const ratioOf = ({ peer }: PeerResult) => peer.ratio?.amount?.toNumber() ?? 0;

/** Equity as a part of the contributions, from the lowest to the highest, the own förbund marked. */
export function RatioChart({ peers, own }: Pick<PeersResult, 'peers' | 'own'>) {
  const styles = useStyles();
  const shown = byRatio(peers).filter(({ rank }) => rank !== null);
  const most = Math.max(0.01, ...shown.map(ratioOf));
  const slot = WIDTH / Math.max(1, shown.length);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} role="img" aria-label={SENTENCES.peersChart}>
      {shown.map((entry, index) => {
        const height = (HEIGHT * Math.max(0, ratioOf(entry))) / most;
        return (
          <rect
            key={entry.peer.row}
            className={mergeClasses(styles.bar, entry === own && styles.own)}
            x={index * slot}
            y={HEIGHT - height}
            width={slot * FILLED}
            height={height}
          />
        );
      })}
      <line className={styles.axis} x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  );
}
