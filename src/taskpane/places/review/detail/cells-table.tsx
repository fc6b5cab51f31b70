import { headingAbove, labelBeside } from '../../../../core/audit/formulas/words-beside';
import type { Grids } from '../../../../core/audit/mending/mending';
import { isCellError } from '../../../../core/cells/cell';
import type { CellReference } from '../../../../core/documents/finding';
import { cellKey } from '../../../../core/documents/finding';
import { decimalFromDouble } from '../../../../core/figures/decimal';
import { amountText } from '../../../parts/amount-text';
import { CellLink } from '../../../parts/cell-link';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import type { Outcome } from '../../../session/work';
import { cellName, figureText, findingTitle } from '../finding-words';
import type { ReviewRow } from '../review-rows';
import type { DetailRow } from './detail-table';
import { DetailTable } from './detail-table';
import { gridsOf } from './grids-of';

const MOST_CELLS = 10;

function shownValue(at: CellReference, grids: Grids): string {
  const value = grids.get(at.sheet)?.value(at.row, at.column) ?? null;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return amountText(decimalFromDouble(value));
  return value === null ? '–' : `”${String(value)}”`;
}

/** The row and column of a cell in words. */
function wordsOf(at: CellReference, grids: Grids): string {
  const grid = grids.get(at.sheet);
  if (grid === undefined) return '';
  return [labelBeside(grid, at), headingAbove(grid, at)].filter((part) => part !== '').join(', ');
}

function cellRows({ items, cells }: ReviewRow, grids: Grids): DetailRow[] {
  const findings = new Map(items.map(({ finding }) => [cellKey(finding.at), finding]));
  return cells.map((at) => {
    const finding = items.length === 1 ? undefined : findings.get(cellKey(at));
    const isStated = finding !== undefined && finding.published !== null;
    const figure = isStated ? figureText(finding, finding.published) : shownValue(at, grids);
    const expected = finding?.expected ?? null;
    return {
      name: finding === undefined ? wordsOf(at, grids) : findingTitle(finding),
      figure: finding === undefined || expected === null ? figure : `${figure} → ${figureText(finding, expected)}`,
      cell: <CellLink at={at}>{cellName(at, at.sheet)}</CellLink>,
    };
  });
}

/** The cells of a row that is about several: what each holds, and what it should where that is known. */
export function CellsTable({ row, outcome }: { readonly row: ReviewRow; readonly outcome: Outcome }) {
  const isOfTexts = row.items[0].finding.rule === 'textNumber';
  const heading = isOfTexts ? WORDS.textHeading : WORDS.valueHeading;
  return (
    <DetailTable
      caption={heading}
      headings={[WORDS.rowHeading, heading, WORDS.cellHeading]}
      rows={cellRows(row, gridsOf(outcome))}
      most={MOST_CELLS}
    />
  );
}
