import { printable } from '../parts/printable';
import type { CellAddress } from '../../cells/address';
import type { Finding } from '../../documents/finding';
import type { EquityResult } from '../../calculation/money/money-results';
import { amountStyle } from '../parts/amount-style';
import { ceilingItems } from './equity-ceiling';
import { minimumItems } from './equity-minimum';
import { chainItems } from './equity-chain';
import type { EquityColumn } from './equity-column';
import { FIRST_EQUITY_COLUMN } from './equity-column';
import { equityNotes } from './equity-notes';
import type { EquityRow } from './equity-rows';
import { EQUITY_ROWS, equityRow, FIRST_EQUITY_ROW } from './equity-rows';
import { nameEndings } from '../parts/key-names';
import type { PlanCell, PlanChart, PlanName, SheetPlan } from '../../port/sheet-plan';
import { placeItems, sectionItems, textItem } from '../parts/row-item';
import { changedSources } from '../parts/rule-source';
import type { UserCells } from '../parts/user-cells';
import { periodWords } from '../parts/words';

/** What the sheet of equity is made from. */
export interface EquityInput {
  readonly name: string;
  readonly results: readonly EquityResult[];
  readonly cells: UserCells;
  readonly findings: readonly Finding[];
  /** Why nothing could be computed, as Swedish sentences. */
  readonly reasons: readonly string[];
}

/** Where the key figures of a result are; `null` for what was not computed. */
export interface EquityKeys {
  readonly opening: CellAddress;
  readonly result: CellAddress;
  readonly closing: CellAddress;
  readonly ceiling: CellAddress | null;
  readonly headroom: CellAddress | null;
  readonly within: CellAddress | null;
  readonly minimum: CellAddress;
}

/** The sheet, and the cells of each result's key figures, in the order of the results. */
export interface EquitySheet {
  readonly plan: SheetPlan;
  readonly keys: readonly EquityKeys[];
}

const HEADER_ROW = FIRST_EQUITY_ROW - 1;
const NOTES_ROW = FIRST_EQUITY_ROW + EQUITY_ROWS.length + 1;
const WIDTHS = { label: 40, column: 16 };
const INTRODUCTION =
  'Ingående eget kapital plus årets resultat ger utgående. Varje belopp är en formel till arbetsbokens egna celler.';
const RECOMMENDATION =
  'Taket är en rekommendation om högsta nivå, ingen lagregel. Överst visas det sätt att räkna som är valt, längre ned de andra.';

