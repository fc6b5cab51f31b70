import type { MemberShare, MemberSharesResult } from '../../calculation/money/money-results';
import type { SourcedSum } from '../../documents/contributions';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { deviationStyle, resultStyle, totalStyle } from '../parts/amount-style';
import { showSum } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { blankItem, formulaItem, placeItems } from '../parts/row-item';
import { computedFormula } from './apportionment-steps';
import type { Block } from './block';
import { showShare } from './share-item';
import { cellName, fixedName, memberRange } from './table-rows';

/** The looks of a row: of members, of what they come to, and of what all come to. */
type Look = (style: StyleName) => StyleName;
const plain: Look = (style) => style;

/** What is in one row of a year's columns; `null` for nothing. */
interface PartyRow {
  readonly row: number;
  readonly share?: RowItem;
  readonly published: RowItem | null;
  readonly computed: RowItem;
  /** How far what was read is from what was computed. */
  readonly difference: Decimal | null;
  readonly look?: Look;
}

function rowCells({ columns, amount, showsShares }: Block, party: PartyRow): PlanCell[] {
  const { row, share = null, published, computed, difference, look = plain } = party;
  const at = (column: number, item: RowItem | null) => placeItems({ row, column }, [item]);
  const cells = [...(showsShares ? at(columns.share, share) : []), ...at(columns.computed, computed)];
  if (columns.published === null) return cells;
  if (columns.difference === null) return [...cells, ...at(columns.published, published)];
  const formula = `ROUND(${cellName(columns.published, row)}-${cellName(columns.computed, row)},6)`;
  const style = look(deviationStyle(amount));
  const apart = difference && formulaItem({ formula, value: difference.toDecimalPlaces(6), style });
  return [...cells, ...at(columns.published, published), ...at(columns.difference, apart)];
}

const readItem = ({ cells, amount }: Block, sum: SourcedSum | null) => sum && showSum(cells, sum, amount).item;

/** What the state pays is read, and everything else is counted from it: it is not compared with itself. */
function stateCells(block: Block): PlanCell[] {
  const { result, rows, columns, amount: style } = block;
  const item = showSum(block.cells, result.state, style).item;
  const row = rows.state;
  if (columns.published === null) return rowCells(block, { row, published: null, computed: item, difference: null });
  const computed = formulaItem({ formula: cellName(columns.published, row), value: result.state.amount, style });
  return rowCells(block, { row, published: item, computed, difference: null });
}

function regionCells(block: Block): PlanCell[] {
  const { result, rows, columns, amount: style } = block;
  const name = (row: number) => fixedName(columns.computed, row);
  const [state, step] = [name(rows.state), name(rows.step)];
  const formula = `ROUND(ROUND(${state}*${name(rows.parts.region)}/${name(rows.parts.state)}/${step},6),0)*${step}`;
  return rowCells(block, {
    row: rows.region,
    published: readItem(block, result.publishedRegion),
    computed: formulaItem({ formula, value: result.region, style }),
    difference: result.publishedRegion && result.publishedRegion.amount.minus(result.region),
  });
}

function memberCells(block: Block, member: MemberShare, index: number): PlanCell[] {
  const { result, amount: style, memberRows, cells } = block;
  const row = memberRows[index] ?? 0;
  const { published } = member;
  return rowCells(block, {
    row,
    share: showShare(cells, member, result.members).item,
    published: readItem(block, published && { amount: published.amount, figures: [published] }),
    computed: formulaItem({ formula: computedFormula(row, block), value: member.computed, style }),
    difference: member.difference,
  });
}

/** What the members' published contributions come to; `null` where one of them is not there. */
function publishedSum({ members, publishedMunicipal }: MemberSharesResult): Decimal | null {
  const all = members.flatMap(({ published }) => published?.amount ?? []);
  return publishedMunicipal === null || all.length < members.length ? null : Decimal.sum(0, ...all);
}

function sumCells(block: Block): PlanCell[] {
  const { result, rows, columns, amount } = block;
  const { members } = result;
  const sum = (column: number | null, value: Decimal | null, style: StyleName) => {
    if (column === null || value === null) return null;
    return formulaItem({ formula: `SUM(${memberRange(column, rows)})`, value, style: totalStyle(style) });
  };
  const [published, computed] = [publishedSum(result), Decimal.sum(0, ...members.map((member) => member.computed))];
  const shares = Decimal.sum(0, ...members.map(({ share }) => share));
  return rowCells(block, {
    row: rows.sums,
    share: formulaItem({ formula: `SUM(${memberRange(columns.share, rows)})`, value: shares, style: 'shareTotal' }),
    published: sum(columns.published, published, amount),
    computed: formulaItem({
      formula: `SUM(${memberRange(columns.computed, rows)})`,
      value: computed,
      style: totalStyle(amount),
    }),
    difference: published && published.minus(computed),
    look: totalStyle,
  });
}

function totalCells(block: Block): PlanCell[] {
  const { result, rows, columns, amount } = block;
  const [read, members] = [publishedSum(result), Decimal.sum(0, ...result.members.map((member) => member.computed))];
  const published =
    result.publishedRegion && read && result.state.amount.plus(result.publishedRegion.amount).plus(read);
  const computed = result.state.amount.plus(result.region).plus(members);
  const item = (column: number, value: Decimal) => {
    const formula = `SUM(${cellName(column, rows.state)}:${cellName(column, rows.region)},${cellName(column, rows.sums)})`;
    return formulaItem({ formula, value, style: resultStyle(amount) });
  };
  return rowCells(block, {
    row: rows.total,
    share: blankItem('textResult'),
    published: columns.published === null || published === null ? null : item(columns.published, published),
    computed: item(columns.computed, computed),
    difference: published && published.minus(computed),
    look: resultStyle,
  });
}

/**
 * What each party pays in a year: as it was read, as it was computed, and how far these are apart.
 * Example: the sum of the members is `SUM($D$7:$D$11)`.
 */
export function partyCells(block: Block): PlanCell[] {
  return [
    ...stateCells(block),
    ...regionCells(block),
    ...block.result.members.flatMap((member, index) => memberCells(block, member, index)),
    ...sumCells(block),
    ...totalCells(block),
  ];
}
