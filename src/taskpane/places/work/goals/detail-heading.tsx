import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
    marginBottom: '4px',
  },
  heading: {
    ...{ margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface DetailHeadingProps {
  readonly children: string;
  readonly detail?: string;
}

/** A heading with what it comes to beside it. Example: `Nytta för deltagarna  59 av 60`. */
export function DetailHeading({ children, detail }: DetailHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <h3 className={styles.heading}>{children}</h3>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </div>
  );
}
