import { convertAmount } from '../figures/unit';
import type { Decimal } from '../figures/decimal';
import type { BudgetLine } from './budget';
import type { DocumentColumn, SourcedFigure } from './column-view';
import { figureOf } from './column-view';
import { ROLES } from './line-role';

/** A line of two plans for one year whose amounts differ; both in the newer plan's unit. */
export interface LineChange {
  readonly label: string;
  readonly before: Decimal;
  readonly after: SourcedFigure;
}

/** What two plans for one year have in common and not. */
export interface PlanChange {
  readonly changed: readonly LineChange[];
  /** Lines with an amount in one of the plans alone. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/** Totals, results and equity are the same whatever they are called; other lines by their name. */
function keyOf({ role, name, code }: BudgetLine): string {
  const { section, isTotal } = ROLES[role];
  const isOne = section === 'result' || section === 'equity' || (isTotal && role.endsWith('.total'));
  return isOne ? role : [role, code ?? '', name.toLowerCase()].join(' ');
}

/** The lines of a column that have amounts, by their keys; of several alike none, since it is not known which is which. */
function amountsByKey(column: DocumentColumn): ReadonlyMap<string, { label: string; figure: SourcedFigure }> {
  const found = new Map<string, { label: string; figure: SourcedFigure }>();
  const repeated = new Set<string>();
  column.document.lines.forEach((line, index) => {
    const figure = figureOf(column, index);
    if (figure === null || line.partOfAbove) return;
    if (found.has(keyOf(line))) repeated.add(keyOf(line));
    found.set(keyOf(line), { label: line.label, figure });
  });
  for (const key of repeated) found.delete(key);
  return found;
}

/**
 * What has changed from one plan to another for the same year, line by line in the newer one's order.
 * Example: costs of 13 040 that have become 13 830.
 */
export function planChange(before: DocumentColumn, after: DocumentColumn): PlanChange {
  const [old, now] = [amountsByKey(before), amountsByKey(after)];
  const inUnit = (amount: Decimal) => convertAmount(amount, before.document.unit, after.document.unit);
  const changed = [...now].flatMap(([key, { label, figure }]) => {
    const was = old.get(key);
    if (was === undefined || inUnit(was.figure.amount).eq(figure.amount)) return [];
    return [{ label, before: inUnit(was.figure.amount), after: figure }];
  });
  return {
    changed,
    onlyBefore: [...old.keys()].filter((key) => !now.has(key)).length,
    onlyAfter: [...now.keys()].filter((key) => !old.has(key)).length,
  };
}
