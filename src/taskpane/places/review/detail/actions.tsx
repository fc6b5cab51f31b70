import { Button, makeStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Comment16Regular } from '@fluentui/react-icons/svg/comment';
import { Highlight16Filled, Highlight16Regular } from '@fluentui/react-icons/svg/highlight';
import type { Mending } from '../../../../core/audit/mending/mending';
import { cellKey } from '../../../../core/documents/finding';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import type { ReviewRow } from '../review-rows';
import { decisionFor, lastName, today } from './decided';
import type { Asked } from './asked';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '2px 0' },
  worded: { minWidth: 0, whiteSpace: 'nowrap' },
  icon: { minWidth: '32px', maxWidth: '32px', paddingLeft: '4px', paddingRight: '4px' },
});

interface ActionsProps {
  readonly row: ReviewRow;
  readonly outcome: Outcome;
  readonly mending: Mending | null;
  readonly onAsk: (asked: Asked) => void;
}

/** True if exactly these cells are coloured in the workbook. */
function useIsMarked({ cells }: ReviewRow): boolean {
  const { marked } = useSessionState();
  const keys = new Set(marked.map(cellKey));
  return marked.length === cells.length && cells.every((cell) => keys.has(cellKey(cell)));
}

function MarkButton({ row }: { readonly row: ReviewRow }) {
  const styles = useStyles();
  const session = useSession();
  const isMarked = useIsMarked(row);
  const label = isMarked ? WORDS.unmark : WORDS.mark;
  return (
    <Button
      className={styles.icon}
      icon={isMarked ? <Highlight16Filled /> : <Highlight16Regular />}
      aria-label={label}
      title={label}
      onClick={() => void session.ask({ kind: 'mark', cells: isMarked ? [] : row.cells })}
    />
  );
}

/** Notes that the user has mended it by hand, and reads anew to see. */
function DoneButton({ row, outcome }: Pick<ActionsProps, 'row' | 'outcome'>) {
  const styles = useStyles();
  const session = useSession();
  const [item] = row.items;
  const say = () => {
    const { notes } = outcome.recalculation;
    const said = { decision: 'åtgärdat', comment: item.decision?.comment ?? '', by: lastName(notes), date: today() };
    void session.take({ kind: 'finding', decision: decisionFor(item, said) });
    void session.ask({ kind: 'recalculate' });
  };
  return (
    <Button
      className={styles.icon}
      icon={<Checkmark16Regular />}
      aria-label={WORDS.saidDone}
      title={WORDS.saidDone}
      onClick={say}
    />
  );
}

/** Mends what is certain; the primary button where it is a figure. */
function MendButton({ mending: { kind, cells }, onAsk }: { readonly mending: Mending } & Pick<ActionsProps, 'onAsk'>) {
  const { activity } = useSessionState();
  return (
    <Button
      className={useStyles().worded}
      appearance={kind === 'figure' ? 'primary' : 'secondary'}
      disabledFocusable={isBusy(activity)}
      onClick={() => onAsk('mend')}
    >
      {kind === 'texts' ? WORDS.mendTexts(cells.length) : WORDS.mend}
    </Button>
  );
}

/** What can be done about a row: the certain mending first. */
export function Actions({ row, outcome, mending, onAsk }: ActionsProps) {
  const styles = useStyles();
  const isOne = row.items.length === 1;
  return (
    <div className={styles.actions}>
      {mending !== null && <MendButton mending={mending} onAsk={onAsk} />}
      <Button className={styles.worded} onClick={() => onAsk('accept')}>
        {isOne ? WORDS.accept : WORDS.acceptAll(row.items.length)}
      </Button>
      {isOne && (
        <Button
          className={styles.icon}
          icon={<Comment16Regular />}
          aria-label={WORDS.addComment}
          title={WORDS.addComment}
          onClick={() => onAsk('comment')}
        />
      )}
      {isOne && <DoneButton row={row} outcome={outcome} />}
      <MarkButton row={row} />
    </div>
  );
}
