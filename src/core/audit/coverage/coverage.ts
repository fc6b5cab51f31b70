import type { CellAddress, CellRange } from '../../cells/address';
import type { TertialDocument } from '../../documents/tertial-document';
import { placeKey } from '../../relations/audit/instance';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import type { SheetEvidence } from '../proof/sheet-equations';
import { figuresKey, instanceKey, sheetKey } from '../proof/sheet-equations';
import type { Counted } from './counted';
import { allCounted } from './counted';
import type { FiguresOfTable } from './table-ranges';
import { tablesIn } from './table-ranges';

/** A table with how many relations its figures are totals of. */
export interface TableCoverage extends Counted {
  readonly range: CellRange;
  readonly relations: number;
}

/** How much of a sheet something proves, and of each of its tables. */
export interface Coverage extends Counted {
  readonly sheet: string;
  readonly tables: readonly TableCoverage[];
}

/** The cells that relations which hold are made of, and for each relation the cell of its total. */
interface Proven {
  readonly isProven: (at: CellAddress) => boolean;
  /** By what tells relations apart. */
  readonly totals: ReadonlyMap<string, CellAddress>;
}

function provenIn({ grid: { name }, relations }: SheetEvidence, equations: readonly Equation[]): Proven {
  const own = equations.filter((each) => holds(each) !== null && each.total.at.sheet === name);
  const holding = relations.instances.filter(({ state }) => state !== 'fails');
  const shown = new Set(holding.flatMap(({ total, terms }) => [total, ...terms].map(placeKey)));
  const read = equations.filter((each) => holds(each) === true).flatMap(cellsOf);
  const inRead = new Set(read.flatMap((cell) => (amountOf(cell)?.isZero() === false ? [cell.key] : [])));
  return {
    isProven: (at) => shown.has(placeKey(at)) || inRead.has(sheetKey(name, at)),
    totals: new Map([
      ...relations.instances.map((each) => [instanceKey(name, each), each.total] as const),
      ...own.map((each) => [figuresKey(each), each.total.at] as const),
    ]),
  };
}

function tableCoverage({ range, figures }: FiguresOfTable, { isProven, totals }: Proven): TableCoverage {
  const cells = new Set(figures.map(placeKey));
  const relations = [...totals.values()].filter((total) => cells.has(placeKey(total))).length;
  return { range, relations, amounts: figures.length, proven: figures.filter(isProven).length };
}

/**
 * What a sheet's silence is worth: its amounts, and those that relations shown by the figures, or sums that were
 * read and hold, prove; for the sheet and for each of its tables. Example: 212 of 240.
 */
export function coverageOf(
  evidence: SheetEvidence,
  equations: readonly Equation[],
  documents: readonly TertialDocument[],
): Coverage {
  const { grid, relations } = evidence;
  const read = documents.flatMap(({ sheet, range }) => (sheet === grid.name ? [range] : []));
  const proven = provenIn(evidence, equations);
  const tables = tablesIn(grid, relations.lattice.figures, read).map((table) => tableCoverage(table, proven));
  return { sheet: grid.name, ...allCounted(tables), tables };
}
