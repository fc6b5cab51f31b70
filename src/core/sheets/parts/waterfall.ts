import { Decimal } from '../../figures/decimal';
import type { CellRange } from '../../cells/address';
import type { ChartTone, PlanSeries } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { RowItem } from './row-item';
import { formulaItem } from './row-item';

/** The cell and amount that a step of a waterfall begins or ends with. */
export interface Level {
  readonly cell: string;
  readonly value: Decimal;
}

const PARTS = ['hidden', 'total', 'better', 'worse'] as const satisfies readonly ChartTone[];
const NAMES = { hidden: 'Under steget', total: 'Eget kapital', better: 'Bättre', worse: 'Sämre' } as const;

type Part = (typeof PARTS)[number];
type Drawn = Readonly<Record<Part, RowItem>>;

const ZERO = new Decimal(0);

function itemsOf(style: StyleName, formulas: Readonly<Record<Part, string>>, values: Readonly<Record<Part, Decimal>>) {
  const item = (part: Part) => formulaItem({ formula: formulas[part], value: values[part].toDecimalPlaces(6), style });
  return Object.fromEntries(PARTS.map((part) => [part, item(part)])) as unknown as Drawn;
}

function inOrder(drawn: Drawn): RowItem[] {
  return PARTS.map((part) => drawn[part]);
}

/** A level drawn as it is, from nothing. Example: `C41` beside three zeros. */
export function levelItems({ cell, value }: Level, style: StyleName): RowItem[] {
  const formulas = { hidden: '0', total: cell, better: '0', worse: '0' };
  return inOrder(itemsOf(style, formulas, { hidden: ZERO, total: value, better: ZERO, worse: ZERO }));
}

/** The part of a step that has its colour: all of it, or where it crosses nothing what is on the new side. */
function stepSize(from: Decimal, to: Decimal): Decimal {
  if (from.times(to).isNegative() && !from.isZero() && !to.isZero()) return to;
  const size = to.minus(from).abs();
  return from.plus(to).isNegative() ? size.negated() : size;
}

/**
 * A step from one level to the next. What it stands on is the level nearer to nothing; a step across nothing stands
 * on none, and shows the side that it leaves in grey. Example: from 894 to 864 stands on 864, and is 30 worse.
 */
export function stepItems(from: Level, to: Level, style: StyleName): RowItem[] {
  const [before, after] = [from.cell, to.cell];
  const crosses = `${before}*${after}<0`;
  const size = `IF(${crosses},${after},IF(${before}+${after}<0,-1,1)*ABS(ROUND(${after}-${before},6)))`;
  const formulas = {
    hidden: `IF(${before}*${after}<=0,0,IF(ABS(${before})<ABS(${after}),${before},${after}))`,
    total: `IF(${crosses},${before},0)`,
    better: `IF(${after}>=${before},${size},0)`,
    worse: `IF(${after}<${before},${size},0)`,
  };
  const isAcross = from.value.times(to.value).lt(0);
  const hasBase = from.value.times(to.value).gt(0);
  const nearer = from.value.abs().lt(to.value.abs()) ? from.value : to.value;
  const drawn = stepSize(from.value, to.value);
  const isBetter = to.value.gte(from.value);
  return inOrder(
    itemsOf(style, formulas, {
      hidden: hasBase ? nearer : ZERO,
      total: isAcross ? from.value : ZERO,
      better: isBetter ? drawn : ZERO,
      worse: isBetter ? ZERO : drawn,
    }),
  );
}

/** The series of a waterfall whose figures are in four columns beside each other. */
export function waterfallSeries(rows: { readonly first: number; readonly last: number }, column: number): PlanSeries[] {
  return PARTS.map((tone, index) => {
    const values: CellRange = {
      first: { row: rows.first, column: column + index },
      last: { row: rows.last, column: column + index },
    };
    return { name: NAMES[tone], values, tone, isLabelled: tone !== 'hidden' };
  });
}
