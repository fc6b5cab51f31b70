import { columnName, formatReference } from '../../cells/address';
import type { CellReference, Finding, FindingPart } from '../../documents/finding';
import { isShareFinding } from '../../documents/finding';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { StyleName } from '../../port/style';
import { showFigure } from '../parts/figure-item';
import { findingsColumn } from './columns';
import type { ReadFigures } from './read-figures';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, textItem } from '../parts/row-item';
import type { SumTerm } from '../parts/signed-sum';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { isBlankAt, valueAt } from '../parts/user-cells';

/** The cells of a finding's row that speak of amounts. */
export interface FindingAmounts {
  readonly published: RowItem | null;
  readonly expected: RowItem | null;
  readonly difference: RowItem | null;
  readonly status: RowItem;
}

/** Where a finding's amounts are looked up. */
export interface FindingSources {
  readonly cells: UserCells;
  readonly figures: ReadFigures;
}

const MENDED = 'Åtgärdad';
const ACCEPTED = 'Godtagen';
/** The status of a figure that is not mended. */
export const REMAINS = 'Kvarstår';

/** The row of a finding, and what of the sheet decides whether it is accepted. */
export interface FindingRow {
  readonly row: number;
  /** The cells with the decision of it and of what it follows from; none where its figures have changed since. */
  readonly decisionCells: readonly string[];
  readonly isAccepted: boolean;
}

/** Percentages for shares; else as many decimals as the figures have. */
function styleOf(finding: Finding): StyleName {
  if (isShareFinding(finding)) return 'share';
  const { published, expected } = finding;
  const amounts = [published, expected].filter((amount) => amount instanceof Decimal);
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
  if (decimals === 0) return 'amount';
  return decimals === 1 ? 'amountDecimals' : 'amountThousandths';
}

/** What is in the cell: a live reference where there is a number, or where one is missing. */
function publishedItem(finding: Finding, cells: UserCells): RowItem | null {
  const { at, published } = finding;
  const style = styleOf(finding);
  const reference = formatReference(at.sheet, at);
  if (typeof published === 'string') return textItem(published);
  if (published === null) {
    const isBlank = cells.has(at.sheet) && isBlankAt(cells, at);
    const formula = `IF(${reference}="","",${reference})`;
    return isBlank ? formulaItem({ formula, value: '', style }) : null;
  }
  return showFigure(cells, { at, amount: published }, style).item;
}

function amountAt(at: CellReference, { cells, figures }: FindingSources): Decimal | null {
  const value = valueAt(cells, at);
  if (typeof value === 'number') return decimalFromDouble(value);
  return value === null ? new Decimal(0) : figures(at);
}

/** The parts with the amounts that are in them; `null` if one of them cannot be read. */
function partTerms(parts: readonly FindingPart[], sources: FindingSources): SumTerm[] | null {
  const terms = parts.flatMap((part) => {
    const amount = amountAt(part, sources);
    return amount === null ? [] : [{ at: part, factor: part.factor, amount }];
  });
  return terms.length === parts.length ? terms : null;
}

function expectedItem(finding: Finding, sources: FindingSources): RowItem | null {
  const { expected, linear, parts } = finding;
  if (expected === null) return null;
  const style = styleOf(finding);
  const terms = linear && parts.length > 0 ? partTerms(parts, sources) : null;
  const total = Decimal.sum(0, ...(terms ?? []).map(({ factor, amount }) => factor.times(amount)));
  const formula = terms && total.eq(expected) ? signedSum(sources.cells, terms) : null;
  return formula === null ? numberItem(expected, style) : formulaItem({ formula, value: expected, style });
}

function isLive(item: RowItem | null): boolean {
  return item?.content.kind === 'formula';
}

