import type { CellAddress, CellRange } from '../../cells/address';
import type { TertialDocument } from '../../documents/tertial-document';
import { grouped } from '../../figures/grouped';
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

/** What was read, put in order once for all sheets of a workbook. */
interface ReadEquations {
  /** Those that can be read whole, by the sheet of their total. */
  readonly bySheet: ReadonlyMap<string, readonly Equation[]>;
  /** The cells with an amount of those that hold, by their keys. */
  readonly proven: ReadonlySet<string>;
}

function readEquations(equations: readonly Equation[]): ReadEquations {
  const readable = equations.filter((each) => holds(each) !== null);
  const cells = readable.filter((each) => holds(each) === true).flatMap(cellsOf);
  return {
    bySheet: grouped(readable, ({ total }) => total.at.sheet),
    proven: new Set(cells.flatMap((cell) => (amountOf(cell)?.isZero() === false ? [cell.key] : []))),
  };
}

function provenIn({ grid: { name }, relations }: SheetEvidence, read: ReadEquations): Proven {
  const holding = relations.instances.filter(({ state }) => state !== 'fails');
  const shown = new Set(holding.flatMap(({ total, terms }) => [total, ...terms].map(placeKey)));
  return {
    isProven: (at) => shown.has(placeKey(at)) || read.proven.has(sheetKey(name, at)),
    totals: new Map([
      ...relations.instances.map((each) => [instanceKey(name, each), each.total] as const),
      ...(read.bySheet.get(name) ?? []).map((each) => [figuresKey(each), each.total.at] as const),
    ]),
  };
}

function tableCoverage({ range, figures }: FiguresOfTable, { isProven, totals }: Proven): TableCoverage {
  const cells = new Set(figures.map(placeKey));
  const relations = [...totals.values()].filter((total) => cells.has(placeKey(total))).length;
  return { range, relations, amounts: figures.length, proven: figures.filter(isProven).length };
}

/**
 * What the silence of each sheet is worth: its amounts, and those that relations shown by the figures, or sums that
 * were read and hold, prove; for the sheet and for each of its tables. Example: 212 of 240.
 */
export function coverageOf(
  sheets: readonly SheetEvidence[],
  equations: readonly Equation[],
  documents: readonly TertialDocument[],
): Coverage[] {
  const read = readEquations(equations);
  const documentsOf = grouped(documents, ({ sheet }) => sheet);
  return sheets.map((evidence) => {
    const { grid, relations } = evidence;
    const ranges = (documentsOf.get(grid.name) ?? []).map(({ range }) => range);
    const proven = provenIn(evidence, read);
    const tables = tablesIn(grid, relations.lattice.figures, ranges).map((table) => tableCoverage(table, proven));
    return { sheet: grid.name, ...allCounted(tables), tables };
  });
}
