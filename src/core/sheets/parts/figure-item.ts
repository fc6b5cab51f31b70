import { formatReference } from '../../cells/address';
import { isCellError } from '../../cells/cell';
import type { SourcedFigure } from '../../documents/column-view';
import type { SourcedSum } from '../../documents/contributions';
import { Decimal } from '../../figures/decimal';
import type { StyleName } from '../../port/style';
import type { RowItem } from './row-item';
import { formulaItem, numberItem } from './row-item';
import { reachOf, signedSum } from './signed-sum';
import type { UserCells } from './user-cells';
import { shownReference, valueAt } from './user-cells';

/** A figure of the user's as it is shown, and what must be reported about it; `null` if nothing. */
export interface ShownFigure {
  readonly item: RowItem;
  readonly note: string | null;
}

/**
 * Why a figure is written as a value instead of a formula, as half a Swedish sentence; `null` if a formula
 * refers to it. Example: `talet är sparat som text i Budget!B5 och står här som värde`.
 */
export function valueNote(cells: UserCells, { at, amount }: Pick<SourcedFigure, 'at' | 'amount'>): string | null {
  if (reachOf(cells, { at, amount }) !== 'none') return null;
  const value = valueAt(cells, at);
  const place = shownReference(at);
  if (typeof value === 'string') {
    return `talet är sparat som text i ${place} och står här som värde`;
  }
  if (isCellError(value)) return `${place} visar ett felvärde; beloppet står här som värde`;
  return `beloppet är räknat från ${place} och står här som värde`;
}

/** A figure as a live formula to its cell, or as a value with a note. Example: `=Budget!B5`. */
export function showFigure(
  cells: UserCells,
  figure: Pick<SourcedFigure, 'at' | 'amount'>,
  style: StyleName,
): ShownFigure {
  const { amount, at } = figure;
  const reference = formatReference(at.sheet, at);
  const reach = reachOf(cells, figure);
  if (reach === 'none') return { item: numberItem(amount, style), note: valueNote(cells, figure) };
  const formula = reach === 'sum' ? `SUM(${reference})` : reference;
  return { item: formulaItem({ formula, value: amount, style }), note: null };
}

/** Figures that are one amount together, as `showFigure` shows one. Example: `=SUM(Budget!B5:B6)`. */
export function showSum(cells: UserCells, { amount, figures }: SourcedSum, style: StyleName): ShownFigure {
  const [first] = figures;
  if (first !== undefined && figures.length === 1) return showFigure(cells, first, style);
  const terms = figures.map((figure) => ({ ...figure, factor: new Decimal(1) }));
  const formula = signedSum(cells, terms);
  const notes = figures.flatMap((figure) => valueNote(cells, figure) ?? []);
  return {
    item: formula === null ? numberItem(amount, style) : formulaItem({ formula, value: amount, style }),
    note: notes.length === 0 ? null : notes.join('; '),
  };
}
