import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import { useDraft } from '../../../parts/use-draft';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';
import { WORK_SENTENCES } from '../../../sentences/work';
import { isParameter } from './parameter-draft';

const useStyles = makeStyles({
  row: { gridTemplateColumns: 'minmax(0, 1fr) 112px', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  input: { width: '112px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is typed is counted with when the hand rests for so long. */
const REST = 400;

interface AssumptionRowProps {
  readonly label: string;
  readonly unit: string;
  readonly type: 'percent' | 'amount';
  /** What is typed already; `null` where it is different things for different lines. */
  readonly known: string | null;
  readonly onTake: (text: string) => void;
}

/** The text of a field that is taken when the hand rests, and when the field is left. */
function useLiveText({ type, known, onTake }: Pick<AssumptionRowProps, 'type' | 'known' | 'onTake'>) {
  const draft = useDraft(known ?? '');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const isSound = isParameter(draft.text, type);
  const take = (text: string) => {
    clearTimeout(waiting.current);
    // What differs between lines stays so until something is typed for all.
    if (isParameter(text, type) && !(known === null && text.trim() === '')) onTake(text);
  };
  const change = (text: string) => {
    draft.type(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => take(text), REST);
  };
  const leave = () => {
    take(draft.text);
    if (isSound) draft.leave();
  };
  return { text: draft.text, isSound, change, leave };
}

/** One of the usual assumptions: counted with while it is typed. */
export function AssumptionRow({ label, unit, type, known, onTake }: AssumptionRowProps) {
  const styles = useStyles();
  const { text, isSound, change, leave } = useLiveText({ type, known, onTake });
  const wrong = type === 'percent' ? SCENARIO_SENTENCES.notAPercent : WORK_SENTENCES.notAnAmount;
  const complaint = isSound ? {} : { validationMessage: wrong };
  return (
    <Field label={label} orientation="horizontal" className={styles.row} {...complaint}>
      <Input
        className={styles.input}
        value={text}
        placeholder={known === null ? SCENARIO_SENTENCES.differs : '0'}
        maxLength={EXCEL_LIMITS.text}
        contentAfter={<span className={styles.unit}>{unit}</span>}
        onChange={(_, { value }) => change(value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
        }}
      />
    </Field>
  );
}
