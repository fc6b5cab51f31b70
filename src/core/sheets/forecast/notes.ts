import type { Grid } from '../../cells/grid';
import { dayOfSerial } from '../../cells/serial-day';
import type {
  DecisionRequest,
  ForecastField,
  ForecastInput,
  ForecastNotes,
  TypedCell,
} from '../../documents/notes/forecast-input';
import { FORECAST_FIELDS, NOTHING_TYPED, isTypedCell } from '../../documents/notes/forecast-input';
import type { KeyedRow, KeyedTable } from '../notes/keyed-table';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack, TypedEntry } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, ColumnCell, TableForm } from '../notes/table-form';
import { isAnything, isComputed, isFigure, isName, isTyped, isWorded, textAt } from '../notes/table-form';
import { typedCell, typedDay } from '../notes/typed-cell';
import type { ForecastColumn } from './columns';
import { FORECAST_COLUMNS } from './columns';
import { readDecisionColumns, decisionIn } from './decision-notes';
import {
  ASKED_LABELS,
  EARLIER_ASKED_LABELS,
  ROW_KEYS,
  decidedPeriod,
  decisionHeading,
  isLineKey,
  isRowKey,
} from './row-keys';

type Table = KeyedTable<ForecastColumn>;

/** The rows in which something is typed beside the label. */
const ASKED: readonly string[] = [ROW_KEYS.requestDate, ROW_KEYS.requestBy, ROW_KEYS.preferred];

/** How the cells of a column look in lines; in the rows that are no lines there are formulas at most, but for these. */
const ofLine =
  (look: CellTest, ...others: readonly string[]): CellTest =>
  (cell) =>
    isLineKey(cell.key) ? look(cell) : isComputed(cell) || others.includes(cell.key);

/** A decided forecast is known by its heading as it was written, and by the row that states its period. */
const isDecided = ({ key, text }: ColumnCell) => {
  const decided = decidedPeriod(text);
  return decided !== null && (key === ROW_KEYS.period || text === decisionHeading(decided));
};

const FORM: TableForm<ForecastColumn> = {
  columns: FORECAST_COLUMNS,
  label: 'label',
  typed: FORECAST_FIELDS,
  later: ['answer', 'decided'],
  earlier: {
    ...{ deviation: ['Bättre eller sämre än budget'], method: ['Nyckel'] },
    ...{ value: ['Värde till nyckeln'], reason: ['Skäl till justeringen'] },
  },
  looks: {
    ...{ label: isWorded, budget: ofLine(isFigure, ...ASKED, ROW_KEYS.opening), outturn: ofLine(isFigure) },
    ...{ periodBudget: ofLine(isFigure), published: ofLine(isFigure), deviation: ofLine(isComputed) },
    decided: ofLine(isComputed),
    ...{ forecast: ofLine(isComputed, ROW_KEYS.fingerprint, ROW_KEYS.opening), used: ofLine(isComputed) },
    ...{ remaining: ofLine(isComputed), note: ofLine(isComputed, ROW_KEYS.opening), method: ofLine(isName) },
    ...{ value: ofLine(isAnything), adjustment: ofLine(isAnything), date: ofLine(isAnything) },
    ...{ reason: ofLine(isTyped), decidedBy: ofLine(isTyped), comment: ofLine(isTyped), answer: ofLine(isTyped) },
  },
  isApart: (cells) => cells.some(isDecided),
  isKey: isRowKey,
};

function inputIn({ grid, column, texts }: Table, { row, key }: KeyedRow): ForecastInput | null {
  const cells = FORECAST_FIELDS.map((id) => {
    const [read, at] = [id === 'date' ? typedDay : typedCell, column[id]];
    return [id, at < 0 ? NOTHING_TYPED : read(grid, { row, column: at })] as const;
  });
  if (!cells.some(([, cell]) => isTypedCell(cell))) return null;
  const typed = Object.fromEntries(cells) as Record<ForecastField, TypedCell>;
  return { key, label: textAt(texts, row, column.label), typed };
}

