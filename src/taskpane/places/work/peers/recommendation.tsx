import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeersResult } from '../../../../core/calculation/peers/peers-result';
import type { CeilingMethod } from '../../../../core/rules/equity-ceiling';
import { CEILING_WORDS } from '../../../../core/settings/choice-words';
import { Card } from '../../../parts/card';
import { Note } from '../../../parts/note';
import { PEER_SENTENCES } from '../../../sentences/peers';

const useStyles = makeStyles({
  card: { padding: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface RecommendationProps {
  readonly result: PeersResult;
  /** How the ceiling is counted in this workbook. */
  readonly mode: CeilingMethod;
}

/** How many keep to the recommendation under the chosen way, and under the others. */
export function Recommendation({ result: { within, peers }, mode }: RecommendationProps) {
  const styles = useStyles();
  const chosen = within.find((each) => each.mode === mode) ?? within[0];
  if (chosen === undefined) return <Note>{PEER_SENTENCES.noRecommendation}</Note>;
  const others = within.filter((each) => each !== chosen).map(({ count }) => count);
  const known = peers.filter(({ ceilings }) => ceilings.length > 0).length;
  return (
    <Card>
      <div className={styles.card}>
        <h3 className={styles.heading}>{PEER_SENTENCES.keepWithin(chosen.count, known)}</h3>
        <Note>
          {PEER_SENTENCES.ceilingCounted(CEILING_WORDS[chosen.mode].toLowerCase())}
          {others.length > 0 && ` ${PEER_SENTENCES.otherWays(Math.min(...others), Math.max(...others))}`}
        </Note>
      </div>
    </Card>
  );
}
