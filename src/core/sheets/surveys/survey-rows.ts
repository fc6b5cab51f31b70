import { columnName } from '../../cells/address';
import type { SurveyRatio, SurveyResult } from '../../calculation/surveys/survey-types';
import type { SurveyColumn, SurveyLine } from '../../documents/surveys';
import type { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { totalStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, ruledItems, sectionItems, textItem } from '../parts/row-item';
import { COLUMNS, HEADINGS, REMARK, SHARE } from './columns';
import type { SurveyBlock } from './survey-block';
import { blockTitle, firstRow, positiveHeading, wholeRow } from './survey-block';

type Counted = 'sent' | 'answers' | 'positive';

const cellName = (column: Counted, row: number) => `${columnName(COLUMNS[column])}${row + 1}`;

interface Shown {
  readonly holds: SurveyColumn;
  readonly style: StyleName;
}

/** A figure of the user's own, as it stands in the table. */
function ownItem(block: SurveyBlock, line: SurveyLine | null, shown: Shown): RowItem | null {
  const { holds, style } = shown;
  const figure = line?.figures[block.index]?.[holds];
  if (figure === undefined || figure.amount === null) return null;
  const { row, column, amount } = figure;
  return showFigure(block.cells, { at: { sheet: block.result.document.sheet, row, column }, amount }, style).item;
}

/** The part of the whole, of the cells in the same row. Example: `C8 / B8`. */
function shareItem(ratio: SurveyRatio | null, formula: string, style: StyleName): RowItem | null {
  return ratio === null || ratio.share === null ? null : formulaItem({ formula, value: ratio.share, style });
}

function remarkOf({ result, index }: SurveyBlock, { isTooFew, line, rate }: SurveyResult): string {
  if (isTooFew) return `Färre än ${result.minimum} svar: bedöms inte`;
  const answers = line?.figures[index]?.answers;
  return rate === null && (answers?.amount ?? null) === null ? 'Antal svar saknas' : '';
}

function groupItems(block: SurveyBlock, group: SurveyResult, row: number): (RowItem | null)[] {
  const { line, rate, positive } = group;
  const own = (holds: SurveyColumn, style: StyleName) => ownItem(block, line, { holds, style });
  return [
    textItem(line?.label ?? '', 'item'),
    own('sent', 'amount'),
    own('answers', 'amount'),
    shareItem(rate, `${cellName('answers', row)}/${cellName('sent', row)}`, 'percent'),
    own('rate', 'percent'),
    ...(positiveHeading(block) === null
      ? []
      : [
          own('positive', 'amount'),
          shareItem(positive, `${cellName('positive', row)}/${cellName('answers', row)}`, 'percent'),
        ]),
    textItem(remarkOf(block, group), 'softText'),
  ];
}

/** The cells of a count in the rows that a sum is made from. Example: `SUM(B8:B10)`, or `B8+B10`. */
function sumOf(block: SurveyBlock, of: readonly SurveyLine[], column: Counted): string {
  const { groups } = block.occasion;
  const rows = groups.flatMap(({ line }, index) =>
    line !== null && of.includes(line) ? [firstRow(block) + index] : [],
  );
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  if (rows.length > 1 && rows.length === groups.length)
    return `SUM(${cellName(column, first)}:${cellName(column, last)})`;
  return rows.map((row) => cellName(column, row)).join('+');
}

interface WholeCount {
  readonly column: Counted;
  readonly ratio: SurveyRatio | null;
  readonly value: Decimal | undefined;
}

/** A count of all groups: as the printed sum has it, else the sum of the groups that the rate is of. */
function wholeCount(block: SurveyBlock, { column, ratio, value }: WholeCount): RowItem | null {
  const total = block.occasion.whole?.line ?? null;
  const isPrinted = total !== null && (ratio === null || ratio.of.includes(total));
  const style = totalStyle('amount');
  if (isPrinted) return ownItem(block, total, { holds: column, style });
  return ratio === null || value === undefined
    ? null
    : formulaItem({ formula: sumOf(block, ratio.of, column), value, style });
}

/** The satisfied of those who answered, of the groups that have both. */
function wholeShare(block: SurveyBlock, { positive, line }: SurveyResult, row: number): RowItem | null {
  if (positive === null) return null;
  const isPrinted = line !== null && positive.of.includes(line);
  const [part, whole] = (['positive', 'answers'] as const).map((column) =>
    isPrinted ? cellName(column, row) : `(${sumOf(block, positive.of, column)})`,
  );
  return shareItem(positive, `${part}/${whole}`, totalStyle('percent'));
}

function wholeItems(block: SurveyBlock, whole: SurveyResult): (RowItem | null)[] {
  const [{ rate, positive, line }, row] = [whole, wholeRow(block)];
  const known = rate === null || rate.of.some(({ isTotal }) => isTotal) ? null : rate.of.length;
  const all = block.occasion.groups.filter(({ line: group }) => group?.isPart !== true).length;
  const remark = known === null || known === all ? '' : `${known} av ${all} grupper har båda antalen`;
  return [
    textItem(line?.label ?? 'Samtliga', 'textTotal'),
    wholeCount(block, { column: 'sent', ratio: rate, value: rate?.whole }),
    wholeCount(block, { column: 'answers', ratio: rate, value: rate?.part }),
    shareItem(rate, `${cellName('answers', row)}/${cellName('sent', row)}`, totalStyle('percent')),
    ownItem(block, line, { holds: 'rate', style: totalStyle('percent') }),
    ...(positiveHeading(block) === null
      ? []
      : [
          wholeCount(block, { column: 'positive', ratio: positive, value: positive?.part }),
          wholeShare(block, whole, row),
        ]),
    textItem(remark, 'textTotal'),
  ];
}

/** The headings of a block; those of the satisfied where the table counts them. */
export function surveyHeadings(block: SurveyBlock): string[] {
  const positive = positiveHeading(block);
  return [...HEADINGS, ...(positive === null ? [] : [positive, SHARE]), REMARK];
}

/** The cells of an occasion: each group with its rate as a formula, then all of them on their counts together. */
export function surveyCells(block: SurveyBlock): PlanCell[] {
  const headings = surveyHeadings(block);
  const { groups, whole } = block.occasion;
  const rows = [
    sectionItems(blockTitle(block), headings.length),
    headingItems(headings, headings.length),
    ...groups.map((group, index) =>
      ruledItems(groupItems(block, group, firstRow(block) + index), headings.length, 'softText'),
    ),
    ...(whole === null ? [] : [ruledItems(wholeItems(block, whole), headings.length, 'textTotal')]),
  ];
  return rows.flatMap((items, index) => placeItems({ row: block.top + index, column: 0 }, items));
}
