import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../parts/contrast';
import type { KeyboardEvent, ReactNode } from 'react';
import { SeveritySign } from '../../parts/severity-sign';
import { COMMON_SENTENCES } from '../../sentences/common';
import { SEVERITY_CHIPS } from '../../sentences/review';
import { cellsInShort, rowDetail, rowTitle } from './finding-words';
import type { ReviewRow } from './review-rows';

const useStyles = makeStyles({
  row: {
    ...{ display: 'grid', gridTemplateColumns: '16px 1fr auto', columnGap: '8px', width: '100%' },
    ...{ minHeight: '52px', padding: '7px 12px', boxSizing: 'border-box', textAlign: 'left' },
    ...{ background: 'none', border: 'none', font: 'inherit', color: 'inherit', cursor: 'pointer' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      ...{ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
      boxShadow: `inset 0 0 0 3px ${tokens.colorStrokeFocus1}`,
    },
  },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    [IN_CONTRAST]: { boxShadow: 'inset 4px 0 0 Highlight' },
  },
  sign: { display: 'flex', marginTop: '2px' },
  title: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  cells: {
    ...{ color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  },
  detail: {
    ...{ gridColumn: '2 / -1', color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    ...{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  },
});

/** What makes a row one of those that the arrow keys move between. */
export interface RowKeys {
  readonly tabIndex: 0 | -1;
  readonly 'data-roving': string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface FindingRowProps {
  readonly row: ReviewRow;
  readonly isOpen: boolean;
  readonly keys: RowKeys;
  readonly onPress: () => void;
  /** What is shown below the row while it is open. */
  readonly children: ReactNode;
}

/** A finding in two lines: what, and which figures; it opens in its place. */
export function FindingRow({ row, isOpen, keys, onPress, children }: FindingRowProps) {
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isOpen && styles.open)}
        aria-expanded={isOpen}
        data-finding-row=""
        {...keys}
        onClick={onPress}
      >
        <span className={styles.sign} role="img" aria-label={SEVERITY_CHIPS[row.severity]}>
          <SeveritySign of={row.severity} />
        </span>
        <span className={styles.title}>{rowTitle(row)}</span>
        <span className={styles.cells} title={COMMON_SENTENCES.goTo(cellsInShort(row))}>
          {cellsInShort(row)}
        </span>
        <span className={styles.detail}>{rowDetail(row)}</span>
      </button>
      {isOpen && children}
    </li>
  );
}
