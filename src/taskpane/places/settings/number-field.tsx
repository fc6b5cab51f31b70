import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { SettingField } from '../../../core/settings/field-facts';
import { factsOf, problemsOf } from '../../../core/settings/field-facts';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import type { SettingsDraft } from './draft';
import { typedNumber } from './number-draft';

const useStyles = makeStyles({
  input: { width: '120px', '& input': { minWidth: 0, textAlign: 'right' } },
});

interface NumberFieldProps {
  readonly field: SettingField;
  readonly value: number;
  readonly draft: Pick<SettingsDraft, 'texts' | 'take'>;
  /** Gets each number that the user has finished and the field can hold. */
  readonly onChange: (value: number) => void;
}

/**
 * A number of a setting, as a person writes it, with what is expected beside it while it is something else. It is taken
 * when the user leaves the field or presses Enter.
 */
export function NumberField({ field, value, draft, onChange }: NumberFieldProps) {
  const { label, isPercent, text } = factsOf(field);
  const typed = draft.texts[label];
  const shown = typed ?? text(value);
  const number = typedNumber(shown, isPercent);
  const expected = problemsOf(field, number)[''];
  const finish = () => {
    if (typed === undefined || number === null || expected !== undefined) return;
    draft.take(label, null);
    if (number !== value) onChange(number);
  };
  return (
    <Field
      label={label}
      {...(expected !== undefined && { validationMessage: SETTINGS_SENTENCES.typeInstead(expected) })}
    >
      <Input
        className={useStyles().input}
        value={shown}
        onChange={(_, data) => draft.take(label, data.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
      />
    </Field>
  );
}
