import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    ...{ display: 'inline-block', minHeight: '24px', boxSizing: 'border-box', padding: '4px 0', cursor: 'pointer' },
    ...{ listStyleType: 'none', color: tokens.colorBrandForegroundLink },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: '4px' },
});

interface LinkFoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** More of the same, behind a link. Example: `Fler metoder (5)`. */
export function LinkFold({ title, children }: LinkFoldProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.line}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
