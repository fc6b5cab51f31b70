import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import { MoreWorkbooks } from '../report/other-workbooks/more-workbooks';
import { useNavigation } from '../../navigation/navigation-context';
import { CardList } from '../../parts/card';
import { InfoRow } from '../../parts/info-row';
import { Section } from '../../parts/section';
import { COMMON_SENTENCES } from '../../sentences/common';
import { OVERVIEW_SENTENCES, READ_KINDS } from '../../sentences/overview';
import type { Outcome } from '../../session/work';

const useStyles = makeStyles({
  headline: {
    ...{ margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As many reasons as are read at once. */
const MOST_REASONS = 3;

interface NothingReadProps {
  readonly headline: string;
  readonly outcome: Outcome;
}

/** The way to state what a table is that was not understood. */
function ReadSelection() {
  const { go } = useNavigation();
  return (
    <p className={useStyles().reason}>
      {`${OVERVIEW_SENTENCES.tableNotRead} `}
      <Link as="button" onClick={() => go({ place: 'review', part: 'selection' })}>
        {COMMON_SENTENCES.readSelection}
      </Link>
    </p>
  );
}

/** Why nothing of the workbook was understood, and what Tertial reads. */
export function NothingRead({ headline, outcome: { recalculation } }: NothingReadProps) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1}>
        {headline}
      </h2>
      {recalculation.notChecked.slice(0, MOST_REASONS).map(({ sheet, reason }) => (
        <p key={`${sheet} ${reason}`} className={styles.reason}>
          {`${sheet}: ${reason}`}
        </p>
      ))}
      <Section heading={OVERVIEW_SENTENCES.whatIsRead}>
        <CardList>
          {READ_KINDS.map(([title, detail]) => (
            <li key={title}>
              <InfoRow sign={<Table16Regular aria-hidden />} title={title} detail={detail} />
            </li>
          ))}
        </CardList>
      </Section>
      <ReadSelection />
      <MoreWorkbooks />
    </>
  );
}
