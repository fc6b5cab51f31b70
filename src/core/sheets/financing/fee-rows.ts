import { columnName } from '../../cells/address';
import type { FeeResult, NetworkFeesResult } from '../../calculation/network-fees/network-fees-result';
import type { FeeColumn } from '../../documents/network-fees';
import type { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { PlanCell } from '../../port/sheet-plan';
import { amountStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS } from './columns';

/** The columns of fees in the sheet. */
const PLACES = { base: 1, current: 2, raise: 3, next: 4 } as const satisfies Record<FeeColumn, number>;

/** A table of fees, in rows from `top` on. */
export interface FeeBlock {
  readonly result: NetworkFeesResult;
  readonly cells: UserCells;
  readonly top: number;
}

const PER_MILLE = 1000;
const perMille = (rate: Decimal) => rate.times(PER_MILLE).toDecimalPlaces(6);

function ownItem({ result: { document }, cells }: FeeBlock, { line }: FeeResult, column: FeeColumn): RowItem | null {
  const figure = line.figures[column];
  if (figure === null || figure.amount === null) return null;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  return showFigure(cells, { at, amount: figure.amount }, amountStyle(document.unit)).item;
}

/** The fee of today; where only the new one and its raise are stated, what is left of it. */
function currentItem(block: FeeBlock, fee: FeeResult, row: number): RowItem | null {
  const stated = ownItem(block, fee, 'current');
  if (stated !== null || fee.current === null) return stated;
  const [next, raise] = [PLACES.next, PLACES.raise].map((place) => `${columnName(place)}${row + 1}`);
  return formulaItem({
    formula: `${next}-${raise}`,
    value: fee.current,
    style: amountStyle(block.result.document.unit),
  });
}

function lineItems(block: FeeBlock, fee: FeeResult, row: number): (RowItem | null)[] {
  const { unit, raiseRate } = block.result.document;
  const style = amountStyle(unit);
  const cell = (column: FeeColumn) => `${columnName(PLACES[column])}${row + 1}`;
  const rate = (of: FeeResult['currentRate'], column: FeeColumn) =>
    of === null
      ? null
      : formulaItem({
          ...{ formula: `ROUND(${cell(column)}/${cell('base')}*${PER_MILLE},6)`, value: perMille(of.point) },
          style: 'amountThousandths',
        });
  const [low, high] = [fee.raiseByPeers?.low ?? fee.raise?.low, fee.raiseByPeers?.high ?? fee.raise?.high];
  return [
    textItem(fee.line.label, 'item'),
    ownItem(block, fee, 'base'),
    currentItem(block, fee, row),
    ownItem(block, fee, 'raise'),
    ownItem(block, fee, 'next'),
    rate(fee.currentRate, 'current'),
    rate(fee.nextRate, 'next'),
    fee.raise === null || raiseRate === null
      ? null
      : formulaItem({ formula: `${cell('base')}*${raiseRate.toString()}`, value: fee.raise.point, style }),
    low === undefined ? null : numberItem(low.toDecimalPlaces(6), style),
    high === undefined ? null : numberItem(high.toDecimalPlaces(6), style),
  ];
}

function notesOf({ result: { document, lines, peersBase } }: FeeBlock): string[] {
  const { raiseRate, unit } = document;
  if (raiseRate === null) return [];
  const isByPeers = lines.some(({ raiseByPeers }) => raiseByPeers !== null);
  const whole =
    peersBase === null
      ? ''
      : ` Förbunden i den nationella tabellen har bidrag på ungefär ${formatSwedish(peersBase.toDecimalPlaces(0))} ${unit} tillsammans.`;
  return [
    `Höjning av medlen är ${formatSwedish(raiseRate.times(PER_MILLE))} promille av de tilldelade medlen. Lägst och högst är av det som beloppen kan vara avrundade från${isByPeers ? ', för förbund i den nationella tabellen av de bidrag som deras avrundade procent tillåter' : ''}.${whole}`,
  ];
}

/** Fees as parts of what each förbund has; and the row after them. */
export function feeCells(block: FeeBlock): { readonly cells: PlanCell[]; readonly next: number } {
  const { result, top } = block;
  const { document, lines } = result;
  const notes = notesOf(block);
  const first = top + 2;
  const head = sectionItems(document.title ?? document.sheet, COLUMNS.length).map((item, index) =>
    index === COLUMNS.length - 1 ? textItem(document.unit, 'sectionNote') : item,
  );
  return {
    cells: [
      ...placeItems({ row: top, column: 0 }, head),
      ...placeItems(
        { row: top + 1, column: 0 },
        headingItems(
          COLUMNS.map(({ heading }) => heading),
          COLUMNS.length,
        ),
      ),
      ...lines.flatMap((fee, index) =>
        placeItems({ row: first + index, column: 0 }, lineItems(block, fee, first + index)),
      ),
      ...notes.flatMap((note, index) =>
        placeItems({ row: first + lines.length + index, column: 0 }, [textItem(note, 'note')]),
      ),
    ],
    next: first + lines.length + notes.length + 1,
  };
}