/** A day as typed: a date's serial number, or text. */
function dayText({ date1904 }: Grid, { value, text }: TypedCell): string {
  return value === null ? text : dayOfSerial(value.toNumber(), date1904);
}

/** What is typed in the row of a key, in the first column of figures. */
function typedIn({ grid, rows, column }: Table, wanted: string): TypedCell | null {
  const found = rows.find(({ key }) => key === wanted);
  return found === undefined ? null : typedCell(grid, { row: found.row, column: column.budget });
}

function requestIn(table: Table): DecisionRequest | null {
  const [date, decidedBy] = [ROW_KEYS.requestDate, ROW_KEYS.requestBy].map((key) => typedIn(table, key));
  const request = { date: date ? dayText(table.grid, date) : '', decidedBy: decidedBy?.text ?? '' };
  return request.date === '' && request.decidedBy === '' ? null : request;
}

/**
 * What the user has typed about forecasts in a sheet that Tertial wrote earlier, and what was decided there, wherever
 * its rows and columns are now. Example: a line with 50 in Justering, and a column `Fastställd prognos 2021-T1`.
 */
export function readForecastNotes(grid: Grid): ForecastNotes {
  const table = keyedTable(grid, FORM);
  const found = new Map<string, ForecastInput>();
  for (const row of table.rows.filter(({ key }) => isLineKey(key))) {
    const input = inputIn(table, row);
    if (input !== null && !found.has(row.key)) found.set(row.key, input);
  }
  return {
    inputs: [...found.values()],
    decisions: readDecisionColumns(table).map((column) => decisionIn(table, column)),
    request: requestIn(table),
    preferred: typedIn(table, ROW_KEYS.preferred)?.text ?? '',
  };
}

/** What is asked in the rows below the lines, and what was decided. */
function otherEntries(table: Table): TypedEntry[] {
  const { texts, rows, column } = table;
  const entry = ({ key, row }: KeyedRow, at: number, heading: string): TypedEntry[] => {
    const [text, label] = [textAt(texts, row, at), textAt(texts, row, column.label)];
    return text === '' ? [] : [{ key, heading, label, text, row, column: at }];
  };
  const asked = rows.filter(({ key }) => ASKED.includes(key)).flatMap((row) => entry(row, column.budget, row.key));
  const decided = readDecisionColumns(table).flatMap((decision) =>
    rows.flatMap((row) => entry(row, decision.column, decisionHeading(decision))),
  );
  return [...asked, ...decided];
}

/** A row in which something is asked that holds anything but its label, the one typed cell and its key. */
function unreadAsked({ rows, texts, column: { label, budget, key } }: Table): string | null {
  const found = rows.find((each) => {
    const others = (texts.get(each.row) ?? []).filter((_, at) => at !== label && at !== budget && at !== key);
    return ASKED.includes(each.key) && others.some((text) => text !== '');
  });
  return found === undefined ? null : `rad ${found.row + 1} har något skrivet i en annan kolumn än Tertials`;
}

const ASKED_BY_LABEL: ReadonlySet<string> = new Set([...Object.values(ASKED_LABELS), ...EARLIER_ASKED_LABELS]);

/** A row in which something is asked and answered, whose key is gone. */
function askedWithoutKey({ rows, texts, column: { label, budget } }: Table): string | null {
  const keyed = new Set(rows.map(({ row }) => row));
  const isAsked = (row: number) => ASKED_BY_LABEL.has(textAt(texts, row, label)) && textAt(texts, row, budget) !== '';
  const found = [...texts.keys()].find((row) => !keyed.has(row) && isAsked(row));
  return found === undefined ? null : `rad ${found + 1} har ingen nyckel`;
}

/** Whether all that is typed in the sheet is read. */
export function readBackForecast(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  const lines = table.rows.filter(({ key }) => isLineKey(key));
  const columns = [table.column.budget, ...readDecisionColumns(table).map(({ column }) => column)];
  return {
    entries: [...typedEntries(table, lines), ...otherEntries(table)],
    unread:
      unreadCells(table, { columns, isTypedRow: ({ key }) => isLineKey(key) }) ??
      unreadAsked(table) ??
      askedWithoutKey(table),
  };
}
