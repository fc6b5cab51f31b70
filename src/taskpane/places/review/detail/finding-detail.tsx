import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { mendingOf } from '../../../../core/audit/mending/mending';
import { RULES } from '../../../../core/rules/checks/checks';
import { reopenedSentence } from '../../../../core/sheets/findings/open-findings';
import { isSaidMended } from '../../../../core/documents/notes/finding-decision';
import { useNavigation } from '../../../navigation/navigation-context';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import type { Outcome } from '../../../session/work';
import type { ReviewRow } from '../review-rows';
import { focusList, focusRow } from '../row-focus';
import type { Walk } from '../use-walk';
import { Actions } from './actions';
import type { Asked } from './asked';
import { CellsTable } from './cells-table';
import { Consequences } from './consequences';
import { DecisionForm } from './decision-form';
import { gridsOf } from './grids-of';
import { MendDialog } from './mend-dialog';
import { PartsTable } from './parts-table';
import { ProofText } from './proof-text';

const useStyles = makeStyles({
  detail: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '2px 12px 12px' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  rule: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface FindingDetailProps {
  readonly row: ReviewRow;
  readonly outcome: Outcome;
  readonly walk: Walk;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** What the check is, why it matters, what to do where no button does it, and what it rests on. */
function RuleText({ row, isMendable }: { readonly row: ReviewRow; readonly isMendable: boolean }) {
  const { title, why, howToMend, reference } = RULES[row.items[0].finding.rule];
  const rule = WORDS.ruleLine(title, why, isMendable ? '' : howToMend);
  return <p className={useStyles().rule}>{reference === null ? rule : `${rule} ${WORDS.basedOn(reference)}`}</p>;
}

/** What has been decided of it, where it is open all the same. */
function Decided({ row: { items } }: { readonly row: ReviewRow }) {
  const styles = useStyles();
  const [{ decision, state }, ...others] = items;
  if (decision === null || others.length > 0) return null;
  return (
    <>
      {state === 'reopened' && <p className={styles.text}>{reopenedSentence(decision)}</p>}
      {isSaidMended(decision) && <p className={styles.text}>{WORDS.saidMended}</p>}
      {decision.comment !== '' && <p className={styles.text}>{`${WORDS.commentHeading}: ${decision.comment}`}</p>}
    </>
  );
}

function Evidence({ row, outcome }: Pick<FindingDetailProps, 'row' | 'outcome'>) {
  const styles = useStyles();
  const [{ finding }] = row.items;
  if (row.cells.length > 1) {
    return (
      <>
        {row.items.length === 1 && <p className={styles.text}>{finding.message}</p>}
        <CellsTable row={row} outcome={outcome} />
      </>
    );
  }
  const isProven = finding.proof !== undefined && finding.linear;
  return (
    <>
      {!isProven && <p className={styles.text}>{finding.message}</p>}
      <PartsTable finding={finding} grids={gridsOf(outcome)} />
      <ProofText row={row} />
    </>
  );
}

/** Where the focus goes when something is broken off, and when the row is dealt with: to the row itself, and to the next. */
function useWaysOn({ row, walk, onAsk }: Pick<FindingDetailProps, 'row' | 'walk' | 'onAsk'>) {
  const { go } = useNavigation();
  const back = () => {
    onAsk(null);
    focusRow(row.id);
  };
  const done = () => {
    const at = walk.rows.findIndex(({ id }) => id === row.id);
    const next = walk.rows[at + 1] ?? walk.rows[at - 1];
    onAsk(null);
    go({ place: 'review' });
    if (next === undefined) focusList();
    else focusRow(next.id);
  };
  return { back, done };
}

/** How a row that is one finding is mended; `null` where nothing is certain. */
function useMending({ items: [{ finding }, ...others] }: ReviewRow, outcome: Outcome) {
  const isOne = others.length === 0;
  return useMemo(() => (isOne ? mendingOf(finding, gridsOf(outcome)) : null), [finding, outcome, isOne]);
}

/** All that is known of an open row, and what can be done about it. */
export default function FindingDetail({ row, outcome, walk, asked, onAsk }: FindingDetailProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const mending = useMending(row, outcome);
  const { back, done } = useWaysOn({ row, walk, onAsk });
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || asked !== null) return;
    event.preventDefault();
    go({ place: 'review' });
    back();
  };
  if (asked === 'accept' || asked === 'comment')
    return <DecisionForm {...{ row, outcome, kind: asked }} onBack={back} onDone={asked === 'accept' ? done : back} />;
  return (
    // Escape closes the row from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.detail} onKeyDown={close}>
      <Evidence row={row} outcome={outcome} />
      <Decided row={row} />
      <Consequences row={row} />
      <Actions {...{ row, outcome, mending, onAsk }} />
      <RuleText row={row} isMendable={mending !== null} />
      {asked === 'mend' && mending !== null && (
        <MendDialog {...{ row, outcome, mending }} onBack={back} onDone={done} />
      )}
    </div>
  );
}
