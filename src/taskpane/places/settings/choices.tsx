import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  radio: { width: '100%', '& > label': { flexGrow: 1, minWidth: 0 } },
  // What is not chosen is no less there to be chosen: Fluent UI greys it.
  label: {
    color: tokens.colorNeutralForeground1,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  result: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  /** What each choice comes to in this workbook, where that is known. */
  readonly results?: Readonly<Partial<Record<Choice, string>>>;
  readonly onChange: (choice: Choice) => void;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One choice among a few, all of them in view. */
export function Choices<Choice extends string>({ label, words, value, results, onChange }: ChoicesProps<Choice>) {
  const styles = useStyles();
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
          <Radio
            key={choice}
            className={styles.radio}
            value={choice}
            label={
              <span className={styles.label}>
                <span>{capitalised(text)}</span>
                {results?.[choice] !== undefined && <span className={styles.result}>{` ${results[choice]}`}</span>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
