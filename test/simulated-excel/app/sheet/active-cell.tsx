import type { Demo } from '../state/demo';
import { CellEditor } from './cell-editor';
import { ChoiceButton } from './choice-button';
import { placeOf } from './selection-box';
import type { Layout } from './view-window';
import { HEADING } from './view-window';

interface ActiveCellProps {
  readonly demo: Demo;
  readonly layout: Layout;
  /** Told when the keyboard goes back to the sheet. */
  readonly onDone: () => void;
}

/** What lies over the active cell: the field that is typed in, or the button of its choices. */
export function ActiveCell({ demo, layout, onDone }: ActiveCellProps) {
  const { selected, typed } = demo;
  const { active } = selected;
  const isFrozen = active.row < layout.frozen;
  const first = selected.range.first;
  const isWhole = first.row === active.row && first.column === active.column;
  const place = placeOf(isWhole && !selected.isMany ? selected.range : { first: active, last: active }, layout);
  return (
    <div className={isFrozen ? 'over-cells frozen-over' : 'over-cells'} style={{ top: HEADING.height }}>
      {typed === null ? (
        <ChoiceButton {...{ demo, place, onDone }} />
      ) : (
        <CellEditor {...{ demo, place, typed, onDone }} />
      )}
    </div>
  );
}
