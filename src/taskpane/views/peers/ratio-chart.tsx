import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PeerResult, PeersResult } from '../../../core/calculation/peers/peers-result';
import { byRatio } from '../../../core/sheets/peers/peer-rows';
import { Decimal } from '../../../core/figures/decimal';
import { SENTENCES } from '../../sentences';
import { ChartFrame } from '../parts/chart-frame';
import { chartScale } from '../parts/chart-scale';
import { chartSlots, FEWEST_SLOTS } from '../parts/chart-slots';

/** Units of the drawing. */
const WIDTH = 320;
const HEIGHT = 110;
/** The part of each place that its bar fills. */
const FILLED = 0.75;

const useStyles = makeStyles({
  bar: { fill: tokens.colorNeutralForeground4, '@media (forced-colors: active)': { fill: 'GrayText' } },
  own: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

const NONE = new Decimal(0);
const ratioOf = ({ peer }: PeerResult) => peer.ratio?.amount ?? NONE;

/** Equity as a part of the contributions, from the lowest to the highest, the own förbund marked. */
export function RatioChart({ peers, own }: Pick<PeersResult, 'peers' | 'own'>) {
  const styles = useStyles();
  const shown = byRatio(peers).filter(({ rank }) => rank !== null);
  const scale = chartScale(shown.map(ratioOf), HEIGHT);
  const slot = WIDTH / Math.max(FEWEST_SLOTS, shown.length);
  const { width, middle } = chartSlots(shown.length, slot);
  return (
    <ChartFrame label={SENTENCES.peersChart} width={width} height={HEIGHT} above={0} below={1} zero={scale.zero}>
      {shown.map((entry, index) => {
        const end = scale.y(ratioOf(entry));
        return (
          <rect
            key={entry.peer.row}
            className={mergeClasses(styles.bar, entry === own && styles.own)}
            x={middle(index) - (slot * FILLED) / 2}
            y={Math.min(end, scale.zero)}
            width={slot * FILLED}
            height={Math.abs(end - scale.zero)}
          />
        );
      })}
    </ChartFrame>
  );
}
