import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DraftLine } from './draft-line';

const useStyles = makeStyles({
  footer: {
    ...{ position: 'sticky', bottom: 0, zIndex: 1, marginTop: 'auto' },
    ...{ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '52px' },
    ...{
      marginInline: 'calc(-1 * var(--pad))',
      marginBottom: '-16px',
      padding: '0 var(--pad)',
      boxSizing: 'border-box',
    },
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  state: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface PlaceFooterProps {
  /** What holds now, in a few words; else whether what is typed is kept, with the way to undo it. */
  readonly state?: ReactNode;
  /** The buttons, the primary one last. */
  readonly children: ReactNode;
}

/** The foot of a place, always in view: how it stands, and the one thing to do. Last among its siblings. */
export function PlaceFooter({ state, children }: PlaceFooterProps) {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <div className={styles.state}>{state ?? <DraftLine />}</div>
      {children}
    </div>
  );
}
