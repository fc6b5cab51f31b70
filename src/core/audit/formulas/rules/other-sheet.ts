import type { RelativeLine } from '../../../formulas/linear-form';
import { ACROSS, along } from '../axis';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { neighbours } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Formulas that must be alike for one that refers to another sheet to be seen. */
const LEAST_ALIKE = 4;
const LEAST_LINKS = 3;
/** A form that so many times fewer have is a slip; others are a second pattern. */
const RARE = 8;

const sheetOf = ({ form }: FormulaCell) => form.references[0]?.sheet ?? null;

const isSameLine = (one: RelativeLine, other: RelativeLine) => one.at === other.at && one.isFixed === other.isFixed;

/** True if two formulas refer to the same place, each in its sheet. */
function referAlike(one: FormulaCell, other: FormulaCell): boolean {
  const [[range], [otherRange]] = [one.form.references, other.form.references];
  if (range === undefined || otherRange === undefined || one.form.shape !== other.form.shape) return false;
  const lines = [...range.rows, ...range.columns];
  const others = [...otherRange.rows, ...otherRange.columns];
  return lines.every((line, index) => isSameLine(line, others[index] ?? line));
}

/** The one form of both neighbours; `null` if they differ, or a cell of it is beside. */
function formBeside(sheet: FormulaSheet, cell: FormulaCell, { axis }: Line): FormulaCell | null {
  const beside = neighbours(sheet, cell, { axis, between: 1 }).flatMap(({ row, column }) => {
    const found = sheet.formulaAt({ row, column });
    return found === null ? [] : [found];
  });
  const [first] = beside;
  if (first === undefined || first.form.key === cell.form.key) return null;
  return beside.every(({ form }) => form.key === first.form.key) ? first : null;
}

/** A formula among its like that refers to the same cell of another sheet. Example: `Mars!B5` among `Februari!B4` and `Februari!B6`. */
export function* otherSheet(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  for (const cell of line.formulas) {
    if (cell.form.references.length !== 1 || sheetOf(cell) === null) continue;
    const model = formBeside(sheet, cell, line);
    if (model === null || sheetOf(model) === null || model.form.references.length !== 1) continue;
    const count = line.counts.get(model.form.key) ?? 0;
    const isRare = (line.counts.get(cell.form.key) ?? 0) <= Math.max(1, Math.floor(count / RARE));
    if (!isRare || count < LEAST_ALIKE || sheet.copiesOf(cell, ACROSS[line.axis]) > 1) continue;
    if (sheetOf(cell) === sheetOf(model) || !referAlike(cell, model)) continue;
    const alike = line.formulas.filter(({ form }) => form.key === model.form.key);
    yield { kind: 'otherSheet', axis: line.axis, accused: [cell], siblings: siblingsIn(alike, [cell]), model };
  }
}

function stepsBetween(cells: readonly FormulaCell[], { axis }: Line): Set<number> {
  return new Set(cells.slice(1).map((cell, index) => along(cell, axis) - along(cells[index] ?? cell, axis)));
}

/** A link to another sheet than all other links of a row, which follow each other at one distance or two. */
export function* linkElsewhere(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  if (line.axis !== 'row') return;
  const links = line.formulas.filter((cell) => cell.form.shape === 'c' && sheetOf(cell) !== null);
  const counts = new Map<number, FormulaCell[]>();
  for (const cell of links) {
    const own = counts.get(cell.form.key) ?? [];
    own.push(cell);
    counts.set(cell.form.key, own);
  }
  const [alike = []] = [...counts.values()].sort((one, other) => other.length - one.length);
  const [model] = alike;
  const steps = stepsBetween(alike, line);
  if (model === undefined || counts.size < 2 || alike.length < LEAST_LINKS || steps.size > 2) return;
  for (const cell of links) {
    if ((counts.get(cell.form.key)?.length ?? 0) > 1 || sheetOf(cell) === sheetOf(model)) continue;
    const nearest = Math.min(...alike.map(({ column }) => Math.abs(cell.column - column)));
    const recurs = sheet.copiesOf(cell, 'column') > Math.min(sheet.copiesOf(model, 'column'), alike.length - 1);
    if (!steps.has(nearest) || recurs) continue;
    yield { kind: 'link', axis: 'row', accused: [cell], siblings: siblingsIn(links, [cell]), model };
  }
}
