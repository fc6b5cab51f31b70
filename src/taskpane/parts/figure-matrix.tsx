import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from './card';

/** A shadow at the right edge, and what covers it when the last column is in view: that moves with the content. */
const SHADOW_AT_END = [
  `linear-gradient(to right, transparent, ${tokens.colorNeutralBackground1} 50%)`,
  `linear-gradient(to left, ${tokens.colorNeutralShadowKey}, transparent)`,
].join(', ');

const useStyles = makeStyles({
  /** Columns that find no room scroll here, under a shadow at the side; the pane never does to the side. */
  scroll: {
    ...{ overflowX: 'auto', padding: '4px 12px 8px' },
    ...{ backgroundImage: SHADOW_AT_END, backgroundAttachment: 'local, scroll' },
    ...{ backgroundPosition: 'right', backgroundRepeat: 'no-repeat', backgroundSize: '24px 100%, 12px 100%' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    ...{ width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    // A table of nothing but links would be hard to read: they look like its other figures until they are pointed at.
    '& button': { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit', textAlign: 'inherit' },
    '& td button': { color: 'inherit' },
  },
  cell: {
    ...{ padding: '5px 0 5px 8px', textAlign: 'right', verticalAlign: 'baseline', whiteSpace: 'nowrap' },
    ...{ borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular },
  },
  first: {
    ...{ position: 'sticky', left: 0, paddingLeft: 0, textAlign: 'left', whiteSpace: 'normal' },
    ...{ backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere', hyphens: 'auto', minWidth: '64px' },
  },
  heading: {
    ...{ verticalAlign: 'bottom', color: tokens.colorNeutralForeground3 },
    // Where names need the room, a heading breaks between its words and where a word may be parted.
    whiteSpace: 'normal',
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  line: { display: 'block' },
  group: { paddingTop: '10px', color: tokens.colorNeutralForeground3 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorNeutralStroke1 },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** A column, with the lines of its heading. Example: `2026` above `prognos`. */
export interface MatrixColumn {
  readonly key: string;
  readonly heading: readonly string[];
}

export interface MatrixRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly figures: readonly ReactNode[];
  /** A sum, or what is of less weight. */
  readonly weight?: 'sum' | 'soft';
}

/** Rows that belong together, under a heading of their own if they have one. */
export interface MatrixGroup {
  readonly key: string;
  readonly heading?: string;
  readonly rows: readonly MatrixRow[];
}

interface FigureMatrixProps {
  /** What the table is, for screen readers. */
  readonly caption: string;
  /** What the upper left corner holds. Example: the unit. */
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
}

function Head({ corner, columns }: Pick<FigureMatrixProps, 'corner' | 'columns'>) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.heading, styles.first)}>
          {corner}
        </th>
        {columns.map(({ key, heading }) => (
          <th key={key} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
            {heading.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({
  row: { head, figures, weight },
  columns,
}: { readonly row: MatrixRow } & Pick<FigureMatrixProps, 'columns'>) {
  const styles = useStyles();
  const own = weight === undefined ? undefined : styles[weight];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, own)}>
        {head}
      </th>
      {figures.map((figure, index) => (
        <td key={columns[index]?.key ?? index} className={mergeClasses(styles.cell, own)}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

function Group({
  group: { heading, rows },
  columns,
}: { readonly group: MatrixGroup } & Pick<FigureMatrixProps, 'columns'>) {
  const styles = useStyles();
  return (
    <tbody>
      {heading !== undefined && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={columns.length + 1}
            className={mergeClasses(styles.cell, styles.first, styles.group)}
          >
            {heading}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.key} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

/** A table of figures in a card: rows in groups, and as many columns as there are, which scroll within the card. */
export function FigureMatrix({ caption, corner, columns, groups }: FigureMatrixProps) {
  const styles = useStyles();
  return (
    <Card>
      {/* What scrolls must be reached by key as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles.table} aria-label={caption}>
          <Head corner={corner} columns={columns} />
          {groups.map((group) => (
            <Group key={group.key} group={group} columns={columns} />
          ))}
        </table>
      </div>
    </Card>
  );
}
