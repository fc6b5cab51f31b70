import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { cellsText } from '../../../../core/audit/proof/sentences';
import { formatAddress } from '../../../../core/cells/address';
import type { Finding } from '../../../../core/documents/finding';
import { listed } from '../../../../core/summary/summary-words';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { figureText } from '../finding-words';
import type { ReviewRow } from '../review-rows';

const useStyles = makeStyles({
  note: {
    ...{ display: 'flex', columnGap: '8px', padding: '8px 10px', borderRadius: '4px' },
    ...{ color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    '& svg': { flexShrink: 0 },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What is right as soon as the finding is mended, and is not to be touched. */
function Settled({ followers, cause }: { readonly followers: readonly Finding[]; readonly cause: string }) {
  const figures = followers.flatMap((each) => (each.published === null ? [] : [figureText(each, each.published)]));
  return (
    <div>
      <span className={useStyles().strong}>{WORDS.changeNothing(cellsText(followers))}</span>
      {figures.length > 0 && ` ${WORDS.rightThen(listed([...new Set(figures)]), cause)}`}
    </div>
  );
}

/**
 * What follows from the finding: what is right then as it is, and what is to be changed with it.
 * Example: `Ändra inget i D18.` and `D20 blir 3 447 när D17 är rättad.`
 */
export function Consequences({ row: { items, followers } }: { readonly row: ReviewRow }) {
  const styles = useStyles();
  const [{ finding }] = items;
  if (followers.length === 0) return null;
  const cause = formatAddress(finding.at);
  const settled = followers.filter(({ becomes }) => becomes === undefined);
  const changed = followers.flatMap((each) =>
    each.becomes === undefined ? [] : [WORDS.becomes(formatAddress(each.at), figureText(each, each.becomes))],
  );
  return (
    <div className={styles.note}>
      <Info16Regular aria-hidden />
      <div>
        {settled.length > 0 && <Settled followers={settled} cause={cause} />}
        {changed.length > 0 && <div>{WORDS.changesWith(listed([...new Set(changed)]), cause)}</div>}
      </div>
    </div>
  );
}
