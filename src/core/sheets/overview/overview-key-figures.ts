import type { CellAddress } from '../../cells/address';
import { formatReference } from '../../cells/address';
import type { ForecastResult } from '../../calculation/forecast/forecast-types';
import { periodText } from '../../documents/forecast-period';
import type { ForecastSheet } from '../forecast/plan';
import type { EquityResult, MemberSharesResult, ResultPeriod } from '../../calculation/money/money-results';
import type { Decimal } from '../../figures/decimal';
import { amountStyle } from '../parts/amount-style';
import type { EquitySheet } from '../equity/plan';
import type { MemberSharesSheet } from '../member-shares/plan';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, headingItems, sectionItems, textItem } from '../parts/row-item';
import { periodWords } from '../parts/words';

/** Results and the sheets that show them: what the key figures refer to. */
export interface KeyFigureSources {
  readonly equity: { readonly results: readonly EquityResult[]; readonly sheet: EquitySheet };
  readonly shares: {
    readonly results: readonly MemberSharesResult[];
    readonly sheet: MemberSharesSheet;
  };
  /** The forecast that is worked on; `null` for none. */
  readonly forecast: { readonly result: ForecastResult; readonly sheet: ForecastSheet } | null;
}

const HEADINGS = [
  'År och underlag',
  'Blad',
  'Enhet',
  'Statens bidrag',
  'Regionens bidrag',
  'Kommunernas bidrag',
  'Årets resultat',
  'Utgående eget kapital',
  'Tak',
  'Kvar till taket',
  'Inom taket',
];

function periodKey({ sheet, year, basis, unit, period }: ResultPeriod): string {
  return JSON.stringify([sheet, year, basis, unit, period]);
}

/** The results of one period; a sheet with several tables of the same period gives several rows. */
interface PeriodResults {
  readonly period: ResultPeriod;
  equity: number | null;
  shares: number | null;
}

function periodsOf({ equity, shares }: KeyFigureSources): PeriodResults[] {
  const rows: (PeriodResults & { key: string })[] = [];
  const place = (period: ResultPeriod, kind: 'equity' | 'shares', index: number): void => {
    const key = periodKey(period);
    const free = rows.find((row) => row.key === key && row[kind] === null);
    if (free) free[kind] = index;
    else rows.push({ key, period, equity: null, shares: null, [kind]: index });
  };
  equity.results.forEach((result, index) => place(result, 'equity', index));
  shares.results.forEach((result, index) => place(result, 'shares', index));
  return rows;
}

/** A reference to a key figure in another of Tertial's sheets; `null` where it was not computed. */
function keyItem(
  period: ResultPeriod,
  target: { sheet: string; cell: CellAddress | null | undefined },
  value: Decimal | string | undefined,
): RowItem | null {
  const { sheet, cell } = target;
  if (!cell || value === undefined) return null;
  const style = typeof value === 'string' ? 'yesNo' : amountStyle(period.unit);
  return formulaItem({ formula: formatReference(sheet, cell), value, style });
}

function shareItems({ period, shares: index }: PeriodResults, { shares }: KeyFigureSources): SheetRow {
  const result = shares.results[index ?? -1];
  const keys = shares.sheet.keys[index ?? -1];
  const sheet = shares.sheet.plan.name;
  return [
    keyItem(period, { sheet, cell: keys?.state }, result?.state.amount),
    keyItem(period, { sheet, cell: keys?.region }, result?.region),
    keyItem(period, { sheet, cell: keys?.municipal }, result?.municipal),
  ];
}

function equityItems({ period, equity: index }: PeriodResults, { equity }: KeyFigureSources): SheetRow {
  const result = equity.results[index ?? -1];
  const keys = equity.sheet.keys[index ?? -1];
  const sheet = equity.sheet.plan.name;
  const ceiling = result?.ceiling ?? undefined;
  const within = ceiling && (ceiling.within ? 'ja' : 'nej');
  return [
    keyItem(period, { sheet, cell: keys?.result }, result?.result),
    keyItem(period, { sheet, cell: keys?.closing }, result?.closing),
    keyItem(period, { sheet, cell: keys?.ceiling }, ceiling?.amount.toDecimalPlaces(6)),
    keyItem(period, { sheet, cell: keys?.headroom }, ceiling?.headroom.toDecimalPlaces(6)),
    keyItem(period, { sheet, cell: keys?.within }, within),
  ];
}

/** The forecast that is worked on, under the years that the workbook itself has. */
function forecastRow({ forecast }: KeyFigureSources): SheetRow[] {
  if (forecast === null) return [];
  const { result, sheet } = forecast;
  const style = amountStyle(result.unit);
  const total = (row: 'result' | 'closing') => {
    const [formula, value] = [sheet.references.total({ column: 'forecast', row }), result.forecast[row]];
    return formula === null || value === null ? null : formulaItem({ formula, value, style });
  };
  return [
    [
      textItem(`${result.year} Prognos, ${periodText(result.period)}`),
      ...[textItem(sheet.plan.name), textItem(result.unit)],
      ...[null, null, null],
      ...[total('result'), total('closing')],
    ],
  ];
}

/** The key figures, a row for each year and basis, as references to Tertial's other sheets. Example: `='Tertial Eget kapital'!B14`. */
export function keyFigureRows(sources: KeyFigureSources, width: number): SheetRow[] {
  const rows = periodsOf(sources).map((results) => [
    textItem(periodWords(results.period)),
    textItem(results.period.sheet),
    textItem(results.period.unit),
    ...shareItems(results, sources),
    ...equityItems(results, sources),
  ]);
  const all = [...rows, ...forecastRow(sources)];
  const none = [textItem('Inga nyckeltal kunde räknas; under Inte prövat finns orsaken.')];
  return [sectionItems('Nyckeltal', width), headingItems(HEADINGS, width), ...(all.length === 0 ? [none] : all)];
}
