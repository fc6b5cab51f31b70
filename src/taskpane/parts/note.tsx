import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A sentence of less weight. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().note}>{children}</p>;
}
