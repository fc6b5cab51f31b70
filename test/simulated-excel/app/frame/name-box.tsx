import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { formatAddress, formatRange } from '../../../../src/core/cells/address';
import { SENTENCES } from '../sentences';
import type { Span } from '../selection/span';
import { useDemo } from '../state/demo-context';

/** What the name box shows: the active cell, or how much is selected while it is more than one. */
function shownFor({ active, range }: Span): string {
  return formatRange(range).includes(':')
    ? `${range.last.row - range.first.row + 1}R × ${range.last.column - range.first.column + 1}K`
    : formatAddress(active);
}

/** Which cell is active; a cell that is typed here is gone to. */
export function NameBox({ onDone }: { readonly onDone: () => void }) {
  const demo = useDemo();
  const [written, setWritten] = useState<string | null>(null);
  const take = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && written !== null) demo.goTo(written);
    setWritten(null);
    onDone();
  };
  return (
    <input
      className="name-box"
      aria-label={SENTENCES.nameBox}
      autoComplete="off"
      spellCheck={false}
      value={written ?? shownFor(demo.selected)}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={() => {
        setWritten(null);
      }}
      onChange={({ target }) => {
        setWritten(target.value);
      }}
      onKeyDown={take}
    />
  );
}
