import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../../parts/card';
import { Section } from '../../../parts/section';
import { SENTENCES } from '../../../sentences';
import { InsertSheets } from './insert-sheets';

const useStyles = makeStyles({
  fold: {
    padding: '8px 12px',
    '& > summary': { cursor: 'pointer' },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: {
    ...{ display: 'block', paddingLeft: '16px', color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: '8px' },
});

/** The way to take in sheets of other workbooks, folded until it is wanted. */
export function MoreWorkbooks() {
  const styles = useStyles();
  return (
    <Section heading={SENTENCES.moreWorkbooks}>
      <Card>
        <details className={styles.fold}>
          <summary>
            {SENTENCES.insertFromOther}
            <span className={styles.note}>{SENTENCES.insertFromOtherNote}</span>
          </summary>
          <div className={styles.content}>
            <InsertSheets />
          </div>
        </details>
      </Card>
    </Section>
  );
}
