import { columnName } from '../../cells/address';
import type { ApportionmentMethod } from '../../figures/apportionment';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { totalStyle } from '../parts/amount-style';
import { formulaItem, headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { Block } from './block';
import { PARTY } from './member-table';
import { countedColumns } from './step-cells';
import { cellName } from './table-rows';

const EXPLANATIONS: Readonly<Record<ApportionmentMethod, string>> = {
  largestRemainder:
    'Varje medlem får först sina hela belopp. Det som blir över går till de största resterna, så att summan är det som ska fördelas.',
  halfUp: 'Varje medlems belopp är avrundat för sig, så att summan kan skilja sig från det som ska fördelas.',
  halfUpResidual:
    'Varje medlems belopp är avrundat för sig. Medlemmen med den största andelen tar det som skiljer, så att summan är det som ska fördelas.',
};

interface ShownColumn {
  readonly heading: string;
  readonly column: number;
  readonly values: readonly Decimal[];
  readonly style: StyleName;
  readonly isSummed: boolean;
}

/** Each step of a year as it is shown, with the column that it is counted in. */
function shownColumns(block: Block): ShownColumn[] {
  const { result, columns, amount } = block;
  const { members } = result;
  const share: ShownColumn = {
    ...{ heading: 'Andel', column: columns.share, style: 'share', isSummed: true },
    values: members.map((member) => member.share),
  };
  const paid: ShownColumn = {
    ...{ heading: 'Bidrag', column: columns.computed, style: amount, isSummed: true },
    values: members.map((member) => member.computed),
  };
  return [share, ...countedColumns(block), paid];
}

function rowOf(block: Block, shown: readonly ShownColumn[], index: number) {
  const from = block.memberRows[index] ?? 0;
  return [
    textItem(block.result.members[index]?.name ?? '', 'item'),
    ...shown.map(({ column, values, style }) =>
      formulaItem({ formula: cellName(column, from), value: values[index] ?? new Decimal(0), style }),
    ),
  ];
}

function sumRow(shown: readonly ShownColumn[], first: number, last: number) {
  const sums = shown.map(({ values, style, isSummed }, index) => {
    const name = columnName(PARTY + 1 + index);
    const formula = `SUM(${name}${first + 1}:${name}${last + 1})`;
    return isSummed
      ? formulaItem({ formula, value: Decimal.sum(0, ...values), style: totalStyle(style) })
      : textItem('', 'textTotal');
  });
  return [textItem('Summa', 'textTotal'), ...sums];
}

/** The rows that `methodCells` takes. Example: of five members nine. */
export const methodRows = ({ result }: Block) => result.members.length + 4;

/** Where the section is, and how it is headed. */
interface MethodPlace {
  readonly top: number;
  readonly width: number;
  readonly period: string;
}

/** How a year's amount is shared out between its members, step by step. Example: `Så är kommunernas bidrag fördelat, 2021 Budget`. */
export function methodCells(block: Block, { top, width, period }: MethodPlace): PlanCell[] {
  const shown = shownColumns(block);
  const first = top + 2;
  const last = first + block.result.members.length - 1;
  const headings = ['Medlem', ...shown.map(({ heading }) => heading)];
  const rows = [
    sectionItems(`Så är kommunernas bidrag fördelat, ${period}`, width),
    headingItems(headings, headings.length),
    ...block.result.members.map((_, index) => rowOf(block, shown, index)),
    sumRow(shown, first, last),
    [textItem(EXPLANATIONS[block.result.method], 'note')],
  ];
  return rows.flatMap((items, index) => placeItems({ row: top + index, column: PARTY }, items));
}
