import { Field, Input } from '@fluentui/react-components';
import type { SettingField } from '../../../core/settings/field-facts';
import { factsOf, problemsOf } from '../../../core/settings/field-facts';
import { SENTENCES } from '../../sentences';
import { useDraft } from '../parts/use-draft';
import type { SettingsDraft } from './draft';
import { typedNumber } from './number-draft';

interface NumberFieldProps {
  readonly field: SettingField;
  readonly value: number;
  readonly draft: Pick<SettingsDraft, 'texts' | 'take'>;
  /** Gets each number that the field can hold. */
  readonly onChange: (value: number) => void;
}

/** A number of a setting, as a person writes it, with what is expected beside it while it is something else. */
export function NumberField({ field, value, draft, onChange }: NumberFieldProps) {
  const { label, isPercent, text } = factsOf(field);
  const { text: typed, type: show, leave } = useDraft(draft.texts[label] ?? text(value));
  const expectedFor = (number: number | null) => problemsOf(field, number)[''];
  const expected = expectedFor(typedNumber(typed, isPercent));
  const type = (next: string) => {
    const number = typedNumber(next, isPercent);
    const isSound = number !== null && expectedFor(number) === undefined;
    show(next);
    draft.take(label, isSound ? null : next);
    if (isSound) onChange(number);
  };
  return (
    <Field label={label} {...(expected !== undefined && { validationMessage: SENTENCES.typeInstead(expected) })}>
      <Input
        value={typed}
        onChange={(_, data) => type(data.value)}
        onBlur={() => {
          if (expected === undefined) leave();
        }}
      />
    </Field>
  );
}
