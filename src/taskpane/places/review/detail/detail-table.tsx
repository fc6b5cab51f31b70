import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';

const useStyles = makeStyles({
  table: {
    ...{ width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
    '& button': { fontSize: 'inherit' },
  },
  cell: {
    ...{ padding: '5px 0 5px 6px', textAlign: 'right', verticalAlign: 'baseline', whiteSpace: 'nowrap' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: {
    ...{ padding: '4px 0 4px 6px', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
    ...{ color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  first: {
    ...{ paddingLeft: 0, textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere' },
    fontWeight: tokens.fontWeightRegular,
  },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, padding: '5px 0', color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
});

/** A row of the table: what, how much, and the cell. */
export interface DetailRow {
  readonly name: string;
  readonly figure: string;
  readonly cell: ReactNode;
  readonly isStrong?: boolean;
}

interface DetailTableProps {
  readonly caption: string;
  readonly headings: readonly [string, string, string];
  readonly rows: readonly DetailRow[];
  /** The rows after them, which are always shown. */
  readonly end?: readonly DetailRow[];
  readonly most: number;
}

/** So many more are shown at a time. */
const STEP = 100;

function Row({ row: { name, figure, cell, isStrong = false } }: { readonly row: DetailRow }) {
  const styles = useStyles();
  const strong = isStrong && styles.strong;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, strong)}>
        {name}
      </th>
      <td className={mergeClasses(styles.cell, styles.text, strong)}>{figure}</td>
      <td className={styles.cell}>{cell}</td>
    </tr>
  );
}

/** How many rows are left, and the way to more. */
function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const styles = useStyles();
  if (left <= 0) return null;
  return (
    <p className={styles.more}>
      {`${WORDS.moreCells(left)} · `}
      <Link as="button" className={styles.link} onClick={onMore}>
        {WORDS.showCells}
      </Link>
    </p>
  );
}

/** Cells with what they hold, each a way there; a long list a step at a time. */
export function DetailTable({ caption, headings, rows, end = [], most }: DetailTableProps) {
  const styles = useStyles();
  const [count, setCount] = useState(most);
  return (
    <div>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th key={heading} scope="col" className={mergeClasses(styles.heading, index === 0 && styles.first)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.slice(0, count), ...end].map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
      <More left={rows.length - count} onMore={() => setCount(count + STEP)} />
    </div>
  );
}
