import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import type { Ref } from 'react';
import { useState } from 'react';
import { formatAddress } from '../../../../core/cells/address';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import type { Unit } from '../../../../core/figures/unit';
import { SECTION_WORDS } from '../../../../core/sheets/forecast/total-items';
import { Card } from '../../../parts/card';
import { CellLink } from '../../../parts/cell-link';
import { ROVING_LIST } from '../../../parts/roving';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { WORK_SENTENCES } from '../../../sentences/work';
import type { DoubtfulLine, ForecastGrid, GridSection } from './forecast-grid';
import { figuresOf } from './forecast-grid';
import type { GridKeys } from './grid-row';
import { FigureRow, HeadRow, LineRow, NoteRow, useGridStyles } from './grid-row';
import { doubtText } from './doubt-text';
import { FoldedLines } from './folded-lines';
import type { LineOrder } from './line-order';
import { LINE_ORDERS } from './line-order';
import type { OpeningText } from './opening-text';

const useStyles = makeStyles({
  within: { padding: '2px 10px 6px', '@container pane (max-width: 339px)': { padding: '2px 8px 6px' } },
  table: {
    ...{ width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  heading: { color: tokens.colorNeutralForeground3, borderBottomColor: tokens.colorNeutralStroke1, paddingTop: '4px' },
  sort: {
    ...{ display: 'inline-flex', alignItems: 'center', minHeight: '24px', padding: 0, margin: '-4px 0' },
    ...{ background: 'none', border: 'none', font: 'inherit', color: 'inherit', cursor: 'pointer' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { textDecorationLine: 'underline' },
    '@container pane (max-width: 339px)': { '& svg': { display: 'none' } },
  },
  first: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The headings that do nothing. */
const PLAIN_HEADINGS = [
  ['label', FORECAST_SENTENCES.row],
  ['budget', FORECAST_SENTENCES.budget],
  ['outturn', FORECAST_SENTENCES.outturn],
  ['forecast', FORECAST_SENTENCES.forecast],
] as const;

const ARIA_SORT = { sheet: 'none', worst: 'ascending', best: 'descending' } as const;

interface HeadingsProps {
  readonly order: LineOrder;
  readonly onOrder: (order: LineOrder) => void;
}

/** The headings; the last one orders the lines by how they deviate. */
function Headings({ order, onOrder }: HeadingsProps) {
  const [grid, styles] = [useGridStyles(), useStyles()];
  const next = LINE_ORDERS[(LINE_ORDERS.indexOf(order) + 1) % LINE_ORDERS.length] ?? 'sheet';
  const heading = mergeClasses(grid.cell, styles.heading);
  const Arrow = order === 'worst' ? ArrowSortUp16Regular : ArrowSortDown16Regular;
  const name = FORECAST_SENTENCES.sortBy(FORECAST_SENTENCES.sortOrders[next]);
  return (
    <thead>
      <tr>
        {PLAIN_HEADINGS.map(([id, word]) => (
          <th key={id} scope="col" className={mergeClasses(heading, id !== 'forecast' && grid[id])}>
            {word}
          </th>
        ))}
        <th scope="col" className={heading} aria-sort={ARIA_SORT[order]}>
          <button type="button" className={styles.sort} title={name} onClick={() => onOrder(next)}>
            {FORECAST_SENTENCES.deviation}
            {order !== 'sheet' && <Arrow aria-hidden />}
          </button>
        </th>
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly forecast: ForecastResult;
  readonly keys: GridKeys;
}

function Doubtful({ of: { line, doubts }, forecast, keys }: RowsProps & { readonly of: DoubtfulLine }) {
  return (
    <>
      <LineRow id={line.key} keys={keys} label={line.label} figures={figuresOf(line)} unit={forecast.unit} isDoubtful />
      {doubts.map((doubt) => (
        <NoteRow key={doubt.kind} {...doubtText(doubt, line, forecast)} onChange={() => keys.onPress(line.key)} />
      ))}
    </>
  );
}

interface LookFirstProps extends RowsProps {
  readonly grid: ForecastGrid;
  readonly opening: OpeningText | null;
}

/** What raises a question, each with the question. */
function LookFirst({ grid: { doubtful, opening: figures }, opening, ...rest }: LookFirstProps) {
  const styles = useStyles();
  const count = doubtful.length + (opening === null ? 0 : 1);
  if (count === 0) return null;
  return (
    <tbody>
      <HeadRow>
        <span className={styles.first}>{FORECAST_SENTENCES.lookFirst}</span> ·{' '}
        {FORECAST_SENTENCES.lookFirstCount(count)}
      </HeadRow>
      {doubtful.map((of) => (
        <Doubtful key={of.line.key} of={of} {...rest} />
      ))}
      {opening !== null && figures !== null && (
        <>
          <FigureRow label={FORECAST_SENTENCES.openingEquity} figures={figures} unit={rest.forecast.unit} isDoubtful />
          <NoteRow text={opening.text} proposed={null}>
            {opening.at !== null && <CellLink at={opening.at}>{formatAddress(opening.at)}</CellLink>}
          </NoteRow>
        </>
      )}
    </tbody>
  );
}

function Section({ of: { section, lines, folded, total }, forecast, keys }: RowsProps & { readonly of: GridSection }) {
  const words = SECTION_WORDS[section];
  return (
    <tbody>
      <HeadRow>{words.title}</HeadRow>
      {folded.length > 0 && <FoldedLines lines={folded} {...{ forecast, keys }} />}
      {lines.map((line) => (
        <LineRow
          key={line.key}
          id={line.key}
          keys={keys}
          label={line.label}
          figures={figuresOf(line)}
          unit={forecast.unit}
        />
      ))}
      <FigureRow label={words.total} figures={total} unit={forecast.unit} isSum />
    </tbody>
  );
}

interface TotalsProps {
  readonly grid: ForecastGrid;
  readonly unit: Unit;
  readonly isOpeningShown: boolean;
}

function Totals({ grid: { result, opening, closing }, unit, isOpeningShown }: TotalsProps) {
  return (
    <tbody>
      <FigureRow label={WORK_SENTENCES.yearsResult} figures={result} unit={unit} isSum />
      {opening !== null && isOpeningShown && (
        <FigureRow label={FORECAST_SENTENCES.openingEquity} figures={opening} unit={unit} />
      )}
      {closing !== null && (
        <FigureRow label={FORECAST_SENTENCES.closingEquityRow} figures={closing} unit={unit} isSum />
      )}
    </tbody>
  );
}

interface LineGridProps {
  readonly forecast: ForecastResult;
  readonly grid: ForecastGrid;
  readonly opening: OpeningText | null;
  readonly order: LineOrder;
  readonly onOrder: (order: LineOrder) => void;
  /** The key of the line whose drawer is open. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  /** Every key that the arrows move between, in the order of the rows. */
  readonly rowKeys: readonly string[];
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
  readonly ref?: Ref<HTMLTableElement>;
}

/** The lines of the forecast as a table, a button in each; what is to be looked at comes first. */
export function LineGrid({ forecast, grid, opening, open, onOpen, rowKeys, ref, ...rest }: LineGridProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState<string | null>(null);
  const keys: GridKeys = {
    ...{ open, rowKeys, onPress: onOpen, isUnfolded: rest.isUnfolded, onUnfold: rest.onUnfold },
    ...{ current: open ?? current, onMove: setCurrent },
  };
  const { unit } = forecast;
  return (
    <Card>
      <div className={styles.within}>
        <table ref={ref} className={styles.table} aria-label={`${FORECAST_SENTENCES.lines}, ${unit}`} {...ROVING_LIST}>
          <Headings order={rest.order} onOrder={rest.onOrder} />
          <LookFirst {...{ grid, opening, forecast, keys }} />
          {grid.sections.map((section) => (
            <Section key={section.section} of={section} {...{ forecast, keys }} />
          ))}
          <Totals {...{ grid, unit }} isOpeningShown={opening === null} />
        </table>
      </div>
    </Card>
  );
}
