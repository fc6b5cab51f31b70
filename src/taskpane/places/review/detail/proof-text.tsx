import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, FindingProof } from '../../../../core/documents/finding';
import { cellsText } from '../../../../core/audit/proof/sentences';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { figureText, headingWords } from '../finding-words';
import type { ReviewRow } from '../review-rows';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  why: { fontWeight: tokens.fontWeightSemibold },
});

/** As many places as are named; more are counted. */
const MOST_NAMED = 3;

/** Where the same holds. Example: `Samma summa stämmer 2024 och 2025.` */
function heldText({ held, of, along, where }: FindingProof): string | null {
  if (held === 0) return null;
  const names = where.map(headingWords);
  const [last = '', ...others] = names.toReversed();
  const isNamed = names.length === held && held <= MOST_NAMED && along !== 'places' && held === of - 1;
  if (!isNamed) return WORDS.holdsIn(held, of, along);
  const text = others.length === 0 ? last : WORDS.and(others.toReversed().join(', '), last);
  return WORDS.sameHolds(/^\d{4}/.test(last) ? text : `i ${text}`);
}

function mendsToo({ expected }: Finding, followers: readonly Finding[], figure: string): string | null {
  return expected === null || followers.length === 0 ? null : WORDS.alsoRight(figure, cellsText(followers));
}

/** Why an error is one: what else agrees with the other figure, where the same holds, and what a hand may have done. */
export function ProofText({ row: { items, followers: all } }: { readonly row: ReviewRow }) {
  const styles = useStyles();
  const [{ finding }] = items;
  const { proof, expected } = finding;
  if (proof === undefined) return null;
  const followers = all.filter(({ becomes }) => becomes === undefined);
  const also = mendsToo(finding, followers, figureText(finding, expected));
  const texts = [also, heldText(proof), proof.slip].filter((text) => text !== null);
  if (texts.length === 0) return null;
  return (
    <p className={styles.text}>
      <span className={styles.why}>{WORDS.why}</span>
      {` ${texts.join(' ')}`}
    </p>
  );
}
