import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    ...{ listStyleType: 'none', margin: 0, padding: 0 },
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  },
});

/** A list without bullets; its children are list items. */
export function PlainList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}
