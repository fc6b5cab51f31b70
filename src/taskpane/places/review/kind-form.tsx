import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { StatedKind, StatedSheet } from '../../../core/documents/stated-kind';
import { STATED_KINDS } from '../../../core/documents/stated-kind';
import { Pick as PickKind } from '../../parts/pick';
import { useFocusFirst } from '../../parts/use-focus-first';
import { REVIEW_SENTENCES as WORDS, STATED_KIND_NAMES } from '../../sentences/review';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '4px 0' },
  actions: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

/** That Tertial finds out by itself what a sheet is. */
const BY_ITSELF = '';

const KINDS = STATED_KINDS.map((kind) => [kind, STATED_KIND_NAMES[kind]] as const);

interface KindFormProps {
  /** `null` where a whole sheet is asked about. */
  readonly area: StatedSheet['area'];
  /** What is stated already, or proposed; `null` leaves it to Tertial. */
  readonly kind: StatedKind | null;
  /** True if it can be left to Tertial. */
  readonly isLeavable: boolean;
  readonly onCancel: () => void;
  readonly onRead: (kind: StatedKind | null) => void;
}

/** Asks what a sheet is, or a part of it. Escape closes it. */
export function KindForm({ area, kind, isLeavable, onCancel, onRead }: KindFormProps) {
  const styles = useStyles();
  const [picked, setPicked] = useState<string>(kind ?? BY_ITSELF);
  const [label, read] = area === null ? [WORDS.kindLabel, WORDS.readSheet] : [WORDS.areaKindLabel, WORDS.readArea];
  const choices = isLeavable ? [[BY_ITSELF, WORDS.kindByItself] as const, ...KINDS] : KINDS;
  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    // Escape closes the form from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={useFocusFirst()} className={styles.form} onKeyDown={cancelByKey}>
      <PickKind label={label} value={picked} choices={choices} onPick={setPicked} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{WORDS.cancelForm}</Button>
        <Button appearance="primary" onClick={() => onRead(STATED_KINDS.find((each) => each === picked) ?? null)}>
          {read}
        </Button>
      </div>
    </div>
  );
}
