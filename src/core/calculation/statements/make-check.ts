import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { ReportFigure } from './report-figures';
import type { CheckSide, StatementCheck } from './statement-check';

/** A side that is to be compared: its figures with the factors that they enter by. */
export interface Side {
  readonly name: string;
  readonly figures: readonly ReportFigure[];
}

/** What is compared, where and of which year. */
export interface Comparison extends Pick<StatementCheck, 'id' | 'name' | 'year' | 'isGroup'> {
  readonly left: Side;
  readonly right: Side;
}

/** A figure that enters with its sign turned. */
export function turned(figure: ReportFigure): ReportFigure {
  return { ...figure, factor: figure.factor.neg() };
}

/** A figure as an amount above nothing, whichever sign its table prints costs with. */
export function positive(figure: ReportFigure): ReportFigure {
  return figure.amount.isNegative() ? turned(figure) : figure;
}

function sideIn(unit: StatementCheck['unit'], { name, figures }: Side): CheckSide {
  const terms = figures.map(({ table, at, label, heading, factor, amount }) => ({
    ...{ at, label, heading, amount },
    factor: factor.times(convertAmount(new Decimal(1), table.unit, unit)),
  }));
  return { name, terms, value: Decimal.sum(0, ...terms.map(({ factor, amount }) => factor.times(amount))) };
}

/**
 * Two sides as a check, in the unit of the left one: it holds where they differ by no more than rounding allows.
 * Example: 6 112 and 6 113 are the same figure rounded twice.
 */
export function makeCheck({ left, right, ...about }: Comparison): StatementCheck[] {
  const [first] = left.figures;
  if (first === undefined || right.figures.length === 0) return [];
  const { unit } = first.table;
  const [one, other] = [sideIn(unit, left), sideIn(unit, right)];
  const all = [...left.figures, ...right.figures];
  const steps = all.map(({ table }) => convertAmount(table.step, table.unit, unit));
  const terms = new Set(all.map(({ at }) => `${at.sheet}!${at.row},${at.column}`)).size - 1;
  const tolerance = Decimal.max(...steps)
    .times(terms + 1)
    .div(2);
  const difference = one.value.minus(other.value);
  return [{ ...about, unit, left: one, right: other, difference, tolerance, holds: difference.abs().lte(tolerance) }];
}
