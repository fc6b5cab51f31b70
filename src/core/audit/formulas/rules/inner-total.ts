import { copiedTerms } from '../copied-cells';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { commonest, neighbours } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Rows that must be computed alike. */
const LEAST_ALIKE = 5;

/** In a column where each row is computed from itself, a cell that adds the column above it though its row has figures. */
export function* innerTotal(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  if (line.axis !== 'column') return;
  const adding = line.formulas.filter(({ form }) => form.linear !== null);
  const most = commonest(adding);
  if (most === null || most.count < LEAST_ALIKE) return;
  const { model, counts } = most;
  const { linear, own } = model.form;
  if (linear === null || own.column === null) return;
  const alike = adding.filter(({ form }) => form.key === model.form.key);
  for (const cell of adding) {
    if (cell.form.own.row === null || counts.get(cell.form.key) !== 1) continue;
    const beside = neighbours(sheet, cell, { axis: 'column', between: 0 });
    if (beside.length < 2 || beside.some(({ form }) => form?.key !== model.form.key)) continue;
    const row = copiedTerms(linear, cell).map((each) => sheet.kindAt(each));
    const isFilledIn = row.every((kind) => kind === 'number' || kind === 'blank') && row.includes('number');
    if (isFilledIn) {
      yield { kind: 'innerTotal', axis: 'column', accused: [cell], siblings: siblingsIn(alike, [cell]), model };
    }
  }
}
