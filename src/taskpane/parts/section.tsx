import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: {
    ...{ marginLeft: '6px', color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  },
});

interface SectionProps {
  readonly heading: string;
  /** A few words beside it. Example: `2 av 5 klara`. */
  readonly detail?: string;
  readonly children: ReactNode;
}

/** A part of a view under its heading. */
export function Section({ heading, detail, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </h2>
      {children}
    </section>
  );
}
