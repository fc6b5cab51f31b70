import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleName } from '../../../core/rules/checks/checks';
import { RULES } from '../../../core/rules/checks/checks';
import { SENTENCES } from '../../sentences';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: `${tokens.spacingVerticalXXS} 0` },
});

/** What the check of a finding is, why it matters, how to mend it and what it rests on, folded. */
export function FindingAdvice({ rule }: { readonly rule: RuleName }) {
  const styles = useStyles();
  const { title, why, howToMend, reference } = RULES[rule];
  return (
    <details>
      <summary className={styles.summary}>{SENTENCES.advice}</summary>
      <p className={styles.text}>{`${title}. ${why}`}</p>
      <p className={styles.text}>{howToMend}</p>
      {reference !== null && <p className={styles.text}>{SENTENCES.restsOn(reference)}</p>}
    </details>
  );
}
