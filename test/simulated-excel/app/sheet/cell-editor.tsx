import { useEffect, useRef } from 'react';
import { cellKey } from '../../host/workbook-model/model';
import { takeTypingKey } from '../selection/typing-keys';
import { SENTENCES } from '../sentences';
import type { Demo } from '../state/demo';
import { drawnFormat, fontOf } from './cell-look';
import { measureIn } from './measure';
import type { placeOf } from './selection-box';

/** Beside the text, in pixels. */
const MARGIN = 14;

interface CellEditorProps {
  readonly demo: Demo;
  readonly typed: string;
  /** Of the cell, in pixels. */
  readonly place: ReturnType<typeof placeOf>;
  /** Told when the typing ended by the keyboard. */
  readonly onDone: () => void;
}

/** What the user types in the active cell; it grows with the text. */
export function CellEditor({ demo, typed, place, onDone }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const { typingPlace, sheet, selected } = demo;
  useEffect(() => {
    if (typingPlace === 'cell') input.current?.focus({ preventScroll: true });
  }, [typingPlace]);
  const { row, column } = selected.active;
  const font = fontOf(drawnFormat(sheet.formats.get(cellKey(row, column))));
  const width = Math.max(place.width, measureIn(font)(typed) + MARGIN);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={SENTENCES.cellContent}
      autoComplete="off"
      spellCheck={false}
      style={{ ...place, font, width }}
      value={typed}
      onChange={({ target }) => {
        demo.type(target.value, 'cell');
      }}
      onKeyDown={(event) => {
        if (takeTypingKey(demo, event)) onDone();
      }}
    />
  );
}
