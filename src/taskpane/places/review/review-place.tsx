import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Highlight16Filled } from '@fluentui/react-icons/svg/highlight';
import { lazy, Suspense, useState } from 'react';
import { allCounted } from '../../../core/audit/coverage/counted';
import type { Recalculation } from '../../../core/recalculate';
import { acceptedCauses } from '../../../core/sheets/findings/open-findings';
import { useNavigation } from '../../navigation/navigation-context';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import { useSession, useSessionState } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { AllDone } from './all-done';
import { AcceptedList, MendedList } from './closed-lists';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { useReviewFilter } from './review-filter';
import { NO_FILTER } from './review-rows';
import { SeverityChips } from './severity-chips';
import type { Walk } from './use-walk';
import { useWalk } from './use-walk';
import { LOADING } from '../../parts/loading';

const CoveragePage = lazy(() => import('./coverage-page'));

const useStyles = makeStyles({
  untested: {
    ...{ display: 'flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    '& svg': { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: 0 },
  link: { flexShrink: 0, fontSize: 'inherit' },
  text: { margin: 0 },
});

/** How much was not tested, with the way to why. */
function Untested({ recalculation: { coverage, notChecked } }: { readonly recalculation: Recalculation }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const { amounts, proven } = allCounted(coverage);
  const sheets = coverage.filter((each) => each.proven < each.amounts).length;
  if (proven === amounts && notChecked.length === 0) return null;
  const words = proven < amounts ? WORDS.untestedLine(amounts - proven, sheets) : WORDS.leftLine(notChecked.length);
  return (
    <div className={styles.untested}>
      <CircleHalfFill16Regular aria-hidden />
      <span className={styles.words}>{words}</span>
      <Link as="button" className={styles.link} onClick={() => go({ place: 'review', part: 'coverage' })}>
        {WORDS.whyNot}
      </Link>
    </div>
  );
}

/** That cells are coloured in the workbook, and the way to take that away: their row may be gone. */
function Marked() {
  const styles = useStyles();
  const session = useSession();
  const { marked } = useSessionState();
  if (marked.length === 0) return null;
  return (
    <div className={styles.untested}>
      <Highlight16Filled aria-hidden />
      <span className={styles.words}>{WORDS.marked(marked.length)}</span>
      <Link as="button" className={styles.link} onClick={() => void session.ask({ kind: 'mark', cells: [] })}>
        {WORDS.clearMarks}
      </Link>
    </div>
  );
}

/** That the filter leaves nothing, with the way back. */
function NoneShown() {
  const { setFilter } = useReviewFilter();
  return (
    <p className={useStyles().text}>
      {`${WORDS.noneShown} `}
      <Link as="button" onClick={() => setFilter(NO_FILTER)}>
        {WORDS.showAllAgain}
      </Link>
    </p>
  );
}

/** What is left to deal with, or that nothing is. */
function OpenList({
  outcome,
  walk,
  accepted,
}: {
  readonly outcome: Outcome;
  readonly walk: Walk;
  readonly accepted: number;
}) {
  const styles = useStyles();
  const { recalculation } = outcome;
  const { mended } = useSessionState();
  if (walk.sheets.length > 0) return <FindingList walk={walk} outcome={outcome} />;
  if (walk.all.length > 0) return <NoneShown />;
  if (recalculation.documents.length === 0) return <p className={styles.text}>{WORDS.nothingRead}</p>;
  return <AllDone recalculation={recalculation} mended={mended.length} accepted={accepted} />;
}

function Findings({ outcome }: { readonly outcome: Outcome }) {
  const { recalculation } = outcome;
  const { mended } = useSessionState();
  const [isAsked, setAsked] = useState(false);
  const walk = useWalk(outcome);
  const accepted = acceptedCauses(recalculation.review);
  const isDone = walk.all.length === 0;
  const showsAccepted = isDone || isAsked;
  return (
    <>
      <SeverityChips
        {...{ all: walk.all, accepted: accepted.length, showsAccepted }}
        onAccepted={() => setAsked(!isAsked)}
      />
      {!isDone && <FilterBar walk={walk} />}
      <OpenList outcome={outcome} walk={walk} accepted={accepted.length} />
      {showsAccepted && <AcceptedList accepted={accepted} />}
      <MendedList mended={mended} />
      <Marked />
      <Untested recalculation={recalculation} />
    </>
  );
}

/** What the workbook holds that does not agree, to be worked off, and what could not be tested. */
export default function ReviewPlace({ outcome }: { readonly outcome: Outcome }) {
  const { where } = useNavigation();
  if (where.place !== 'review' || where.part === undefined) return <Findings outcome={outcome} />;
  return (
    <Suspense fallback={LOADING}>
      <CoveragePage outcome={outcome} asksForSelection={where.part === 'selection'} />
    </Suspense>
  );
}
