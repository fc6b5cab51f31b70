import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tag: {
    ...{ flexShrink: 0, padding: '0 5px', borderRadius: '3px', border: '1px solid currentColor' },
    ...{ fontSize: '11px', lineHeight: '16px', whiteSpace: 'nowrap' },
  },
  plain: { color: tokens.colorNeutralForeground2 },
  news: { color: tokens.colorBrandForegroundLink },
  warning: { color: tokens.colorStatusWarningForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

interface StateTagProps {
  readonly of: 'plain' | 'news' | 'warning' | 'right';
  readonly children: string;
}

/** How something is, in a word. Example: `ändrad`. */
export function StateTag({ of, children }: StateTagProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, styles[of])}>{children}</span>;
}
