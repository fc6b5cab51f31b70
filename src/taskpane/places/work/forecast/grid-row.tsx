import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';
import type { ReactNode } from 'react';
import type { Unit } from '../../../../core/figures/unit';
import { amountText, differenceText, roundedText } from '../../../parts/amount-text';
import { roving } from '../../../parts/roving';
import { roundedDifference } from '../../../parts/rounded-difference';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import type { DoubtText } from './doubt-text';
import type { GridFigures } from './forecast-grid';

/** Columns of the grid. */
const COLUMNS = 5;

export const useGridStyles = makeStyles({
  cell: {
    ...{ padding: '5px 0 5px 6px', textAlign: 'right', verticalAlign: 'middle', whiteSpace: 'nowrap' },
    ...{ borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular },
    '@container pane (max-width: 339px)': { paddingLeft: '4px' },
  },
  label: {
    ...{ paddingLeft: 0, textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere', hyphens: 'auto' },
    ...{ minWidth: '76px', '@container pane (max-width: 339px)': { paddingLeft: 0, minWidth: '56px' } },
  },
  budget: { '@container pane (max-width: 255px)': { display: 'none' } },
  outturn: { '@container pane (max-width: 299px)': { display: 'none' } },
  head: { color: tokens.colorNeutralForeground3, paddingTop: '8px' },
  sum: {
    ...{ fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  row: { position: 'relative' },
  pressable: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    [IN_CONTRAST]: { boxShadow: 'inset 4px 0 0 Highlight' },
  },
  // The whole row is the button's: a row is one stop, and a hand need not aim.
  button: {
    ...{ padding: 0, margin: 0, background: 'none', border: 'none', font: 'inherit', color: 'inherit' },
    ...{ textAlign: 'left', cursor: 'pointer', overflowWrap: 'inherit', outlineStyle: 'none' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  doubtful: { paddingLeft: '14px', '@container pane (max-width: 339px)': { paddingLeft: '14px' } },
  dot: {
    ...{ display: 'inline-block', width: '8px', height: '8px', borderRadius: '50%', margin: '0 6px 0 -14px' },
    backgroundColor: tokens.colorStatusWarningForeground1,
    [IN_CONTRAST]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  note: {
    ...{ paddingLeft: '14px', textAlign: 'left', whiteSpace: 'normal', color: tokens.colorNeutralForeground2 },
    '@container pane (max-width: 339px)': { paddingLeft: '14px' },
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  noteLine: {
    ...{ display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
    '& > button': { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  noteText: { flexGrow: 1, minWidth: 0 },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  change: {
    ...{ padding: 0, background: 'none', border: 'none', font: 'inherit', cursor: 'pointer', minHeight: '16px' },
    color: tokens.colorBrandForegroundLink,
  },
});

/** What all rows of the grid share: which are pressed, and what the arrow keys move between. */
export interface GridKeys {
  readonly open: string | null;
  readonly rowKeys: readonly string[];
  readonly current: string | null;
  readonly onMove: (key: string) => void;
  readonly onPress: (key: string) => void;
  /** True where contributions that go as budgeted are shown one by one. */
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
}

interface CellsProps {
  readonly figures: GridFigures;
  readonly unit: Unit;
  readonly className?: string | undefined;
}

function Cells({ figures: { budget, outturn, forecast, deviation }, unit, className }: CellsProps) {
  const styles = useGridStyles();
  const cell = mergeClasses(styles.cell, className);
  return (
    <>
      <td className={mergeClasses(cell, styles.budget)} title={amountText(budget)}>
        {roundedText(budget, unit)}
      </td>
      <td className={mergeClasses(cell, styles.outturn)} title={amountText(outturn)}>
        {roundedText(outturn, unit)}
      </td>
      <td className={cell} title={amountText(forecast)}>
        {roundedText(forecast, unit)}
      </td>
      <td className={cell} title={differenceText(deviation)}>
        {roundedDifference(deviation, unit)}
      </td>
    </>
  );
}

function Dot() {
  return <span className={useGridStyles().dot} role="img" aria-label={FORECAST_SENTENCES.doubtfulRow} />;
}

interface RowProps extends Omit<CellsProps, 'className'> {
  readonly label: ReactNode;
  readonly isDoubtful?: boolean;
}

/** A row of figures that nothing is typed beside. */
export function FigureRow({ label, figures, unit, isDoubtful = false, isSum = false }: RowProps & { isSum?: boolean }) {
  const styles = useGridStyles();
  const own = isSum ? styles.sum : undefined;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label, own, isDoubtful && styles.doubtful)}>
        {isDoubtful && <Dot />}
        {label}
      </th>
      <Cells figures={figures} unit={unit} className={own} />
    </tr>
  );
}

interface LineRowProps extends RowProps {
  readonly id: string;
  readonly keys: GridKeys;
  /** What a press does, where it does not open the line. */
  readonly onPress?: () => void;
  /** For a row that opens in place. */
  readonly isExpanded?: boolean;
}

/** A row that is pressed: it opens what is typed beside the line. */
export function LineRow({ id, keys, label, figures, unit, isDoubtful = false, onPress, isExpanded }: LineRowProps) {
  const styles = useGridStyles();
  const { open, rowKeys, current, onMove } = keys;
  const isOpen = open === id;
  return (
    <tr className={mergeClasses(styles.row, styles.pressable, isOpen && styles.open)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.label, isDoubtful && styles.doubtful)}>
        {isDoubtful && <Dot />}
        <button
          type="button"
          className={styles.button}
          aria-expanded={isExpanded ?? isOpen}
          onClick={() => (onPress ? onPress() : keys.onPress(id))}
          {...roving({ keys: rowKeys, current, onMove, direction: 'down' }, id)}
        >
          {label}
        </button>
      </th>
      <Cells figures={figures} unit={unit} />
    </tr>
  );
}

/** A heading within the grid. */
export function HeadRow({ children }: { readonly children: ReactNode }) {
  const styles = useGridStyles();
  return (
    <tr>
      <th scope="rowgroup" colSpan={COLUMNS} className={mergeClasses(styles.cell, styles.label, styles.head)}>
        {children}
      </th>
    </tr>
  );
}

interface NoteRowProps extends DoubtText {
  /** Opens the line above, by hand; by key that is the line's own button. */
  readonly onChange?: () => void;
  /** A link at the end of the row. */
  readonly children?: ReactNode;
}

/** Why the row above should be looked at. */
export function NoteRow({ text, proposed, onChange, children }: NoteRowProps) {
  const styles = useGridStyles();
  return (
    <tr>
      <td colSpan={COLUMNS} className={mergeClasses(styles.cell, styles.note)}>
        <span className={styles.noteLine}>
          <span className={styles.noteText}>
            {text}
            {proposed !== null && (
              <>
                {` ${FORECAST_SENTENCES.proposal} `}
                <span className={styles.proposed}>{proposed}</span>
              </>
            )}
          </span>
          {onChange !== undefined && (
            <button type="button" tabIndex={-1} className={styles.change} onClick={onChange}>
              {FORECAST_SENTENCES.change}
            </button>
          )}
          {children}
        </span>
      </td>
    </tr>
  );
}
