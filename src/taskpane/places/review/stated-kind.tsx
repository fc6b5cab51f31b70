import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { StatedKind } from '../../../core/documents/stated-kind';
import { STATED_KINDS } from '../../../core/documents/stated-kind';
import { Pick } from '../../parts/pick';
import { useFocusFirst } from '../../parts/use-focus-first';
import { REVIEW_SENTENCES as WORDS, STATED_KIND_NAMES } from '../../sentences/review';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';

const useStyles = makeStyles({
  line: {
    ...{ margin: 0, color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  link: { fontSize: 'inherit' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '4px 0' },
  actions: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

/** That Tertial finds out by itself what a sheet is. */
const BY_ITSELF = '';

const CHOICES: readonly (readonly [StatedKind | typeof BY_ITSELF, string])[] = [
  [BY_ITSELF, WORDS.kindByItself],
  ...STATED_KINDS.map((kind) => [kind, STATED_KIND_NAMES[kind]] as const),
];

interface KindFormProps {
  readonly kind: StatedKind | null;
  readonly onCancel: () => void;
  readonly onRead: (kind: StatedKind | null) => void;
}

function KindForm({ kind, onCancel, onRead }: KindFormProps) {
  const styles = useStyles();
  const [picked, setPicked] = useState<string>(kind ?? BY_ITSELF);
  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    // Escape closes the form from wherever in it the focus is.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={useFocusFirst()} className={styles.form} onKeyDown={cancelByKey}>
      <Pick label={WORDS.kindLabel} value={picked} choices={CHOICES} onPick={setPicked} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{WORDS.cancelForm}</Button>
        <Button appearance="primary" onClick={() => onRead(STATED_KINDS.find((each) => each === picked) ?? null)}>
          {WORDS.readSheet}
        </Button>
      </div>
    </div>
  );
}

/** Keeps with the workbook what a sheet is, and reads it as that; `null` leaves it to Tertial again. */
function useStatedKind(sheet: string, { countedWith: { settings } }: Outcome) {
  const session = useSession();
  const kind = settings.sheetKinds.find((each) => each.sheet === sheet)?.kind ?? null;
  const state = (next: StatedKind | null) => {
    const others = settings.sheetKinds.filter((each) => each.sheet !== sheet);
    const sheetKinds = next === null ? others : [...others, { sheet, kind: next }];
    void session.ask({ kind: 'saveSettings', settings: { sheetKinds } });
  };
  return { kind, state };
}

/** Whether the form is open; when it closes the line that takes its place has the focus. */
function useAsked() {
  const [isAsked, setAsked] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The rows come in another order when the sheet has been read, and what had the focus is gone.
    if (wasAsked.current && !isAsked && document.activeElement === document.body)
      line.current?.querySelector('button')?.focus();
    if (isAsked) wasAsked.current = true;
  });
  return { isAsked, setAsked, line };
}

interface StatedKindProps {
  readonly sheet: string;
  readonly outcome: Outcome;
}

/** What the user states that a sheet is, and the way to state it. */
export function StatedKindLine({ sheet, outcome }: StatedKindProps) {
  const styles = useStyles();
  const { kind, state } = useStatedKind(sheet, outcome);
  const { isAsked, setAsked, line } = useAsked();
  if (isAsked)
    return (
      <KindForm
        kind={kind}
        onCancel={() => setAsked(false)}
        onRead={(next) => {
          setAsked(false);
          state(next);
        }}
      />
    );
  return (
    <p className={styles.line} ref={line}>
      {kind !== null && `${WORDS.statedAs(STATED_KIND_NAMES[kind].toLowerCase())} `}
      <Link as="button" className={styles.link} onClick={() => setAsked(true)}>
        {kind === null ? WORDS.stateKind : WORDS.changeKind}
      </Link>
    </p>
  );
}
