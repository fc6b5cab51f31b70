import { Field, Select } from '@fluentui/react-components';

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Each choice and the text that it is shown by. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

/** One choice among many, in a list that opens. */
export function Pick({ label, value, choices, onPick }: PickProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onPick(data.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
