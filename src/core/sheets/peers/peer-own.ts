import type { PeerResult } from '../../calculation/peers/peers-result';
import { Decimal } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, textItem } from '../parts/row-item';
import { CEILING_WORDS } from '../../settings/choice-words';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { ceilingCell, peerCell } from './columns';
import type { PeerColumn } from './columns';
import { LABEL_COLUMN } from './peer-parameters';
import type { PeerTable } from './peer-rows';
import { rowAt } from './peer-rows';

const HEADINGS = ['Eget förbund', '', 'Värde', 'Minst', 'Mest'];
const NOBODY = 'Välj det egna förbundet under Jämför i åtgärdsfönstret.';

/** Rows of the own förbund, its title included. */
export const OWN_ROWS = 11;

/** The name of the cell with the own förbund's name, below the title of its rows. */
export const ownNameCell = (firstRow: number) => `D${firstRow + 2}`;

function leading(label: string, cell: string, shown: { value: Decimal | null; style: StyleName }): (RowItem | null)[] {
  const { value, style } = shown;
  return [textItem(label), null, value === null ? null : formulaItem({ formula: cell, value, style })];
}

function ownRows(own: PeerResult, row: number): (RowItem | null)[][] {
  const { peer, rank, interval, ceilings } = own;
  const cell = (id: PeerColumn) => peerCell(row, id);
  return [
    leading('Plats, från den lägsta andelen', cell('rank'), {
      value: rank === null ? null : new Decimal(rank),
      style: 'amount',
    }),
    leading('Eget kapital', cell('equity'), { value: peer.equity.amount, style: 'amount' }),
    leading('Andel av bidragen', cell('ratio'), { value: peer.ratio?.amount ?? null, style: 'wholePercent' }),
    leading('Bidrag, lägst', cell('low'), { value: interval?.low ?? null, style: 'amount' }),
    leading('Bidrag, högst', cell('high'), { value: interval?.high ?? null, style: 'amount' }),
    ...ceilings.map(({ mode, headroom, least, most }) => {
      const of = (id: 'headroom' | 'least' | 'most', value: Decimal) =>
        formulaItem({ formula: ceilingCell(row, mode, id), value, style: 'amount' });
      const label = textItem(`Kvar till taket: ${CEILING_WORDS[mode].toLowerCase()}`);
      return [label, null, of('headroom', headroom), of('least', least), of('most', most)];
    }),
  ];
}

/** The own förbund among the others, each figure linked to its row; else how to choose it. */
export function ownCells(table: PeerTable, firstRow: number): PlanCell[] {
  const { own } = table.result;
  const index = own === null ? -1 : table.rows.indexOf(own);
  const name = own === null ? textItem(NOBODY, 'note') : textItem(own.peer.name, 'rightText');
  const rows = own === null || index < 0 ? [] : ownRows(own, rowAt(table, index));
  return [headingItems(HEADINGS, HEADINGS.length), [textItem('Namn'), null, name], ...rows].flatMap((items, at) =>
    placeItems({ row: firstRow + at, column: LABEL_COLUMN }, items),
  );
}
