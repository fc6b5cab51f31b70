import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The longest choice must not make the list wider than the pane.
  list: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Each choice and the text that it is shown by. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

/** One choice among many, in a list that opens. */
export function Pick({ label, value, choices, onPick }: PickProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.list} value={value} onChange={(_, data) => onPick(data.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
