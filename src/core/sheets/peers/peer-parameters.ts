import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { CeilingSlices } from '../../rules/equity-ceiling';
import type { RowItem } from '../parts/row-item';
import { numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { PlanCell } from '../../port/sheet-plan';

/** The columns of labels and values above the table. */
export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 3;

/** The cells that ceilings are counted from, by name. */
export interface PeerParameters {
  readonly kronor: string;
  readonly limits: readonly [string, string];
  readonly rates: readonly [string, string, string];
}

/** Rows that the parameters take, their title and the row below included. */
export const PARAMETER_ROWS = 8;

/** Where the parameters stand, from the row of their title. */
export function peerParameters(firstRow: number): PeerParameters {
  const cell = (index: number) => `D${firstRow + 2 + index}`;
  return { kronor: cell(0), limits: [cell(1), cell(2)], rates: [cell(3), cell(4), cell(5)] };
}

/** The limits and rates of the recommendation, each in a cell. */
export function parameterCells(firstRow: number, { limits, rates }: CeilingSlices, unit: Unit): PlanCell[] {
  const rows: readonly (readonly [string, RowItem])[] = [
    ['Kronor per enhet', numberItem(convertAmount(new Decimal(1), unit, 'kr'), 'amount')],
    ['Första gränsen, kr', numberItem(limits[0], 'amount')],
    ['Andra gränsen, kr', numberItem(limits[1], 'amount')],
    ['Andel upp till första gränsen', numberItem(rates[0], 'share')],
    ['Andel mellan gränserna', numberItem(rates[1], 'share')],
    ['Andel över andra gränsen', numberItem(rates[2], 'share')],
  ];
  const items = rows.map(([label, item]) => [textItem(label), null, item]);
  return [sectionItems('Så räknas taket', VALUE_COLUMN - LABEL_COLUMN + 1), ...items].flatMap((each, index) =>
    placeItems({ row: firstRow + index, column: LABEL_COLUMN }, each),
  );
}
