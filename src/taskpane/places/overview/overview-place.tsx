import { makeStyles, tokens } from '@fluentui/react-components';
import { openFindings } from '../../../core/sheets/findings/open-findings';
import { verdictOf } from '../../../core/summary/verdict';
import type { Outcome } from '../../session/work';
import { CardGrid } from './card-grid';
import { NextSteps } from './next-steps';
import { NothingRead } from './nothing-read';
import { ReadList } from './read-list';

const useStyles = makeStyles({
  headline: {
    ...{ margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
    overflowWrap: 'break-word',
  },
  figures: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How the workbook stands, what its figures come to, what is left to do, and what was read of it. */
export default function OverviewPlace({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { recalculation } = outcome;
  const errors = openFindings(recalculation.review).filter(({ severity }) => severity === 'error');
  const least = outcome.countedWith.settings.disclosure.percentBase;
  const { headline, figures } = verdictOf(recalculation, errors, least);
  if (recalculation.documents.length === 0) return <NothingRead headline={headline} outcome={outcome} />;
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1}>
        {headline}
      </h2>
      {figures !== null && <p className={styles.figures}>{figures}</p>}
      <CardGrid results={recalculation.results} least={least} />
      <NextSteps outcome={outcome} />
      <ReadList recalculation={recalculation} />
    </>
  );
}
