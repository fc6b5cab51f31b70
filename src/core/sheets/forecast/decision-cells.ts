import type { ForecastDecision } from '../../documents/notes/forecast-input';
import type { Decimal } from '../../figures/decimal';
import { resultStyle, totalStyle } from '../parts/amount-style';
import { formatAddress } from '../../cells/address';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { FORECAST_WIDTH, forecastColumn } from './columns';
import type { DecisionRow } from './places';
import { DECISION_ROWS, decisionRow } from './places';
import type { ForecastContext } from './line-items';
import { ASKED_LABELS, ROW_KEYS, decidedText, decisionHeading } from './row-keys';

const LABELS: Readonly<Record<DecisionRow, string>> = {
  requestDate: ASKED_LABELS.requestDate,
  requestBy: ASKED_LABELS.requestBy,
  date: 'Beslutsdatum',
  decidedBy: 'Beslutad av',
  plannedResult: 'Budgeterat resultat vid beslutet',
  plannedOpening: 'Budgeterat ingående eget kapital vid beslutet',
  fingerprint: 'Fingeravtryck av underlaget',
  seal: 'Sigill: bryts om en siffra ändras efteråt',
};

const LOCKED: Readonly<Partial<Record<StyleName, StyleName>>> = {
  amountDecimals: 'lockedDecimals',
  amountThousandths: 'lockedThousandths',
};

/** The rows of decisions: what they hold, the cells to ask for one in, and what the forecast is made from now. */
export function decisionLabels(context: ForecastContext): PlanCell[] {
  const { places, forecast } = context;
  const title = sectionItems('Fastställda prognoser', FORECAST_WIDTH - 1);
  const own: Partial<Record<DecisionRow, RowItem>> = {
    requestDate: textItem(forecast.refused?.date ?? '', 'inputDate'),
    requestBy: textItem(forecast.refused?.decidedBy ?? '', 'input'),
  };
  const rows = DECISION_ROWS.flatMap((id) => {
    const row = decisionRow(places, id);
    const now = id === 'fingerprint' ? textItem(forecast.fingerprint, 'rightText') : null;
    return [
      ...placeItems({ row, column: 0 }, [textItem(LABELS[id], 'wrapped'), own[id] ?? null]),
      ...placeItems({ row, column: forecastColumn('forecast') }, [now]),
      ...placeItems({ row, column: forecastColumn('key') }, [textItem(ROW_KEYS[id], 'note')]),
    ];
  });
  const key = textItem(ROW_KEYS.period, 'section');
  return [...placeItems({ row: places.decisionsRow, column: 0 }, [...title, key]), ...rows];
}

/** The column of a decision. */
export function decisionColumn(index: number): number {
  return FORECAST_WIDTH + index;
}

/** The row of each line by its key, those that are gone included. */
function rowsByKey({ places }: ForecastContext): Map<string, number> {
  const lines = places.sections.flatMap(({ lines: placed }) => placed.map(({ line, row }) => [line.key, row] as const));
  return new Map([...lines, ...places.gone.map(({ key, row }) => [key, row] as const)]);
}

function totalRows({ places }: ForecastContext, decision: ForecastDecision): [number, Decimal | null][] {
  const sections = places.sections.map(({ section, totalRow }): [number, Decimal] => [totalRow, decision[section]]);
  return [
    ...sections,
    [places.resultRow, decision.result],
    [places.openingRow, decision.opening],
    [places.closingRow, decision.closing],
    [decisionRow(places, 'plannedResult'), decision.plannedResult],
    [decisionRow(places, 'plannedOpening'), decision.plannedOpening],
  ];
}

function decisionCells(context: ForecastContext, decision: ForecastDecision, column: number): PlanCell[] {
  const { places } = context;
  // Locked figures keep the decimals that the others have.
  const style = LOCKED[context.style] ?? 'locked';
  const rows = rowsByKey(context);
  const lines = [...decision.lines].map(([key, amount]): [number, Decimal] => [rows.get(key) ?? -1, amount]);
  const amounts = [...lines, ...totalRows(context, decision)].flatMap(([row, amount]) =>
    row < 0 || amount === null ? [] : placeItems({ row, column }, [numberItem(amount, style)]),
  );
  const stated = (['date', 'decidedBy', 'fingerprint', 'seal'] as const).flatMap((id) =>
    placeItems({ row: decisionRow(places, id), column }, [textItem(decision[id], 'lockedText')]),
  );
  return [
    ...placeItems({ row: places.headerRow, column }, [textItem(decisionHeading(decision), 'heading')]),
    // The heading is anybody's to change; what is decided is read back from here.
    ...placeItems({ row: places.decisionsRow, column }, [textItem(decidedText(decision), 'lockedText')]),
    ...amounts,
    ...stated,
  ];
}

/** The newest forecast of the year that is decided; `null` where none is. */
export function newestDecision({ periods }: ForecastContext['forecast']): ForecastDecision | null {
  return [...periods].reverse().find(({ decision }) => decision !== null)?.decision ?? null;
}

/** What is decided, beside the budget: a reference to where it is locked. */
function decidedCells(context: ForecastContext): PlanCell[] {
  const { forecast, places, style } = context;
  const decision = newestDecision(forecast);
  if (decision === null) return [];
  const from = decisionColumn(forecast.decisions.indexOf(decision));
  const rows = rowsByKey(context);
  const lines = places.sections.flatMap((placed) => placed.lines.map(({ line }) => line.key));
  const amounts = lines.map((key): Decided => [rows.get(key) ?? -1, decision.lines.get(key) ?? null, style]);
  const sections = places.sections.map(({ section, totalRow }): Decided => {
    return [totalRow, decision[section], totalStyle(style)];
  });
  const totals: Decided[] = [
    [places.resultRow, decision.result, resultStyle(style)],
    [places.openingRow, decision.opening, style],
    [places.closingRow, decision.closing, resultStyle(style)],
  ];
  return [...amounts, ...sections, ...totals].flatMap(([row, value, look]) => {
    const formula = formatAddress({ row, column: from });
    const item = value === null ? null : formulaItem({ formula, value, style: look });
    return row < 0 ? [] : placeItems({ row, column: forecastColumn('decided') }, [item]);
  });
}

type Decided = readonly [row: number, amount: Decimal | null, style: StyleName];

/** Each decided forecast as a column of values that no run changes, and the newest beside the budget. */
export function decisionColumns(context: ForecastContext): PlanCell[] {
  const locked = context.forecast.decisions.flatMap((decision, index) =>
    decisionCells(context, decision, decisionColumn(index)),
  );
  return [...locked, ...decidedCells(context)];
}
