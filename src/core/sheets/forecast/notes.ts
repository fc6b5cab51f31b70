import type { Grid } from '../../cells/grid';
import { dayOfSerial } from '../../cells/serial-day';
import type {
  DecisionRequest,
  ForecastDecision,
  ForecastField,
  ForecastInput,
  ForecastNotes,
  TypedCell,
} from '../../documents/notes/forecast-input';
import { FORECAST_FIELDS, isTypedCell } from '../../documents/notes/forecast-input';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { KeyedRow } from '../notes/keyed-rows';
import { keyedRows, rowTexts, shownText } from '../notes/keyed-rows';
import { typedCell } from '../notes/typed-cell';
import { forecastHeading } from './columns';
import { ROW_KEYS, decisionHeaded, isLineKey } from './row-keys';

type Kept = ForecastField | 'label' | 'budget';
type Row = KeyedRow<Kept>;

const HEADINGS = {
  ...(Object.fromEntries(FORECAST_FIELDS.map((id) => [id, forecastHeading(id)])) as Record<ForecastField, string>),
  ...{ label: forecastHeading('label'), budget: forecastHeading('budget'), key: forecastHeading('key') },
};

function inputIn(grid: Grid, { row, key, column }: Row): ForecastInput | null {
  const cells = FORECAST_FIELDS.map((id) => [id, typedCell(grid, { row, column: column[id] })] as const);
  if (!cells.some(([, cell]) => isTypedCell(cell))) return null;
  const typed = Object.fromEntries(cells) as Record<ForecastField, TypedCell>;
  return { key, label: shownText(grid.value(row, column.label)), typed };
}

/** A day as typed: a date's serial number, or text. */
function dayText({ date1904 }: Grid, { value, text }: TypedCell): string {
  return value === null ? text : dayOfSerial(value.toNumber(), date1904);
}

/** What is typed in the row of a key, in the first column of figures. */
function typedIn(grid: Grid, rows: readonly Row[], wanted: string): TypedCell | null {
  const found = rows.find(({ key }) => key === wanted);
  return found === undefined ? null : typedCell(grid, { row: found.row, column: found.column.budget });
}

function requestIn(grid: Grid, rows: readonly Row[]): DecisionRequest | null {
  const [date, decidedBy] = [ROW_KEYS.requestDate, ROW_KEYS.requestBy].map((key) => typedIn(grid, rows, key));
  return !date || !isTypedCell(date) ? null : { date: dayText(grid, date), decidedBy: decidedBy?.text ?? '' };
}

const amountIn = (grid: Grid, row: number, column: number): Decimal | null => {
  const value = grid.value(row, column);
  return typeof value === 'number' ? decimalFromDouble(value) : null;
};

/** A decided forecast from its column; `null` where its result or its seal is gone. */
function decisionIn(
  grid: Grid,
  rows: readonly Row[],
  at: { readonly row: number; readonly column: number; readonly period: string; readonly ordinal: number },
): ForecastDecision | null {
  const { column, period, ordinal } = at;
  const rowOf = (wanted: string) => rows.find(({ key }) => key === wanted)?.row ?? -1;
  const text = (wanted: string) => shownText(grid.value(rowOf(wanted), column));
  const amount = (wanted: string) => amountIn(grid, rowOf(wanted), column);
  const sure = (wanted: string) => amount(wanted) ?? new Decimal(0);
  const result = amount(ROW_KEYS.result);
  if (result === null) return null;
  const lines = rows.flatMap(({ key, row }) => {
    const line = isLineKey(key) ? amountIn(grid, row, column) : null;
    return line === null ? [] : [[key, line] as const];
  });
  return {
    ...{ period, ordinal, result, at: { sheet: grid.name, row: at.row, column } },
    ...{ income: sure(ROW_KEYS.income), cost: sure(ROW_KEYS.cost), financial: sure(ROW_KEYS.financial) },
    ...{ opening: amount(ROW_KEYS.opening), closing: amount(ROW_KEYS.closing) },
    ...{ plannedResult: sure(ROW_KEYS.plannedResult), plannedOpening: amount(ROW_KEYS.plannedOpening) },
    ...{ date: text(ROW_KEYS.date), decidedBy: text(ROW_KEYS.decidedBy) },
    ...{ fingerprint: text(ROW_KEYS.fingerprint), seal: text(ROW_KEYS.seal), lines: new Map(lines) },
  };
}

function decisionsIn(grid: Grid, rows: readonly Row[]): ForecastDecision[] {
  return grid.filled.rows().flatMap((row) =>
    rowTexts(grid, row).flatMap(({ column, text }) => {
      const headed = decisionHeaded(text);
      return headed === null ? [] : (decisionIn(grid, rows, { row, column, ...headed }) ?? []);
    }),
  );
}

/**
 * What the user has typed about forecasts in a sheet that Tertial wrote earlier, and what was decided there, wherever
 * its rows and columns stand now. Example: a line with 50 in Justering, and a column `Fastställd prognos 2021-T1`.
 */
export function readForecastNotes(grid: Grid): ForecastNotes {
  const rows = keyedRows<Kept>(grid, HEADINGS);
  const found = new Map<string, ForecastInput>();
  for (const row of rows.filter(({ key }) => isLineKey(key))) {
    const input = inputIn(grid, row);
    if (input !== null && !found.has(row.key)) found.set(row.key, input);
  }
  return {
    inputs: [...found.values()],
    decisions: decisionsIn(grid, rows),
    request: requestIn(grid, rows),
    preferred: typedIn(grid, rows, ROW_KEYS.preferred)?.text ?? '',
  };
}
