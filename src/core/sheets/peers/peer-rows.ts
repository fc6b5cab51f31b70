import type { PeerResult, PeersResult } from '../../calculation/peers/peers-result';
import { halfStep } from '../../calculation/peers/contribution-interval';
import type { Figure } from '../../documents/budget';
import { Decimal } from '../../figures/decimal';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import { amountStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, linkItem, placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { CEILING_WORDS } from '../../settings/choice-words';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { peerCeilingItems } from './peer-ceiling-items';
import { CEILING_COLUMNS, ceilingStart, PEER_COLUMNS, peerCell } from './columns';
import type { PeerParameters } from './peer-parameters';

/** The table of all förbund on the sheet. */
export interface PeerTable {
  readonly result: PeersResult;
  /** In the order of their ratios. */
  readonly rows: readonly PeerResult[];
  /** The row of the headings. */
  readonly headerRow: number;
  readonly parameters: PeerParameters;
  /** The name of the cell with the own förbund's name. */
  readonly ownName: string;
  readonly cells: UserCells;
}

/** The zero-based row of a förbund by its place in the table. */
export const rowAt = ({ headerRow }: PeerTable, index: number) => headerRow + 1 + index;

/** By ratio, those without one last. */
export function byRatio(peers: readonly PeerResult[]): readonly PeerResult[] {
  const last = peers.length + 1;
  return [...peers].sort((left, right) => (left.rank ?? last) - (right.rank ?? last));
}

/** All cells of a column of the table. Example: `E30:E107`. */
export function columnOf(table: PeerTable, cell: (row: number) => string): string {
  return `${cell(rowAt(table, 0))}:${cell(rowAt(table, table.rows.length - 1))}`;
}

function shown(figure: Figure | null, style: StyleName, { cells, result }: PeerTable): RowItem | null {
  if (figure === null || figure.amount === null) return null;
  const { row, column, amount } = figure;
  return showFigure(cells, { at: { sheet: result.document.sheet, row, column }, amount }, style).item;
}

function contributionItems({ peer, interval }: PeerResult, row: number, table: PeerTable): (RowItem | null)[] {
  if (interval === null) return [null, null, null];
  const printed = shown(peer.contributions, 'amount', table);
  const [equity, ratio, point] = [peerCell(row, 'equity'), peerCell(row, 'ratio'), peerCell(row, 'point')];
  const item = (formula: string, value: Decimal) => formulaItem({ formula, value, style: 'amount' });
  if (printed !== null) return [printed, item(point, interval.low), item(point, interval.high)];
  const step = halfStep(peer.ratio?.amount ?? interval.point).toFixed();
  return [
    item(`ROUND(${equity}/${ratio},6)`, interval.point),
    item(`ROUND(${equity}/(${ratio}+${step}),6)`, interval.low),
    item(`ROUND(${equity}/(${ratio}-${step}),6)`, interval.high),
  ];
}

function rankItem({ rank }: PeerResult, row: number, table: PeerTable): RowItem | null {
  if (rank === null) return null;
  const all = columnOf(table, (each) => peerCell(each, 'ratio'));
  return formulaItem({
    formula: `RANK(${peerCell(row, 'ratio')},${all},1)`,
    value: new Decimal(rank),
    style: 'integer',
  });
}

/** The ratio once more where the row is the own förbund's, for the chart to mark. */
function ownItem(entry: PeerResult, row: number, { ownName, result }: PeerTable): RowItem | null {
  const ratio = entry.peer.ratio?.amount ?? null;
  if (ratio === null) return null;
  const formula = `IF(${peerCell(row, 'name')}=${ownName},${peerCell(row, 'ratio')},0)`;
  return formulaItem({ formula, value: result.own === entry ? ratio : new Decimal(0), style: 'wholePercent' });
}

function rowItems(entry: PeerResult, row: number, table: PeerTable): (RowItem | null)[] {
  const { peer, ceilings } = entry;
  const { sheet, unit } = table.result.document;
  const style = amountStyle(unit);
  const ofCeilings = CEILING_METHODS.flatMap((method): (RowItem | null)[] => {
    const own = ceilings.find(({ mode }) => mode === method);
    return own === undefined ? CEILING_COLUMNS.map(() => null) : peerCeilingItems(row, own, table.parameters);
  });
  return [
    rankItem(entry, row, table),
    linkItem(peer.name, { sheet, address: { row: peer.row, column: peer.nameColumn } }),
    textItem(peer.county),
    shown(peer.result, style, table),
    shown(peer.equity, style, table),
    shown(peer.ratio, 'wholePercent', table),
    ...contributionItems(entry, row, table),
    ...ofCeilings,
    ownItem(entry, row, table),
  ];
}

/** The table: what each way of counting is named above its columns, the headings, and a row for each förbund. */
export function peerCells(table: PeerTable): PlanCell[] {
  const { headerRow, rows } = table;
  const groups = CEILING_METHODS.flatMap((method) =>
    placeItems({ row: headerRow - 1, column: ceilingStart(method) }, [textItem(CEILING_WORDS[method], 'subtitle')]),
  );
  const headings = [
    ...PEER_COLUMNS.map(({ heading }) => heading),
    ...CEILING_METHODS.flatMap(() => CEILING_COLUMNS.map(({ heading }) => heading)),
    'Eget förbund',
  ];
  return [
    ...groups,
    ...placeItems({ row: headerRow, column: 0 }, headingItems(headings, headings.length)),
    ...rows.flatMap((entry, index) => {
      const row = rowAt(table, index);
      return placeItems({ row, column: 0 }, rowItems(entry, row, table));
    }),
  ];
}