/** The difference between what is in the row's own cells: SUM, so that an empty text counts as 0. */
function differenceItem(
  finding: Finding,
  row: number,
  items: Pick<FindingAmounts, 'published' | 'expected'>,
): RowItem | null {
  const { expected, published } = finding;
  if (expected === null || items.published === null || typeof published === 'string') return null;
  const name = (id: 'published' | 'expected') => `${columnName(findingsColumn(id))}${row + 1}`;
  const stated = published === null ? `SUM(${name('published')})` : name('published');
  return formulaItem({
    formula: `ROUND(${stated}-${name('expected')},6)`,
    value: (published ?? new Decimal(0)).minus(expected).toDecimalPlaces(6),
    style: styleOf(finding),
  });
}

/** What is not mended: accepted as soon as the user writes so, else left. */
function unmended({ decisionCells, isAccepted }: FindingRow): { readonly formula: string; readonly value: string } {
  const isWritten = decisionCells.map((cell) => `${cell}="godta"`);
  const condition = isWritten.length > 1 ? `OR(${isWritten.join(',')})` : isWritten[0];
  const formula = condition === undefined ? `"${REMAINS}"` : `IF(${condition},"${ACCEPTED}","${REMAINS}")`;
  return { formula, value: isAccepted ? ACCEPTED : REMAINS };
}

/** A status that no figure decides. */
function writtenStatus(place: FindingRow): RowItem {
  const { formula, value } = unmended(place);
  return place.decisionCells.length === 0 ? textItem(value, 'yesNo') : formulaItem({ formula, value, style: 'yesNo' });
}

/** Mended where a condition of the sheet holds. */
function liveStatus(condition: string, isMended: boolean, place: FindingRow): RowItem {
  const { formula, value } = unmended(place);
  return formulaItem({
    formula: `IF(${condition},"${MENDED}",${formula})`,
    value: isMended ? MENDED : value,
    style: 'yesNo',
  });
}

/** Follows the workbook as the user corrects it, where a formula can. */
function statusItem(place: FindingRow, difference: RowItem | null, live: boolean): RowItem {
  if (!live || difference?.content.kind !== 'formula') return writtenStatus(place);
  const cell = `${columnName(findingsColumn('difference'))}${place.row + 1}`;
  const { value } = difference.content;
  return liveStatus(`${cell}=0`, value instanceof Decimal && value.isZero(), place);
}

/** The amounts of what follows from a cause, and where they are. */
interface Following {
  readonly finding: Finding;
  readonly published: RowItem | null;
  readonly place: FindingRow;
}

/** What follows from a cause has no value of its own: it is mended when its cell is what its parts give. */
function followingStatus({ finding, published, place }: Following, sources: FindingSources): RowItem {
  const terms = finding.linear && isLive(published) ? partTerms(finding.parts, sources) : null;
  const sum = terms && signedSum(sources.cells, terms);
  if (terms === null || sum === null || published?.content.kind !== 'formula') return writtenStatus(place);
  const { formula, value } = published.content;
  const total = Decimal.sum(0, ...terms.map(({ factor, amount }) => factor.times(amount)));
  // A blank is shown as an empty text, which counts as 0 only in SUM of its cell.
  const [stands, amount] =
    value instanceof Decimal
      ? [formula, value]
      : [`SUM(${formatReference(finding.at.sheet, finding.at)})`, new Decimal(0)];
  const isMended = amount.minus(total).toDecimalPlaces(6).isZero();
  return liveStatus(`ROUND(${stands}-(${sum}),6)=0`, isMended, place);
}

/** The amounts of a finding in its row of the sheet. Example: published `=Budget!B55`, expected `=Budget!B15-Budget!B53`. */
export function findingFigures(finding: Finding, place: FindingRow, sources: FindingSources): FindingAmounts {
  const { row } = place;
  const published = publishedItem(finding, sources.cells);
  const expected = expectedItem(finding, sources);
  const difference = differenceItem(finding, row, { published, expected });
  const status =
    finding.causedBy !== null && expected === null
      ? followingStatus({ finding, published, place }, sources)
      : statusItem(place, difference, isLive(published));
  return { published, expected, difference, status };
}
