import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../../parts/card';
import { Section } from '../../../parts/section';
import { OTHER_WORKBOOK_SENTENCES } from '../../../sentences/other-workbooks';
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
    <Section heading={OTHER_WORKBOOK_SENTENCES.moreWorkbooks}>
      <Card>
        <details className={styles.fold}>
          <summary>
            {OTHER_WORKBOOK_SENTENCES.insertFromOther}
            <span className={styles.note}>{OTHER_WORKBOOK_SENTENCES.insertFromOtherNote}</span>
          </summary>
          <div className={styles.content}>
            <InsertSheets />
          </div>
        </details>
      </Card>
    </Section>
  );
}
