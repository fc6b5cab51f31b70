import type { Axis } from '../axis';
import { along } from '../axis';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** So many links must lead at even steps for one that does not to be seen. */
const LEAST_EVEN = 4;
/** Links that follow cell for cell are copies, which other rules compare. */
const LEAST_STEP = 2;

/** A link, its place in its line, and the place that it leads to along the same axis and across it. */
interface Link {
  readonly cell: FormulaCell;
  readonly place: number;
  readonly target: number;
  readonly across: number;
}

function linkOf(cell: FormulaCell, axis: Axis): Link | null {
  const [range] = cell.form.references;
  if (cell.form.shape !== 'c' || range === undefined) return null;
  const row = placeOf(range.rows[0], cell.row);
  const column = placeOf(range.columns[0], cell.column);
  const [target, across] = axis === 'row' ? [column, row] : [row, column];
  return { cell, place: along(cell, axis), target, across };
}

/** Links of a line that lead to the same line of one sheet. */
function groupsOf({ axis, formulas }: Line): Link[][] {
  const groups = new Map<string, Link[]>();
  for (const cell of formulas) {
    const link = linkOf(cell, axis);
    if (link === null) continue;
    const key = `${cell.form.references[0]?.sheet ?? ''}\n${link.across}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()];
}

/** True if the link leads where the step from another takes it. */
const fits = (link: Link, from: Link, step: number) => link.target - from.target === step * (link.place - from.place);

/** The one link that does not lead where the even steps of all others take it. */
function oddOne(links: readonly Link[]): { odd: Link; others: readonly Link[] } | null {
  if (links.length <= LEAST_EVEN) return null;
  for (const odd of links) {
    const others = links.filter((link) => link !== odd);
    const [first, second] = others;
    if (first === undefined || second === undefined) return null;
    const step = (second.target - first.target) / (second.place - first.place);
    const isEven = Math.abs(step) >= LEAST_STEP && others.every((link) => fits(link, first, step));
    if (isEven) return fits(odd, first, step) ? null : { odd, others };
  }
  return null;
}

/**
 * A link among others that each lead a step farther, as to every second column, which leads elsewhere.
 * Example: `Data!B5`, `Data!D5`, `Data!F5`, `Data!G5`, `Data!J5`, the fourth of which should lead to H.
 */
export function* stride(_sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  if (line.formulas.length <= LEAST_EVEN) return;
  for (const links of groupsOf(line)) {
    const found = oddOne(links);
    if (found === null) continue;
    const accused = [found.odd.cell];
    const others = found.others.map(({ cell }) => cell);
    yield { kind: 'stride', axis: line.axis, accused, siblings: siblingsIn(others, accused), model: null };
  }
}
