import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { allCounted } from '../../../core/audit/coverage/counted';
import { coverageSentence, nothingFound } from '../../../core/audit/coverage/coverage-words';
import type { Recalculation } from '../../../core/recalculate';
import { useNavigation } from '../../navigation/navigation-context';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';

const useStyles = makeStyles({
  done: {
    ...{ display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalM },
    ...{ padding: '24px 16px', textAlign: 'center' },
  },
  sign: { color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AllDoneProps {
  readonly recalculation: Recalculation;
  readonly mended: number;
  readonly accepted: number;
}

/** That nothing is left to deal with, and what that is worth; what cannot be tested is no success. */
export function AllDone({ recalculation: { coverage }, mended, accepted }: AllDoneProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const tested = allCounted(coverage);
  const isWorkedOff = mended + accepted > 0;
  if (tested.proven === 0) return <p className={styles.text}>{nothingFound(tested)}</p>;
  const words = isWorkedOff ? `${WORDS.doneLine(mended, accepted)}. ${coverageSentence(tested)}` : nothingFound(tested);
  return (
    <div className={styles.done}>
      <CheckmarkCircle48Regular className={styles.sign} aria-hidden />
      {isWorkedOff && (
        <h2 className={styles.heading} data-finding-list="" tabIndex={-1}>
          {WORDS.allDone}
        </h2>
      )}
      <p className={styles.text}>{words}</p>
      <Button appearance="primary" onClick={() => go({ place: 'report', part: 'sheets' })}>
        {WORDS.toSheets}
      </Button>
    </div>
  );
}
