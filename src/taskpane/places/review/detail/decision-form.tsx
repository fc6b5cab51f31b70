import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { isDay } from '../../../../core/cells/serial-day';
import { useFocusFirst } from '../../../parts/use-focus-first';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { useSession } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import type { ReviewRow } from '../review-rows';
import { commentFor, decisionFor, lastName, today } from './decided';
import type { Typing } from './unsaved';
import { useTyping } from './unsaved';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '8px 12px 12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: '8px' },
  field: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  note: {
    ...{ margin: 0, color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  actions: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

/** What is wrong with each field; nothing where it will do. */
function faults({ comment, by, date }: Typing): Partial<Record<keyof Typing, string>> {
  return {
    ...(comment.trim() === '' ? { comment: WORDS.reasonNeeded } : {}),
    ...(by.trim() === '' ? { by: WORDS.byNeeded } : {}),
    ...(isDay(date.trim()) ? {} : { date: WORDS.dateNeeded }),
  };
}

interface WhoProps {
  readonly typing: Typing;
  readonly found: Partial<Record<keyof Typing, string>>;
  readonly onType: (change: Partial<Typing>) => void;
}

function Who({ typing, found, onType }: WhoProps) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Field label={WORDS.byLabel} validationMessage={found.by ?? null}>
        <Input
          className={styles.field}
          value={typing.by}
          autoComplete="name"
          onChange={(_, { value }) => onType({ by: value })}
        />
      </Field>
      <Field label={WORDS.dateLabel} validationMessage={found.date ?? null}>
        <Input className={styles.field} value={typing.date} onChange={(_, { value }) => onType({ date: value })} />
      </Field>
    </div>
  );
}

interface DecisionFormProps {
  readonly row: ReviewRow;
  readonly outcome: Outcome;
  readonly kind: 'accept' | 'comment';
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What is typed, what is wrong with it once it has been asked, and what takes it. */
function useDecision({ row: { id, items }, outcome, kind, onBack, onDone }: DecisionFormProps) {
  const session = useSession();
  const by = lastName(outcome.recalculation.notes);
  const first: Typing = { comment: items[0].decision?.comment ?? '', by, date: today() };
  const { typing, type, forget } = useTyping(`${kind} ${id}`, first);
  const [isAsked, setAsked] = useState(false);
  const found = kind === 'accept' ? faults(typing) : {};
  const confirm = () => {
    setAsked(true);
    if (Object.keys(found).length > 0) return;
    const comment = typing.comment.trim();
    const said = { decision: 'godta', comment, by: typing.by.trim(), date: typing.date.trim() };
    for (const item of items) {
      const decision = kind === 'accept' ? decisionFor(item, said) : commentFor(item, comment);
      void session.take({ kind: 'finding', decision });
    }
    forget();
    onDone();
  };
  const cancel = () => {
    forget();
    onBack();
  };
  return { typing, type, confirm, cancel, found: isAsked ? found : {} };
}

const FORM_WORDS = {
  accept: [WORDS.acceptHeading, WORDS.reasonLabel, WORDS.acceptNote, WORDS.acceptButton],
  comment: [WORDS.commentHeading, WORDS.commentLabel, WORDS.commentNote, WORDS.saveComment],
} as const;

/** Takes why a finding is accepted, by whom and when; or a comment alone. */
export function DecisionForm(props: DecisionFormProps) {
  const styles = useStyles();
  const { typing, type, confirm, cancel, found } = useDecision(props);
  const { kind } = props;
  const [heading, label, note, button] = FORM_WORDS[kind];
  const takeKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) confirm();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  return (
    // The keys of the form are the same wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={useFocusFirst()} className={styles.form} onKeyDown={takeKey}>
      <h3 className={styles.heading}>{heading}</h3>
      <Field label={label} validationMessage={found.comment ?? null}>
        <Textarea value={typing.comment} onChange={(_, { value }) => type({ comment: value })} />
      </Field>
      {kind === 'accept' && <Who typing={typing} found={found} onType={type} />}
      <p className={styles.note}>{note}</p>
      <div className={styles.actions}>
        <Button onClick={cancel}>{WORDS.cancelForm}</Button>
        <Button appearance="primary" onClick={confirm}>
          {button}
        </Button>
      </div>
    </div>
  );
}
