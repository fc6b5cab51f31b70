import { decidedNow } from '../../calculation/forecast/decided-now';
import type { BridgeStep } from '../../calculation/forecast/forecast-types';
import type { ResultSection } from '../../calculation/money/signed-leaves';
import type { ForecastDecision } from '../../documents/notes/forecast-input';
import type { CeilingMethod } from '../../rules/equity-ceiling';
import { formatAddress, formatReference } from '../../cells/address';
import { earlierResultFormula } from './bridge-cells';
import { forecastColumn } from './columns';
import { decisionColumn } from './decision-cells';
import { PROPOSED } from './formulas';
import { limitRow } from './places';
import type { ForecastContext } from './line-items';

/** What a total of the forecast is. */
export interface ForecastTotalPlace {
  readonly column: 'budget' | 'forecast';
  readonly row: 'income' | 'cost' | 'result' | 'opening' | 'closing';
}

/** A column of the forecast's table: one of its own, or a decided forecast. */
export type ForecastColumnPlace = 'budget' | 'outturn' | 'forecast' | 'deviation' | ForecastDecision;

/** A row of it: a line by its key, the total of a section, or one of the rows below. */
export type ForecastRowPlace =
  | { readonly line: string }
  | { readonly section: ResultSection }
  | 'result'
  | 'opening'
  | 'closing';

/** A step of the bridge, by the cell that it comes to. */
export interface ForecastStep extends BridgeStep {
  readonly closingCell: string;
}

/** How other sheets refer to the forecast's figures; `null` for what it does not show. */
export interface ForecastReferences {
  readonly total: (place: ForecastTotalPlace) => string | null;
  /** The result of the period before the newest. */
  readonly earlierResult: string | null;
  /** The result that is decided on the period; `null` where none is. */
  readonly decidedResult: string | null;
  /** How much better a line is than its budget, by its key. */
  readonly deviation: (key: string) => string | null;
  /** What the costs below their budgets are below them, together; `null` without costs. */
  readonly fallingCosts: string | null;
  /** How many lines are counted by a method that is proposed and not chosen. */
  readonly proposals: string | null;
  /** The ceiling under the chosen mode. */
  readonly ceiling: string | null;
  /** Any cell of the table. */
  readonly cell: (row: ForecastRowPlace, column: ForecastColumnPlace) => string | null;
  /** Whether closing equity keeps to the ceiling under a mode: `ja` or `nej`. */
  readonly within: (mode: CeilingMethod) => string;
  readonly bridge: readonly ForecastStep[];
}

function rowOf({ places }: ForecastContext, row: ForecastTotalPlace['row']): number | null {
  switch (row) {
    case 'income':
    case 'cost':
      return places.sections.find(({ section }) => section === row)?.totalRow ?? null;
    case 'result':
      return places.resultRow;
    case 'opening':
      return places.openingRow;
    case 'closing':
      return places.closingRow;
  }
}

const deviationColumn = forecastColumn('deviation');

/** The cell with a line's deviation from its budget. */
function deviationReference(sheet: string, { places }: ForecastContext, key: string): string | null {
  const placed = places.sections.flatMap(({ lines }) => lines).find(({ line }) => line.key === key);
  return placed === undefined ? null : formatReference(sheet, { row: placed.row, column: deviationColumn });
}

/** The deviations above nothing among the costs. Example: `SUMIF('Tertial Prognos'!D14:D18,">0")`. */
function fallingCosts(sheet: string, { places }: ForecastContext): string | null {
  const rows = places.sections.find(({ section }) => section === 'cost')?.lines.map(({ row }) => row) ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = formatReference(sheet, { row: first, column: deviationColumn });
  return `SUMIF(${from}:${formatAddress({ row: last, column: deviationColumn })},">0")`;
}

/** The lines with a proposal. Example: `COUNTIF('Tertial Prognos'!J8:J22,"*(förslag)")`. */
function proposals(sheet: string, { places }: ForecastContext): string | null {
  const rows = places.sections.flatMap(({ lines }) => lines.map(({ row }) => row));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const column = forecastColumn('used');
  return `COUNTIF(${formatReference(sheet, { row: first, column })}:${formatAddress({ row: last, column })},"*${PROPOSED}")`;
}

function decidedResult(sheet: string, { places, forecast }: ForecastContext): string | null {
  const decided = decidedNow(forecast);
  if (decided === null) return null;
  const column = decisionColumn(forecast.decisions.indexOf(decided.decision));
  return formatReference(sheet, { row: places.resultRow, column });
}

function rowAt({ places }: ForecastContext, row: ForecastRowPlace): number | null {
  if (row === 'result') return places.resultRow;
  if (row === 'opening') return places.openingRow;
  if (row === 'closing') return places.closingRow;
  if ('section' in row) return places.sections.find(({ section }) => section === row.section)?.totalRow ?? null;
  const lines = places.sections.flatMap((placed) => placed.lines);
  return lines.find(({ line }) => line.key === row.line)?.row ?? null;
}

function columnAt({ forecast }: ForecastContext, column: ForecastColumnPlace): number {
  return typeof column === 'string' ? forecastColumn(column) : decisionColumn(forecast.decisions.indexOf(column));
}

function bridgeSteps(sheet: string, { places, forecast }: ForecastContext): ForecastStep[] {
  const steps = forecast.periods.at(-1)?.bridge ?? [];
  return steps.map((step, index) => ({
    ...step,
    closingCell: formatReference(sheet, { row: places.bridgeRow + 2 + index, column: 2 }),
  }));
}

/** The references to a forecast on a sheet. Example: the result is `'Tertial Prognos'!C21`. */
export function forecastReferences(sheet: string, context: ForecastContext): ForecastReferences {
  const chosen = context.forecast.ceilings[0];
  return {
    total: ({ column, row }) => {
      const at = rowOf(context, row);
      return at === null ? null : formatReference(sheet, { row: at, column: forecastColumn(column) });
    },
    decidedResult: decidedResult(sheet, context),
    deviation: (key) => deviationReference(sheet, context, key),
    fallingCosts: fallingCosts(sheet, context),
    proposals: proposals(sheet, context),
    earlierResult: earlierResultFormula(sheet, context),
    cell: (row, column) => {
      const at = rowAt(context, row);
      return at === null ? null : formatReference(sheet, { row: at, column: columnAt(context, column) });
    },
    within: (mode) => formatReference(sheet, { row: limitRow(context.places, mode), column: 3 }),
    bridge: bridgeSteps(sheet, context),
    ceiling:
      chosen === undefined ? null : formatReference(sheet, { row: limitRow(context.places, chosen.mode), column: 1 }),
  };
}
