import { makeStyles, tokens } from '@fluentui/react-components';
import type { AreaResult } from '../../../core/calculation/social-budget/social-results';
import { Decimal } from '../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../core/figures/number-text';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { Meter } from './meter';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  index: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** An index without decimals. */
export const indexText = (index: Decimal | null) =>
  index === null ? SENTENCES.notJudged : formatSwedish(index, { decimals: 0 });

/** Points with as many decimals as they need, one at most. */
export const pointsText = (points: Decimal) => formatSwedish(points, { decimals: points.isInteger() ? 0 : 1 });

function AreaBar({ area, mark, whole }: { readonly area: AreaResult; readonly mark: number; readonly whole: number }) {
  const styles = useStyles();
  const { name, at, index, points, max, coverage, preliminary } = area;
  return (
    <li>
      <div className={styles.line}>
        <CellLink at={at}>{name}</CellLink>
        <span className={styles.index}>{indexText(index)}</span>
      </div>
      <Meter reached={index?.toNumber() ?? 0} mark={mark} whole={whole} />
      <Note>
        {SENTENCES.pointsOf(pointsText(points), pointsText(max))}
        {preliminary && index !== null && `. ${SENTENCES.indexSoFar(formatPercent(coverage, 0))}`}
      </Note>
    </li>
  );
}

/** The index of each area as a bar, with a mark at the index to reach. */
export function AreaBars({ areas, target }: { readonly areas: readonly AreaResult[]; readonly target: number }) {
  const whole = Math.max(100, target, ...areas.map(({ index }) => index?.toNumber() ?? 0));
  return (
    <Section heading={SENTENCES.indexByArea}>
      <PlainList>
        {areas.map((area) => (
          <AreaBar key={`${area.at.row} ${area.name}`} area={area} mark={target} whole={whole} />
        ))}
      </PlainList>
      <Note>{SENTENCES.indexMark(formatSwedish(new Decimal(target)))}</Note>
    </Section>
  );
}
