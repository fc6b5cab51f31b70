import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    ...{ backgroundColor: tokens.colorNeutralBackground1, borderRadius: '6px', overflow: 'hidden' },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    ...{ listStyleType: 'none', margin: 0, padding: 0 },
    '& > * + *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** A surface that holds together what belongs together. */
export function Card({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().card}>{children}</div>;
}

/** A card that is a list: its children are list items, with a line between them. */
export function CardList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={mergeClasses(styles.card, styles.list)}>{children}</ul>;
}
