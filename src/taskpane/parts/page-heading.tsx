import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { COMMON_SENTENCES } from '../sentences/common';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '28px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  back: {
    ...{ display: 'flex', padding: '8px', marginLeft: '-8px', background: 'none', border: 'none' },
    ...{ color: 'inherit', cursor: 'pointer' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface PageHeadingProps {
  readonly children: string;
  /** A few words beside it. Example: `tertial 2 2021, tkr`. */
  readonly detail?: string;
  readonly onBack: () => void;
}

/** The heading of a page within a place, with the way back. */
export function PageHeading({ children, detail, onBack }: PageHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.back}
        aria-label={COMMON_SENTENCES.back}
        title={COMMON_SENTENCES.back}
        onClick={onBack}
      >
        <ArrowLeft16Regular aria-hidden />
      </button>
      <h2 className={styles.heading} tabIndex={-1}>
        {children}
      </h2>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </div>
  );
}
