import type { ForecastDecision } from '../../documents/notes/forecast-input';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { KeyedTable } from '../notes/keyed-table';
import { textAt } from '../notes/table-form';
import type { DecidedPeriod } from './row-keys';
import { ROW_KEYS, decidedPeriod, decisionHeading, isLineKey } from './row-keys';

type Table = KeyedTable<string>;

/** A decided forecast's column, and the cell that states its period. */
export interface DecisionColumn extends DecidedPeriod {
  readonly row: number;
  readonly column: number;
}

const rowOf = ({ rows }: Table, wanted: string) => rows.find(({ key }) => key === wanted)?.row ?? -1;

function amountAt({ grid }: Table, row: number, column: number): Decimal | null {
  const value = row < 0 ? null : grid.value(row, column);
  return typeof value === 'number' ? decimalFromDouble(value) : null;
}

/** What a column's decision is on: from the row that states it, or from a heading as it was written. */
function decisionColumn(table: Table, column: number): DecisionColumn | null {
  const periodRow = rowOf(table, ROW_KEYS.period);
  const period = periodRow < 0 ? null : decidedPeriod(textAt(table.texts, periodRow, column));
  if (period !== null) return { ...period, row: periodRow, column };
  for (const [row, { [column]: text = '' }] of table.texts) {
    const headed = decidedPeriod(text);
    if (headed !== null && decisionHeading(headed) === text) return { ...headed, row, column };
  }
  return null;
}

/** What was decided in all; without the row of the result it is what the others give. `null` if they are gone too. */
function resultAt(table: Table, column: number): Decimal | null {
  const amount = (key: string) => amountAt(table, rowOf(table, key), column);
  const [income, cost] = [amount(ROW_KEYS.income), amount(ROW_KEYS.cost)];
  const sum = income === null && cost === null ? null : (income ?? new Decimal(0)).minus(cost ?? 0);
  return amount(ROW_KEYS.result) ?? sum?.plus(amount(ROW_KEYS.financial) ?? 0) ?? null;
}

/** The columns of decided forecasts that can be read, whatever they are headed by now. */
export function readDecisionColumns(table: Table): DecisionColumn[] {
  const known = new Set(Object.values<number>(table.column));
  const filled = new Set(table.rows.flatMap(({ row }) => table.grid.filled.columns(row)));
  const others = [...filled].filter((column) => !known.has(column)).sort((left, right) => left - right);
  return others.flatMap((column) => {
    const found = decisionColumn(table, column);
    return found === null || resultAt(table, column) === null ? [] : [found];
  });
}

/** The decision in a column. */
export function decisionIn(table: Table, { row, column, ...decided }: DecisionColumn): ForecastDecision {
  const text = (key: string) => textAt(table.texts, rowOf(table, key), column);
  const amount = (key: string) => amountAt(table, rowOf(table, key), column);
  const sure = (key: string) => amount(key) ?? new Decimal(0);
  const lines = table.rows.flatMap((line) => {
    const decidedAmount = isLineKey(line.key) ? amountAt(table, line.row, column) : null;
    return decidedAmount === null ? [] : [[line.key, decidedAmount] as const];
  });
  return {
    ...{ ...decided, result: resultAt(table, column) ?? new Decimal(0) },
    at: { sheet: table.grid.name, row, column },
    ...{ income: sure(ROW_KEYS.income), cost: sure(ROW_KEYS.cost), financial: sure(ROW_KEYS.financial) },
    ...{ opening: amount(ROW_KEYS.opening), closing: amount(ROW_KEYS.closing) },
    ...{ plannedResult: sure(ROW_KEYS.plannedResult), plannedOpening: amount(ROW_KEYS.plannedOpening) },
    ...{ date: text(ROW_KEYS.date), decidedBy: text(ROW_KEYS.decidedBy) },
    ...{ fingerprint: text(ROW_KEYS.fingerprint), seal: text(ROW_KEYS.seal), lines: new Map(lines) },
  };
}
