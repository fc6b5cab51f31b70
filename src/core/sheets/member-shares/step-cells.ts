import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import { totalStyle } from '../parts/amount-style';
import { formulaItem, numberItem, placeItems, textItem } from '../parts/row-item';
import { STEPS, stepStyle } from './apportionment-steps';
import type { Block } from './block';
import { HEADER_ROW } from './member-table';
import { fixedName, cellName, memberRange } from './table-rows';

/** The exact amount and the steps after it: each a column with the formula of a row and the members' values. Example: the first is `Exakt`. */
export function countedColumns(block: Block) {
  const { result, columns, rows } = block;
  const municipal = fixedName(columns.computed, rows.municipal);
  const exact = (row: number) =>
    `ROUND(${municipal}*${cellName(columns.share, row)}/SUM(${memberRange(columns.share, rows)}),6)`;
  return [
    {
      ...{ column: columns.exact, heading: 'Exakt', style: block.exact, formula: exact, isSummed: true },
      values: result.members.map((member) => member.exact),
    },
    ...STEPS[result.method].map((step, index) => ({
      ...{ column: columns.firstStep + index, heading: step.heading, style: stepStyle(step, block) },
      formula: (row: number) => step.formula(row, block),
      ...{ values: step.values(result), isSummed: step.summed },
    })),
  ];
}

/** The columns to the right of all years where each member's contribution is counted. Example: the headings end in the year. */
export function stepCells(block: Block, period: string): PlanCell[] {
  const { columns, rows, memberRows } = block;
  const counted = countedColumns(block);
  const at = (row: number, column: number) => ({ row, column });
  const headings = ['Nr', ...counted.map(({ heading }) => heading)];
  return [
    ...placeItems(
      at(HEADER_ROW, columns.number),
      headings.map((heading) => textItem(`${heading}\n${period}`, 'heading')),
    ),
    ...memberRows.flatMap((row, index) => [
      ...placeItems(at(row, columns.number), [numberItem(new Decimal(index + 1), 'integer')]),
      ...counted.flatMap(({ column, formula, style, values }) =>
        placeItems(at(row, column), [
          formulaItem({ formula: formula(row), value: values[index] ?? new Decimal(0), style }),
        ]),
      ),
    ]),
    ...counted.flatMap(({ column, values, style, isSummed }) => {
      const value = Decimal.sum(0, ...values);
      const formula = `SUM(${memberRange(column, rows)})`;
      return isSummed
        ? placeItems(at(rows.sums, column), [formulaItem({ formula, value, style: totalStyle(style) })])
        : [];
    }),
  ];
}
