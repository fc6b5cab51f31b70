import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { Mending } from '../../../../core/audit/mending/mending';
import { cellsText } from '../../../../core/audit/proof/sentences';
import { formatAddress } from '../../../../core/cells/address';
import { Dialog } from '../../../parts/dialog';
import { useFocusFirst } from '../../../parts/use-focus-first';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { useSession } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import type { ReviewRow } from '../review-rows';
import { lastName } from './decided';
import { contentText, mendingOrder } from './mending-order';

const useStyles = makeStyles({
  change: { display: 'grid', gridTemplateColumns: '1fr 16px 1fr', columnGap: '8px', alignItems: 'center' },
  small: {
    ...{ margin: 0, color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  figure: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  formula: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choice: { display: 'block' },
});

/** As many cells as are shown of many. */
const MOST_SHOWN = 3;

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  return (
    <div className={styles.change}>
      <div>
        <div className={styles.small}>{WORDS.before}</div>
        <div className={styles.figure}>{before}</div>
      </div>
      <ChevronRight16Regular aria-hidden />
      <div>
        <div className={styles.small}>{WORDS.after}</div>
        <div className={styles.figure}>{after}</div>
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly cell: Mending['cells'][number];
  readonly choice: number;
  readonly onChoose: (choice: number) => void;
}

/** What to put into the cell, where there are two ways. */
function Choices({ cell: { choices }, choice, onChoose }: ChoicesProps) {
  const styles = useStyles();
  const labelOf = (content: (typeof choices)[number]) =>
    content.kind === 'formula' ? (
      <span>
        {`${WORDS.writeFormula} `}
        <span className={styles.formula}>{contentText(content)}</span>
        <span className={mergeClasses(styles.small, styles.choice)}>{WORDS.followsRows}</span>
      </span>
    ) : (
      WORDS.writeNumber(contentText(content))
    );
  return (
    <RadioGroup aria-label={WORDS.after} value={String(choice)} onChange={(_, { value }) => onChoose(Number(value))}>
      {choices.map((content, index) => (
        <Radio key={index} value={String(index)} label={labelOf(content)} />
      ))}
    </RadioGroup>
  );
}

interface MendDialogProps {
  readonly row: ReviewRow;
  readonly outcome: Outcome;
  readonly mending: Mending;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What the user has chosen and who it is, and what does it. */
function useMend({ row, outcome, mending, onDone }: Omit<MendDialogProps, 'onBack'>) {
  const session = useSession();
  const [choice, setChoice] = useState(0);
  const [by, setBy] = useState(lastName(outcome.recalculation.notes));
  const [isAsked, setAsked] = useState(false);
  const isNameless = by.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (isNameless) return;
    void session.ask({ kind: 'mend', order: mendingOrder({ row, mending, choice }, by.trim()) });
    onDone();
  };
  return { choice, setChoice, by, setBy, confirm, fault: isAsked && isNameless ? WORDS.byNeeded : null };
}

/** What the cells hold and what they will hold: all of one, the first of many. */
function Changes({ mending: { kind, cells } }: { readonly mending: Mending }) {
  return cells
    .slice(0, kind === 'texts' ? MOST_SHOWN : 1)
    .map(({ before, result }, index) => (
      <Change
        key={index}
        before={contentText(before)}
        after={contentText({ kind: 'value', value: result.toNumber() })}
      />
    ));
}

function questionOf({ kind, cells }: Mending, { at }: Mending['cells'][number]): readonly [string, string, string] {
  if (kind === 'texts') return [WORDS.textsQuestion(cells.length), WORDS.textsNote, WORDS.writeTexts];
  const address = formatAddress(at);
  return [WORDS.mendQuestion(address, at.sheet), WORDS.mendNote, WORDS.writeIn(address)];
}

/** What else comes right. */
function AlsoMended({ followers }: Pick<ReviewRow, 'followers'>) {
  const styles = useStyles();
  const settled = followers.filter(({ becomes }) => becomes === undefined);
  if (settled.length === 0) return null;
  return <p className={styles.small}>{WORDS.alsoMended(cellsText(settled))}</p>;
}

/** Asks before cells of the user's are changed: what they hold, what they will hold, and what else that makes right. */
export function MendDialog({ row, outcome, mending, onBack, onDone }: MendDialogProps) {
  const styles = useStyles();
  const { choice, setChoice, by, setBy, confirm, fault } = useMend({ row, outcome, mending, onDone });
  const confirming = useFocusFirst<HTMLSpanElement>();
  const [first] = mending.cells;
  if (first === undefined) return null;
  const [heading, note, button] = questionOf(mending, first);
  const actions = (
    <>
      <Button onClick={onBack}>{WORDS.cancelForm}</Button>
      <span ref={confirming}>
        <Button appearance="primary" onClick={confirm}>
          {button}
        </Button>
      </span>
    </>
  );
  return (
    <Dialog heading={heading} onConfirm={confirm} onClose={onBack} actions={actions}>
      <Changes mending={mending} />
      {first.choices.length > 1 && <Choices cell={first} choice={choice} onChoose={setChoice} />}
      <AlsoMended followers={row.followers} />
      <Field label={WORDS.byLabel} validationMessage={fault}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <p className={styles.small}>{note}</p>
    </Dialog>
  );
}
