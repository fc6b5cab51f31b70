import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST } from '../../../parts/contrast';
import { useRef } from 'react';
import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import { ANSWERS } from '../../../../core/calculation/forecast/adjustment-state';
import type { ForecastLine, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { isAdjusted } from '../../../../core/calculation/forecast/typed-checks';
import type { ForecastField } from '../../../../core/documents/notes/forecast-input';
import { Note } from '../../../parts/note';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { WORK_SENTENCES } from '../../../sentences/work';
import { isSound } from './line-draft';
import type { LineFields } from './use-line-draft';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  number: { minWidth: 0, '& input': { textAlign: 'right', minWidth: 0, width: '100%' } },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '4px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  asked: { padding: 0, marginBottom: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  answer: {
    ...{ minHeight: '28px', padding: '0 10px', borderRadius: '4px', cursor: 'pointer' },
    ...{ border: `1px solid ${tokens.colorNeutralStroke1}`, background: 'none', font: 'inherit', color: 'inherit' },
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      ...{ color: tokens.colorBrandForegroundLink, backgroundColor: tokens.colorBrandBackground2 },
      fontWeight: tokens.fontWeightSemibold,
      ...CHOSEN_IN_CONTRAST,
    },
  },
});

function complaint(field: ForecastField, text: string): string | null {
  if (isSound(field, text)) return null;
  return field === 'date' ? FORECAST_SENTENCES.notADay : WORK_SENTENCES.notAnAmount;
}

interface TypedFieldProps {
  readonly field: ForecastField;
  readonly label: string;
  readonly fields: LineFields;
}

/** A field of the line: taken when it is left, or by Enter. */
export function TypedField({ field, label, fields: { draft, type, take } }: TypedFieldProps) {
  const styles = useStyles();
  const wrong = complaint(field, draft[field]);
  const isNumber = field === 'adjustment' || field === 'value';
  return (
    <Field label={label} size="small" {...(wrong !== null && { validationMessage: wrong })}>
      <Input
        className={isNumber ? styles.number : styles.input}
        value={draft[field]}
        maxLength={EXCEL_LIMITS.text}
        onChange={(_, { value }) => type(field, value)}
        onBlur={take}
        onKeyDown={({ key, ctrlKey }) => {
          if (key === 'Enter' && !ctrlKey) take();
        }}
      />
    </Field>
  );
}

interface AnswersProps {
  readonly line: ForecastLine;
  readonly fields: LineFields;
  readonly onChange: () => void;
}

/** Asks of an adjustment that is older than the outturn whether that holds it by now. */
function Answers({ line: { adjustmentState }, fields, onChange }: AnswersProps) {
  const styles = useStyles();
  const { kept, inOutturn, change } = FORECAST_SENTENCES.answers;
  const answer = (state: 'kept' | 'inOutturn', word: string) => (
    <button
      type="button"
      className={styles.answer}
      aria-pressed={adjustmentState === state}
      onClick={() => fields.change({ answer: adjustmentState === state ? '' : ANSWERS[state] })}
    >
      {word}
    </button>
  );
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.asked}>{FORECAST_SENTENCES.answer}</legend>
      {answer('kept', kept)}
      {answer('inOutturn', inOutturn)}
      <button type="button" className={styles.answer} onClick={onChange}>
        {change}
      </button>
    </fieldset>
  );
}

/** True where the adjustment has met an outturn, whatever is answered. */
const isAsked = ({ adjustmentState: state }: ForecastLine) =>
  state === 'open' || state === 'kept' || state === 'inOutturn';

interface AdjustmentFieldsProps {
  readonly line: ForecastLine;
  readonly unit: ForecastResult['unit'];
  readonly fields: LineFields;
}

function WhoAndWhen({ fields }: { readonly fields: LineFields }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <TypedField field="date" label={FORECAST_SENTENCES.date} fields={fields} />
      <TypedField field="decidedBy" label={FORECAST_SENTENCES.decidedBy} fields={fields} />
    </div>
  );
}

/** What the line is adjusted by and why; who decided it and when, once there is an adjustment. */
export function AdjustmentFields({ line, unit, fields }: AdjustmentFieldsProps) {
  const styles = useStyles();
  const amount = useRef<HTMLDivElement>(null);
  const { adjustment } = fields.draft;
  const isThere = (line.input !== null && isAdjusted(line.input)) || adjustment.trim() !== '';
  return (
    <>
      {isAsked(line) && (
        <Answers
          {...{ line, fields }}
          onChange={() => {
            const input = amount.current?.querySelector('input');
            input?.focus();
            input?.select();
          }}
        />
      )}
      <div ref={amount} className={styles.pair}>
        <TypedField field="adjustment" label={FORECAST_SENTENCES.adjustment(unit)} fields={fields} />
        <TypedField field="reason" label={FORECAST_SENTENCES.reason} fields={fields} />
      </div>
      {isThere && <WhoAndWhen fields={fields} />}
      {line.adjustmentState === 'inOutturn' && <Note>{FORECAST_SENTENCES.adjustmentInOutturn}</Note>}
    </>
  );
}
