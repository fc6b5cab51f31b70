import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { PeerRules } from '../../calculation/peers/peer-rules';
import { ruleSource } from '../parts/rule-source';
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
  /** The state's part of the contributions. */
  readonly statePart: string;
}

/** Rows that the parameters take, their title and the row below included. */
export const PEER_PARAMETER_ROWS = 11;

/** Where the parameters are, from the row of their title. */
export function peerParameters(firstRow: number): PeerParameters {
  const cell = (index: number) => `D${firstRow + 2 + index}`;
  return { kronor: cell(0), limits: [cell(1), cell(2)], rates: [cell(3), cell(4), cell(5)], statePart: cell(6) };
}

/** The limits and rates of the recommendation and the state's part by law, each in a cell, and what they rest on. */
export function peerParameterCells(firstRow: number, { ceiling, financing }: PeerRules, unit: Unit): PlanCell[] {
  const { limits, rates } = ceiling.value;
  const rows: readonly (readonly [string, RowItem])[] = [
    ['Kronor per enhet', numberItem(convertAmount(new Decimal(1), unit, 'kr'), 'amount')],
    ['Första gränsen, kr', numberItem(limits[0], 'amount')],
    ['Andra gränsen, kr', numberItem(limits[1], 'amount')],
    ['Andel upp till första gränsen', numberItem(rates[0], 'share')],
    ['Andel mellan gränserna', numberItem(rates[1], 'share')],
    ['Andel över andra gränsen', numberItem(rates[2], 'share')],
    ['Statens del av bidragen', numberItem(financing.value.state, 'share')],
  ];
  const items = rows.map(([label, item]) => [textItem(label), null, item]);
  const sources = [`Taket: ${ruleSource(ceiling)}`, `Statens del: ${ruleSource(financing)}`];
  const notes = sources.map((source) => [textItem(source, 'note')]);
  return [sectionItems('Så räknas taket', VALUE_COLUMN - LABEL_COLUMN + 1), ...items, ...notes].flatMap((each, index) =>
    placeItems({ row: firstRow + index, column: LABEL_COLUMN }, each),
  );
}
