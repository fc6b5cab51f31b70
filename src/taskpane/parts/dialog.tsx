import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    ...{ width: 'calc(100% - 24px)', maxWidth: '420px', boxSizing: 'border-box', padding: '16px', margin: 'auto' },
    ...{ color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
    ...{ borderRadius: '8px', boxShadow: tokens.shadow28, border: `1px solid ${tokens.colorNeutralStroke3}` },
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface DialogProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** The buttons, the primary one last. */
  readonly actions: ReactNode;
  /** What Ctrl+Enter does; the primary button does the same. */
  readonly onConfirm: () => void;
  /** Asked for by Escape; whoever opened the dialog takes it away. */
  readonly onClose: () => void;
}

/**
 * A question that is answered before anything else is done. The browser's own dialog keeps the focus within and gives it
 * back to what had it; Fluent UI's costs six times what it does here.
 */
export function Dialog({ heading, children, actions, onConfirm, onClose }: DialogProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const takeKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) onConfirm();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // The keys of a dialog are the dialog's own: Ctrl+Enter confirms wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onCancel={onClose} onKeyDown={takeKey}>
      <div className={styles.content}>
        <h2 className={styles.heading} id={id}>
          {heading}
        </h2>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
