import { Decimal } from '../../figures/decimal';
import type { Block } from './apportionment-steps';
import { computedColumn, EXACT, FIRST_STEP, MEMBER, SHARE, STEPS, stepStyle } from './apportionment-steps';
import { totalStyle } from '../parts/amount-style';
import { cellName, memberRange } from './member-rows';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { formulaItem, placeItems, textItem } from '../parts/row-item';

interface SummedColumn {
  readonly column: number;
  readonly values: readonly Decimal[];
  readonly style: StyleName;
}

/** The columns of computed amounts that have a sum below them. */
function computedColumns(block: Block): SummedColumn[] {
  const { result, amount } = block;
  const { members, method } = result;
  const steps = STEPS[method].flatMap((step, index) =>
    step.summed ? [{ column: FIRST_STEP + index, values: step.values(result), style: stepStyle(step, block) }] : [],
  );
  return [
    { column: SHARE, values: members.map(({ share }) => share), style: 'share' },
    { column: EXACT, values: members.map(({ exact }) => exact), style: block.exact },
    ...steps,
    {
      column: computedColumn(method),
      values: members.map(({ computed }) => computed),
      style: amount,
    },
  ];
}

/** What was published, where every member's contribution was. */
function publishedColumns({ result, amount: style }: Block): SummedColumn[] {
  const published = result.members.flatMap((member) => member.published?.amount ?? []);
  const differences = result.members.flatMap(({ difference }) => difference ?? []);
  if (result.publishedMunicipal === null || published.length < result.members.length) return [];
  const column = computedColumn(result.method) + 1;
  return [
    { column, values: published, style },
    { column: column + 1, values: differences, style },
  ];
}

/** The published sum and its difference beside the municipal total, above the members. */
function municipalCells(block: Block, published: readonly SummedColumn[]): PlanCell[] {
  const { rows, result, amount: style } = block;
  const [column] = published;
  if (!column) return [];
  const computed = computedColumn(result.method);
  const value = Decimal.sum(0, ...column.values);
  const difference = `ROUND(${cellName(column.column, rows.municipal)}-${cellName(computed, rows.municipal)},6)`;
  return placeItems({ row: rows.municipal, column: column.column }, [
    formulaItem({ formula: cellName(column.column, rows.sums), value, style }),
    formulaItem({
      formula: difference,
      value: value.minus(result.municipal).toDecimalPlaces(6),
      style,
    }),
  ]);
}

/** The sums below the members of a block. Example: the computed contributions add up to the municipal total. */
export function sumCells(block: Block): PlanCell[] {
  const { rows } = block;
  const published = publishedColumns(block);
  const sums = [...computedColumns(block), ...published].flatMap(({ column, values, style }) =>
    placeItems({ row: rows.sums, column }, [
      formulaItem({
        formula: `SUM(${memberRange(column, rows)})`,
        value: Decimal.sum(0, ...values),
        style: totalStyle(style),
      }),
    ]),
  );
  const label = placeItems({ row: rows.sums, column: MEMBER }, [textItem('Summa')]);
  return [...label, ...sums, ...municipalCells(block, published)];
}
