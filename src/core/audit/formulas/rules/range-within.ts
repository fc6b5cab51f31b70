import type { RelativeLine } from '../../../formulas/linear-form';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { RelativeRange } from '../formula-form';
import { wordsOf } from '../formula-form';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { commonest } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** A formula and one of its references. */
interface Reference {
  readonly cell: FormulaCell;
  readonly range: RelativeRange;
}

type Ends = readonly [RelativeLine, RelativeLine];

const isOne = ([first, last]: Ends) => first.at === last.at && first.isFixed === last.isFixed;
const isSameEnd = (one: RelativeLine, other: RelativeLine | undefined) =>
  one.at === other?.at && one.isFixed === other.isFixed;

/** True if two references are to the same cells, or to cells in the same places from their formulas. */
function areAlike(one: Reference, other: Reference): boolean {
  if (one.range.sheet !== other.range.sheet) return false;
  const isAlike = (line: 'rows' | 'columns', own: 'row' | 'column') => {
    const [ends, others] = [one.range[line], other.range[line]];
    const isMoved = ends.every((end, index) => isSameEnd(end, others[index]));
    const isStill = ends.every((end, index) => {
      const twin = others[index];
      return twin !== undefined && placeOf(end, one.cell[own]) === placeOf(twin, other.cell[own]);
    });
    return isMoved || isStill;
  };
  return isAlike('rows', 'row') && isAlike('columns', 'column');
}

/** True if both are ranges of one column, in the same place from their formulas, of which some rows are common. */
function overlap({ range: one }: Reference, { range: other }: Reference): boolean {
  const isInColumn = isOne(one.columns) && !isOne(one.rows) && !one.columns[0].isFixed;
  if (!isInColumn || one.sheet !== other.sheet || !isOne(other.columns) || isOne(other.rows)) return false;
  const [[first, last], [from, to]] = [one.rows, other.rows];
  const areCounted = [first, last, from, to].every(({ isFixed }) => !isFixed);
  return areCounted && isSameEnd(one.columns[0], other.columns[0]) && first.at <= to.at && from.at <= last.at;
}

/** True if the formulas are the same but for the rows of one range. */
function differInRange(cell: FormulaCell, model: FormulaCell): boolean {
  if (wordsOf(cell.form) !== wordsOf(model.form)) return false;
  const pairs = cell.form.references.map((range, index): readonly [Reference, Reference] | null => {
    const other = model.form.references[index];
    return other === undefined
      ? null
      : [
          { cell, range },
          { cell: model, range: other },
        ];
  });
  const [only = null, ...others] = pairs.filter((pair) => pair === null || !areAlike(...pair));
  return others.length === 0 && only !== null && overlap(...only);
}

/** Formulas of a row that do more than add, by what they do. */
function byShape({ formulas }: Line): FormulaCell[][] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of formulas) {
    const { linear, span, shape } = cell.form;
    if (linear !== null || span !== null || !shape.includes('c:c')) continue;
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(cell);
  }
  return [...groups.values()];
}

/**
 * A formula of a row that does more than add, like the others but for the rows of a range in it.
 * Example: `SUM(G27:G30)/A12` beside `SUM(D25:D36)/$A$12` and `SUM(J25:J36)/$A$12`.
 */
export function* rangeWithin(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  if (line.axis !== 'row') return;
  for (const cells of byShape(line)) {
    const most = commonest(cells);
    if (most === null || sheet.copiesOf(most.model, 'column') > most.count) continue;
    const { model, count } = most;
    const accused = cells.filter(
      (cell) => cell.form.key !== model.form.key && sheet.copiesOf(cell, 'column') === 1 && differInRange(cell, model),
    );
    if (accused.length === 0 || accused.length > count / 2) continue;
    yield { kind: 'range', axis: 'row', accused, siblings: siblingsIn(cells, accused), model };
  }
}
