import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { RuleName } from '../../rules/checks/checks';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { Instance } from '../../relations/audit/instance';
import { placeKey } from '../../relations/audit/instance';
import type { Lattice } from '../../relations/lattice/lattice';
import type { SheetRelations } from '../../relations/sheet-relations';
import type { AuditCell } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf } from '../equation';

/** What a sheet's own figures show of each other. */
export interface SheetEvidence {
  readonly grid: Grid;
  readonly relations: SheetRelations;
  /** The unit of the sheet's amounts; `antal` where none is known. */
  readonly unit: Unit | 'antal';
  /** True if a document of the sheet is checked by rules of its own kind, so that its figures accuse nothing here. */
  readonly hasOwnAudit: boolean;
  /** The keys of the cells that were read as contributions. */
  readonly contributions: ReadonlySet<string>;
}

/** The cells that the audit has read already, by their keys: they know their labels and how they are printed. */
export type ReadCells = ReadonlyMap<string, AuditCell>;

/** The cells of equations. */
export function cellsByKey(equations: readonly Equation[]): ReadCells {
  return new Map(equations.flatMap(cellsOf).map((cell) => [cell.key, cell]));
}

const RULES: Readonly<Record<Instance['relation']['kind'], RuleName>> = {
  sum: 'sum',
  difference: 'sum',
  equality: 'sum',
  carry: 'carryForward',
};

function ruleOf({ relation, axis }: Instance): RuleName {
  return axis === 'row' && relation.kind !== 'carry' ? 'rowSum' : RULES[relation.kind];
}

/** The label of a cell's row and the heading of its column. */
function wordsFor({ axes: [rows, columns] }: Lattice, { row, column }: CellAddress) {
  return {
    label: rows.labels[rows.lines.indexOf(row)] ?? '',
    heading: columns.labels[columns.lines.indexOf(column)] ?? '',
  };
}

function cellOf({ grid, relations: { lattice }, unit }: SheetEvidence, at: CellAddress, value: number): AuditCell {
  const amount = new Decimal(value).div(lattice.scale);
  const text = grid.value(at.row, at.column);
  return {
    key: sheetKey(grid.name, at),
    at: { sheet: grid.name, row: at.row, column: at.column },
    ...wordsFor(lattice, at),
    figure: { row: at.row, column: at.column, amount, state: 'number', text: typeof text === 'string' ? text : '' },
    ...{ unit, lineAmounts: null, decimals: amount.decimalPlaces() },
  };
}

/** The key of a cell that a relation names. */
export function sheetKey(sheet: string, at: CellAddress): string {
  return `${sheet}!${placeKey(at)}`;
}

/** A relation at one place as an equation. */
export function equationOf(
  evidence: SheetEvidence,
  { instance, read }: { instance: Instance; read: ReadCells },
): Equation {
  const cell = (at: CellAddress, value: number) =>
    read.get(sheetKey(evidence.grid.name, at)) ?? cellOf(evidence, at, value);
  const total = cell(instance.total, instance.value);
  const terms = instance.terms.map((term) => ({ cell: cell(term, term.value), sign: term.sign }));
  // What contributions are of each other, a half or a share, is agreed: none of them is the sum of others.
  const isAgreed = [total, ...terms.map((term) => term.cell)].every(({ key }) => evidence.contributions.has(key));
  return { rule: ruleOf(instance), severity: isAgreed ? 'warning' : 'error', total, terms };
}

/** The same for equations of the same figures, whichever of them is called the total; blanks are no figures. */
export function figuresKey(equation: Equation): string {
  const filled = cellsOf(equation).filter(({ figure }) => figure.state !== 'blank');
  return filled
    .map(({ key }) => key)
    .toSorted()
    .join(',');
}

/** The same for the figures of a relation. */
export function instanceKey(sheet: string, { total, terms }: Instance): string {
  return [total, ...terms]
    .map((at) => sheetKey(sheet, at))
    .toSorted()
    .join(',');
}