function headCells(results: readonly EquityResult[]): PlanCell[] {
  const headings = ['Post', ...results.map(periodWords)].map((text) => textItem(text, 'heading'));
  return [
    ...placeItems({ row: 0, column: 0 }, [textItem('Eget kapital', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(INTRODUCTION, 'subtitle')]),
    ...placeItems({ row: 2, column: 0 }, [textItem(RECOMMENDATION, 'note')]),
    ...placeItems({ row: HEADER_ROW, column: 0 }, headings),
  ];
}

function labelCells(columns: number): PlanCell[] {
  return EQUITY_ROWS.flatMap((row, index) => {
    const items = 'id' in row ? [textItem(row.label)] : sectionItems(row.section, columns + 1);
    return placeItems({ row: FIRST_EQUITY_ROW + index, column: 0 }, items);
  });
}

function columnCells(entry: EquityColumn): PlanCell[] {
  const { result, column } = entry;
  const items = {
    sheet: textItem(result.sheet),
    unit: textItem(result.unit),
    ...chainItems(entry),
    ...ceilingItems(entry),
    ...minimumItems(entry),
  };
  return EQUITY_ROWS.flatMap((row) =>
    'id' in row ? placeItems({ row: equityRow(row.id), column }, [items[row.id] ?? null]) : [],
  );
}

function noteLines({ results, cells, findings }: EquityInput): string[] {
  return results.flatMap((result) => equityNotes(result, { cells, findings }));
}

function noteCells(input: EquityInput): PlanCell[] {
  const { results } = input;
  const notes = noteLines(input);
  if (notes.length === 0) return [];
  const title = placeItems({ row: NOTES_ROW, column: 0 }, sectionItems('Anmärkningar', results.length + 1));
  const lines = notes.flatMap((note, index) =>
    placeItems({ row: NOTES_ROW + 1 + index, column: 0 }, [textItem(note, 'note')]),
  );
  return [...title, ...lines];
}

function keysOf({ ceiling }: EquityResult, column: number): EquityKeys {
  const cell = (id: EquityRow): CellAddress => ({ row: equityRow(id), column });
  const counted = ceiling !== null;
  return {
    opening: cell('opening'),
    result: cell('result'),
    closing: cell('closing'),
    ceiling: counted ? cell('ceiling') : null,
    headroom: counted ? cell('headroom') : null,
    within: counted ? cell('within') : null,
    minimum: cell('minimum'),
  };
}

function namesOf(results: readonly EquityResult[], keys: readonly EquityKeys[]): PlanName[] {
  const endings = nameEndings(results);
  return keys.flatMap(({ result, closing, ceiling, headroom }, index) => [
    { name: `Tertial_EgetKapital_${endings[index]}`, cell: closing },
    { name: `Tertial_Resultat_${endings[index]}`, cell: result },
    ...(ceiling ? [{ name: `Tertial_Tak_${endings[index]}`, cell: ceiling }] : []),
    ...(headroom ? [{ name: `Tertial_Utrymme_${endings[index]}`, cell: headroom }] : []),
  ]);
}

function emptyCells(reasons: readonly string[]): PlanCell[] {
  return ['Inget eget kapital kunde räknas:', ...reasons].flatMap((line, index) =>
    placeItems({ row: FIRST_EQUITY_ROW + index, column: 0 }, [textItem(line)]),
  );
}

function bodyCells(input: EquityInput): PlanCell[] {
  const { results, cells, reasons } = input;
  if (results.length === 0) return emptyCells(reasons);
  const sources = changedSources(results.map(({ ceiling }) => ceiling?.rule ?? null));
  const columns = results.flatMap((result, index) => {
    const column = FIRST_EQUITY_COLUMN + index;
    return columnCells({ result, column, cells, style: amountStyle(result.unit), source: sources[index] ?? null });
  });
  return [...labelCells(results.length), ...columns, ...noteCells(input)];
}

const CHART = { rows: 18, columns: 6 };

/** Closing equity of each period against the ceiling, under all that is written. */
function chartsOf(results: readonly EquityResult[], notes: number): PlanChart[] {
  if (!results.some(({ ceiling }) => ceiling !== null)) return [];
  const last = FIRST_EQUITY_COLUMN + results.length - 1;
  const across = (row: number) => ({ first: { row, column: FIRST_EQUITY_COLUMN }, last: { row, column: last } });
  const top = NOTES_ROW + (notes === 0 ? 0 : notes + 2);
  return [
    {
      name: 'Tertial eget kapital',
      title: 'Utgående eget kapital och tak',
      ...{ showsTitle: true, kind: 'columns' as const },
      categories: across(HEADER_ROW),
      series: [
        { name: 'Utgående eget kapital', values: across(equityRow('closing')), tone: 'main', isLabelled: true },
        { name: 'Tak', values: across(equityRow('ceiling')), tone: 'ceiling', isLabelled: true },
      ],
      place: { first: { row: top, column: 0 }, last: { row: top + CHART.rows, column: CHART.columns } },
    },
  ];
}

/** The plan of `Tertial Eget kapital`: a column for each year and basis. Example: without results it shows why there are none. */
export function equitySheet(input: EquityInput): EquitySheet {
  const { results, name } = input;
  const keys = results.map((result, index) => keysOf(result, FIRST_EQUITY_COLUMN + index));
  const plan: SheetPlan = {
    key: 'equity',
    name,
    cells: [...headCells(results), ...bodyCells(input)],
    columnWidths: [WIDTHS.label, ...results.map(() => WIDTHS.column)],
    hiddenColumns: [],
    headerRow: HEADER_ROW,
    names: namesOf(results, keys),
    choices: [],
    charts: chartsOf(results, noteLines(input).length),
  };
  const lastColumn = Math.max(results.length, CHART.columns);
  // The chart begins a page: it would else be on two.
  const breaks = plan.charts.map(({ place }) => place.first.row);
  return { plan: printable(plan, { lastColumn, headRows: HEADER_ROW, labelColumns: 1, breaks }), keys };
}
