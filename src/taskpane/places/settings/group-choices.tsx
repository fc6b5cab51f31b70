import { Checkbox } from '@fluentui/react-components';
import type { SettingField } from '../../../core/settings/field-facts';
import { factsOf } from '../../../core/settings/field-facts';
import { SETTINGS } from '../../../core/settings/settings';
import type { GroupName } from '../../session/settings/settings-changes';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

interface SettingInputProps {
  readonly field: SettingField;
  readonly value: unknown;
  readonly draft: Pick<SettingsDraft, 'texts' | 'take'>;
  readonly onChange: (value: unknown) => void;
}

/** A setting as its kind is typed or picked. */
function SettingInput({ field, value, draft, onChange }: SettingInputProps) {
  const { label, words } = factsOf(field);
  if (typeof value === 'boolean')
    return <Checkbox label={label} checked={value} onChange={(_, { checked }) => onChange(checked === true)} />;
  if (typeof value === 'number') return <NumberField field={field} value={value} draft={draft} onChange={onChange} />;
  return <Choices label={label} words={words ?? {}} value={String(value)} onChange={onChange} />;
}

interface GroupChoicesProps {
  readonly name: GroupName;
  readonly draft: SettingsDraft;
}

/** All settings of a group, in the order of the schema. */
export function GroupChoices({ name, draft }: GroupChoicesProps) {
  const group = SETTINGS.entries[name];
  const values: Readonly<Record<string, unknown>> = draft.choices[name];
  return Object.entries<SettingField>(group.wrapped.entries).map(([key, field]) => (
    <SettingInput
      key={key}
      field={field}
      value={values[key]}
      draft={draft}
      onChange={(value) => draft.changeWithin(name, { [key]: value })}
    />
  ));
}
