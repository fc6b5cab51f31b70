import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
  },
  first: { paddingLeft: 0, textAlign: 'left', overflowWrap: 'anywhere' },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A row: what it is about, then its figures. */
export interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly figures: readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
}

function TableHead({ headings }: { readonly headings: readonly string[] }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {headings.map((heading, index) => (
          <th
            key={heading}
            scope="col"
            className={mergeClasses(styles.cell, index === 0 && styles.first, styles.heading)}
          >
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A small table of figures, as wide as the pane. */
export function FigureTable({ caption, headings, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <TableHead headings={headings} />
      <tbody>
        {rows.map(({ key, head, figures }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              {head}
            </th>
            {figures.map((figure, index) => (
              <td key={headings[index + 1]} className={styles.cell}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
