import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One choice among a few, all of them in view. */
export function Choices<Choice extends string>({ label, words, value, onChange }: ChoicesProps<Choice>) {
  const choices = Object.entries(words) as [Choice, string][];
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          onChange(data.value as Choice);
        }}
      >
        {choices.map(([choice, text]) => (
          <Radio key={choice} value={choice} label={capitalised(text)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
