import { Decimal } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem } from '../parts/row-item';
import type { GoalSource } from './goal-figures';
import { figureItem } from './goal-figures';
import type { PlacedArea } from './places';

/** How many goals an area has, listed or counted. */
export function countOf({ result: { goals, counted } }: PlacedArea): Decimal {
  return counted?.amount ?? new Decimal(goals.length);
}

/** How many of them could be judged. */
export function judgedOf({ result: { goals, counted, stated } }: PlacedArea): Decimal {
  if (counted !== null && stated !== null) return counted.amount ?? new Decimal(0);
  return new Decimal(goals.filter(({ attainment }) => attainment !== null).length);
}

/** Where an area is shown, and what its figures refer to. */
interface AreaRow {
  readonly source: GoalSource;
  readonly name: (column: 'goals' | 'max' | 'points') => string;
}

type StatedItems = Partial<Record<'goals' | 'judged' | 'scored' | 'points', RowItem>>;

/** What the workbook states of an area whose goals it does not list: their number, and the points that they got. */
export function statedItems(area: PlacedArea, { source, name }: AreaRow): StatedItems {
  const { stated, counted, scored, points } = area.result;
  if (stated === null) {
    return { scored: numberItem(scored, 'amountDecimals'), points: numberItem(points, 'amountDecimals') };
  }
  const ifThere = (column: 'goals' | 'max') => `IF(ISNUMBER(${name('points')}),${name(column)},0)`;
  const goals = figureItem(counted, 'amount', source);
  const judged = formulaItem({ formula: ifThere('goals'), value: judgedOf(area), style: 'amount' });
  return {
    ...(goals === null ? {} : { goals, judged }),
    scored: formulaItem({ formula: ifThere('max'), value: scored, style: 'amountDecimals' }),
    points: figureItem(stated, 'amountDecimals', source) ?? numberItem(points, 'amountDecimals'),
  };
}
