import { makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useEffect, useId, useRef } from 'react';

const useStyles = makeStyles({
  drawer: {
    ...{ position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 4, maxHeight: '60%', boxSizing: 'border-box' },
    ...{ display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
    ...{ borderTop: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: '8px 8px 0 0' },
    ...{ boxShadow: tokens.shadow28, padding: '8px 0 0' },
    ...{ animationDuration: tokens.durationNormal, animationTimingFunction: tokens.curveDecelerateMid },
    animationName: { from: { transform: 'translateY(40%)', opacity: 0 }, to: { transform: 'none', opacity: 1 } },
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: '0 var(--pad)' },
  heading: {
    ...{ flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  },
  close: {
    ...{ display: 'flex', padding: '8px', marginRight: '-8px', background: 'none', border: 'none' },
    ...{ color: 'inherit', cursor: 'pointer' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: '10px', overflowY: 'auto', minHeight: 0 },
    ...{ padding: '2px var(--pad) 10px', '& > *': { flexShrink: 0 } },
  },
  foot: {
    ...{ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: '10px 0 12px' },
    ...{ margin: '0 var(--pad)', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface DrawerProps {
  readonly heading: string;
  /** A link beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What Ctrl+Enter does; a button of the foot does the same. */
  readonly onConfirm: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The field that is chosen among several, else the first. */
function firstField(within: HTMLElement): HTMLElement | null {
  return (
    within.querySelector<HTMLElement>('input:checked') ?? within.querySelector<HTMLElement>('input, select, button')
  );
}

/** What takes the focus when it opens or is about something else, unless the focus is in the drawer. */
function useFocus(about: string) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = content.current;
    if (within === null || within.parentElement?.contains(document.activeElement)) return;
    firstField(within)?.focus({ preventScroll: true });
  }, [about]);
  return content;
}

function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <button type="button" className={useStyles().close} aria-label={label} title={label} onClick={onClose}>
      <Dismiss16Regular aria-hidden />
    </button>
  );
}

/**
 * What is typed about a row, from below and beside what it is about, which stays in view and in use above it. It takes
 * the focus when it opens; Escape closes it, and whoever opened it gives the focus back.
 */
export function Drawer({ heading, aside, children, foot, closeLabel, onClose, onConfirm, ref }: DrawerProps) {
  const styles = useStyles();
  const content = useFocus(heading);
  const id = useId();
  const takeKey = (event: KeyboardEvent) => {
    const act = event.key === 'Escape' ? onClose : event.key === 'Enter' && event.ctrlKey ? onConfirm : null;
    if (act === null) return;
    event.preventDefault();
    // A field takes what is typed in it when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    act();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of what is within
    <div ref={ref} className={styles.drawer} role="dialog" aria-labelledby={id} onKeyDown={takeKey}>
      <div className={styles.bar}>
        <h3 className={styles.heading} id={id}>
          {heading}
        </h3>
        {aside}
        <CloseButton label={closeLabel} onClose={onClose} />
      </div>
      <div ref={content} className={styles.content}>
        {children}
      </div>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
