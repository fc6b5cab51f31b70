import { labelBeside } from '../../../../core/audit/formulas/words-beside';
import type { Grids } from '../../../../core/audit/mending/mending';
import type { Finding, FindingPart } from '../../../../core/documents/finding';
import type { Decimal } from '../../../../core/figures/decimal';
import { decimalFromDouble } from '../../../../core/figures/decimal';
import { amountText } from '../../../parts/amount-text';
import { CellLink } from '../../../parts/cell-link';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import { cellName, figureText, gapText } from '../finding-words';
import type { DetailRow } from './detail-table';
import { DetailTable } from './detail-table';

/** As many parts as are read at once. */
const MOST_PARTS = 20;

/** What a part brings to the sum; `null` where it cannot be read. */
function amountOf({ sheet, row, column, read }: FindingPart, grids: Grids): Decimal | null {
  if (read !== undefined) return read.amount;
  const value = grids.get(sheet)?.value(row, column);
  return typeof value === 'number' ? decimalFromDouble(value) : null;
}

function partName(part: FindingPart, { at, parts }: Finding, grids: Grids): string {
  const { sheet, row, column, read } = part;
  const isAcross = parts.every((each) => each.sheet === at.sheet && each.row === at.row);
  if (read !== undefined) return (isAcross ? read.heading : read.label) || read.label || read.heading;
  const grid = grids.get(sheet);
  return grid === undefined ? '' : labelBeside(grid, { row, column });
}

function partRow(part: FindingPart, finding: Finding, grids: Grids): DetailRow {
  const amount = amountOf(part, grids);
  return {
    name: partName(part, finding, grids),
    figure: amountText(amount === null ? null : amount.times(part.factor)),
    cell: <CellLink at={part}>{cellName(part, finding.at.sheet)}</CellLink>,
  };
}

/** The sum, what is in the cell and how far apart they are. */
function sumRows(finding: Finding): DetailRow[] {
  const { at, published, expected, difference, linear } = finding;
  if (expected === null) return [];
  return [
    {
      ...{ name: linear ? WORDS.sumOfParts : WORDS.after, isStrong: true, cell: '' },
      figure: figureText(finding, expected),
    },
    {
      ...{ name: WORDS.stated, figure: figureText(finding, published) },
      cell: <CellLink at={at}>{cellName(at, at.sheet)}</CellLink>,
    },
    ...(difference === null
      ? []
      : [{ name: WORDS.gap, figure: gapText(finding, difference), cell: '', isStrong: true }]),
  ];
}

interface PartsTableProps {
  readonly finding: Finding;
  readonly grids: Grids;
}

/** The parts of a figure with their sum beside what is in the cell, or the cells that it is to be compared with. */
export function PartsTable({ finding, grids }: PartsTableProps) {
  const { parts, expected } = finding;
  if (parts.length === 0) return null;
  const first = expected === null ? WORDS.compareWith : WORDS.partsHeading;
  return (
    <DetailTable
      caption={first}
      headings={[first, WORDS.amountHeading, WORDS.cellHeading]}
      rows={parts.map((part) => partRow(part, finding, grids))}
      end={sumRows(finding)}
      most={MOST_PARTS}
    />
  );
}
