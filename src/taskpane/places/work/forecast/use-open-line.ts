import { useLayoutEffect, useRef, useState } from 'react';
import type { ForecastGrid, HeldLine } from './forecast-grid';

/** The totals bar, which covers the top of what scrolls. */
const COVERED = 60;

/** The line whose drawer is open, and what keeps it in view and gives the focus back. */
export function useOpenLine() {
  const [held, setHeld] = useState<HeldLine | null>(null);
  const open = held?.key ?? null;
  const table = useRef<HTMLTableElement>(null);
  const drawer = useRef<HTMLDivElement>(null);
  const buttonOf = (key: string) => table.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(key)}"]`);
  useLayoutEffect(() => {
    const [row, over] = [open === null ? null : buttonOf(open)?.closest('tr'), drawer.current];
    if (!row || over === null) return;
    const show = () => {
      row.style.scrollMarginTop = `${COVERED}px`;
      row.style.scrollMarginBottom = `${over.offsetHeight}px`;
      row.scrollIntoView({ block: 'nearest' });
    };
    show();
    // The drawer grows with what is asked in it.
    const growing = new ResizeObserver(show);
    growing.observe(over);
    return () => growing.disconnect();
  }, [open]);
  const close = () => {
    if (open !== null) buttonOf(open)?.focus();
    setHeld(null);
  };
  return { open, held, setHeld, close, table, drawer };
}

/** The line with where it is now, to be held there. */
export function heldIn({ doubtful }: ForecastGrid, key: string): HeldLine {
  return { key, isFirst: doubtful.some(({ line }) => line.key === key) };
}
