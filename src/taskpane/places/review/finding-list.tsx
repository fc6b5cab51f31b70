import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import type { KeyboardEvent } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import { Card } from '../../parts/card';
import { roving, ROVING_LIST } from '../../parts/roving';
import { COUNTED } from '../../sentences/common';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import { useNavigation } from '../../navigation/navigation-context';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import type { Asked, AskedOf } from './detail/asked';
import type { RowKeys } from './finding-row';
import { FindingRow } from './finding-row';
import type { ReviewRow, SheetRows } from './review-rows';
import { focusRow } from './row-focus';
import type { Walk } from './use-walk';
import { LOADING } from '../../parts/loading';

const FindingDetail = lazy(() => import('./detail/finding-detail'));

/** As many rows as are drawn at a time: more are asked for, or walked to. */
const DRAWN_AT_FIRST = 60;

const useStyles = makeStyles({
  sheet: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  heading: {
    ...{ display: 'flex', alignItems: 'center', columnGap: '6px', padding: '10px 12px 4px' },
    ...{
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
    },
    '& svg': { flexShrink: 0 },
  },
  name: {
    ...{ flexGrow: 1, minWidth: 0, margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
    ...{ color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  },
  list: {
    ...{ listStyleType: 'none', margin: 0, padding: 0 },
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** The gravest of a sheet's findings, counted. Example: `2 fel`. */
function worst(rows: readonly ReviewRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const alike = rows.filter(({ severity }) => severity === first.severity);
  return COUNTED[first.severity](alike.reduce((sum, { items }) => sum + items.length, 0));
}

const LETTERS: Readonly<Partial<Record<string, Asked>>> = { r: 'mend', g: 'accept', k: 'comment' };

/** What the letters of a row and F2 do; the arrows are the list's. */
function useRowKeys(walk: Walk, ask: (of: AskedOf) => void) {
  const session = useSession();
  const { go } = useNavigation();
  return (row: ReviewRow, isOpen: boolean, event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const asked = LETTERS[event.key.toLowerCase()];
    const [cell] = row.cells;
    if (asked !== undefined) {
      event.preventDefault();
      if (!isOpen) walk.open(row);
      ask({ row: row.id, asked });
    } else if (event.key === 'F2' && cell !== undefined) void session.ask({ kind: 'select', at: cell });
    else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      go({ place: 'review' });
    }
  };
}

/** The rows to draw: the first of them, and all up to the open one. */
function drawn(rows: readonly ReviewRow[], most: number, open: string | undefined): readonly ReviewRow[] {
  const at = rows.findIndex(({ id }) => id === open);
  return rows.slice(0, Math.max(most, at + 1));
}

interface FindingListProps {
  readonly walk: Walk;
  readonly outcome: Outcome;
}

/** What is asked of a row, by its keys or in its detail. */
function useDetail({ walk, outcome }: FindingListProps) {
  const [asked, setAsked] = useState<AskedOf | null>(null);
  const detailOf = (row: ReviewRow) => (
    <FindingDetail
      {...{ row, outcome, walk }}
      asked={asked?.row === row.id ? asked.asked : null}
      onAsk={(next) => setAsked(next && { row: row.id, asked: next })}
    />
  );
  return { takeKey: useRowKeys(walk, setAsked), clearAsked: () => setAsked(null), detailOf };
}

/** The rows that are drawn, and which of them is open. */
function useRows({ walk, outcome }: FindingListProps) {
  const { where, go } = useNavigation();
  const [most, setMost] = useState(DRAWN_AT_FIRST);
  const [stop, setStop] = useState<string | null>(null);
  const { takeKey, clearAsked, detailOf } = useDetail({ walk, outcome });
  const open = where.place === 'review' ? where.finding : undefined;
  const shown = drawn(walk.rows, most, open);
  const keys = shown.map(({ id }) => id);
  const press = (row: ReviewRow) => {
    clearAsked();
    setStop(row.id);
    if (row.id === open) go({ place: 'review' });
    else walk.open(row);
  };
  const keysOf = (row: ReviewRow): RowKeys => {
    const { onKeyDown, ...rover } = roving({ keys, current: open ?? stop, onMove: setStop, direction: 'down' }, row.id);
    const keyDown = (event: KeyboardEvent<HTMLElement>) => {
      if (!event.altKey) onKeyDown(event);
      if (!event.defaultPrevented) takeKey(row, row.id === open, event);
    };
    return { ...rover, onKeyDown: keyDown };
  };
  return { shown: new Set(keys), open, press, keysOf, detailOf, showAsMany: setMost };
}

type Rows = ReturnType<typeof useRows>;

/** The rows of a sheet under its name. */
function SheetPart({ sheet: { sheet, rows }, list }: { readonly sheet: SheetRows; readonly list: Rows }) {
  const styles = useStyles();
  const id = useId();
  const own = rows.filter((row) => list.shown.has(row.id));
  if (own.length === 0) return null;
  return (
    <div className={styles.sheet}>
      <div className={styles.heading}>
        <Table16Regular aria-hidden />
        <h2 className={styles.name} id={id}>
          {sheet}
        </h2>
        {worst(rows)}
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {own.map((row) => (
          <FindingRow
            key={row.id}
            {...{ row, isOpen: row.id === list.open, keys: list.keysOf(row) }}
            onPress={() => list.press(row)}
          >
            <Suspense fallback={LOADING}>{list.detailOf(row)}</Suspense>
          </FindingRow>
        ))}
      </ul>
    </div>
  );
}

/** The findings by sheet, one of them open in its place. */
export function FindingList({ walk, outcome }: FindingListProps) {
  const list = useRows({ walk, outcome });
  const left = walk.rows.length - list.shown.size;
  const showMore = () => {
    const next = walk.rows[list.shown.size];
    list.showAsMany(list.shown.size + DRAWN_AT_FIRST);
    if (next !== undefined) focusRow(next.id);
  };
  return (
    <>
      <Card>
        <div {...ROVING_LIST} data-finding-list="" tabIndex={-1} role="group" aria-label={WORDS.findings}>
          {walk.sheets.map((sheet) => (
            <SheetPart key={sheet.sheet} sheet={sheet} list={list} />
          ))}
        </div>
      </Card>
      {left > 0 && <Button onClick={showMore}>{WORDS.showMore(Math.min(left, DRAWN_AT_FIRST))}</Button>}
    </>
  );
}
