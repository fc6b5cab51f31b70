import { printable } from '../parts/printable';
import type { PeersResult } from '../../calculation/peers/peers-result';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell, PlanChart, SheetPlan } from '../../port/sheet-plan';
import { CEILING_COLUMNS, OWN_COLUMN, PEER_COLUMNS, peerColumn } from './columns';
import { OWN_ROWS, ownCells, ownNameCell } from './peer-own';
import { PEER_PARAMETER_ROWS, peerParameterCells, peerParameters } from './peer-parameters';
import type { PeerTable } from './peer-rows';
import { byRatio, peerCells, rowAt } from './peer-rows';
import { peerSummaryCells, summaryRows } from './peer-summary';

/** What the sheet of the comparison is made from. */
export interface PeersInput {
  readonly name: string;
  readonly results: readonly PeersResult[];
  readonly cells: UserCells;
}

const FIRST_ROW = 5;
/** The chart is over the table. */
const CHART_ROWS = 14;
const NONE = 'Arbetsboken har ingen jämförelse mellan förbund.';
const NOTES = [
  'Bidragen är räknade ur eget kapital och den tryckta andelen. Andelen är avrundad: lägst och högst är de bidrag som avrundningen medger.',
  'Kvar till taket är taket minus eget kapital. Statens del av bidragen antas vara den som står under ”Så räknas taket”. Säkert och möjligt gäller alla respektive något av de bidrag som avrundningen medger.',
];

/** The comparison of the last year; earlier ones are left to the workbook's own tables. */
function latest(results: readonly PeersResult[]): PeersResult | null {
  const byYear = [...results].sort((left, right) => (right.document.year ?? 0) - (left.document.year ?? 0));
  return byYear[0] ?? null;
}

function headCells(result: PeersResult | null): PlanCell[] {
  const title = result?.document.title ?? null;
  const lines = result === null ? [NONE] : NOTES;
  const items = [
    textItem('Jämförelse mellan förbund', 'title'),
    ...(title === null ? [] : [textItem(title, 'subtitle')]),
    ...lines.map((line) => textItem(line, 'note')),
  ];
  return items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
}

/** Each förbund's ratio as a column, the own one's marked over it. */
function ratioChart(table: PeerTable): PlanChart {
  const down = (column: number) => ({
    first: { row: rowAt(table, 0), column },
    last: { row: rowAt(table, table.rows.length - 1), column },
  });
  return {
    name: 'Tertial jämförelse',
    title: 'Eget kapital som andel av bidragen',
    ...{ showsTitle: true, kind: 'columns' },
    categories: down(peerColumn('name')),
    series: [
      { name: 'Alla förbund', values: down(peerColumn('ratio')), tone: 'rest', isLabelled: false },
      { name: 'Eget förbund', values: down(OWN_COLUMN), tone: 'main', isLabelled: false },
    ],
    place: {
      first: { row: table.headerRow - CHART_ROWS - 2, column: 0 },
      last: { row: table.headerRow - 3, column: PEER_COLUMNS.length - 1 },
    },
  };
}

/** Own förbund, parameters and summary are above the table that they refer to. */
function tableOf(result: PeersResult, cells: UserCells): PeerTable {
  const parametersAt = FIRST_ROW + OWN_ROWS + 1;
  const table = {
    ...{ result, cells, rows: byRatio(result.peers), headerRow: 0 },
    ...{ parameters: peerParameters(parametersAt), ownName: ownNameCell(FIRST_ROW) },
  };
  return { ...table, headerRow: parametersAt + PEER_PARAMETER_ROWS + summaryRows(table).length + CHART_ROWS + 3 };
}

function contentCells(table: PeerTable): PlanCell[] {
  const { rules, document } = table.result;
  const parametersAt = FIRST_ROW + OWN_ROWS + 1;
  return [
    ...ownCells(table, FIRST_ROW),
    ...(rules === null ? [] : peerParameterCells(parametersAt, rules, document.unit)),
    ...peerSummaryCells(table, parametersAt + PEER_PARAMETER_ROWS),
    ...peerCells(table),
  ];
}

/**
 * The plan of `Tertial Jämförelse`: the own förbund, the recommendation's parameters, sums and quartiles, and a row
 * for each förbund with its ceiling under every way to count it. Example: a rank is `RANK(F40,F36:F113,1)`.
 */
export function peersSheet({ name, results, cells }: PeersInput): SheetPlan {
  const result = latest(results);
  const table = result === null ? null : tableOf(result, cells);
  const ceilings = CEILING_METHODS.flatMap(() => CEILING_COLUMNS.map(({ width }) => width));
  const plan: SheetPlan = {
    key: 'peers',
    name,
    cells: [...headCells(result), ...(table === null ? [] : contentCells(table))],
    columnWidths: [...PEER_COLUMNS.map(({ width }) => width), ...ceilings, 12],
    hiddenColumns: [],
    headerRow: null,
    names: [],
    choices: [],
    charts: table === null ? [] : [ratioChart(table)],
  };
  // The chart begins a page: it would else be on two.
  const breaks = table === null ? [] : [table.headerRow - CHART_ROWS - 2];
  return printable(plan, { lastColumn: PEER_COLUMNS.length - 1, headRows: FIRST_ROW, labelColumns: 2, breaks });
}
