import type { RefObject } from 'react';
import { useCallback, useEffect } from 'react';

/** Where F6 stops: the first thing to focus in each part of the page, in order. */
const STOPS = ['.title-bar button', '.ribbon button', '.name-box', '.grid', '.sheet-tabs button', '.pane-title button'];

function partOf(stops: readonly HTMLElement[], focused: Element | null): number {
  if (focused instanceof HTMLIFrameElement) return stops.length - 1;
  return stops.findIndex((stop) => stop === focused || stop.parentElement?.contains(focused));
}

/** Lets F6 go from part to part of the page, as in Excel; gives a function that does the same. */
export function usePartKeys(page: RefObject<HTMLElement | null>): (step: number) => void {
  const go = useCallback(
    (step: number) => {
      const stops = STOPS.flatMap((stop) => page.current?.querySelector<HTMLElement>(stop) ?? []);
      const at = partOf(stops, document.activeElement);
      stops[(at + step + stops.length) % stops.length]?.focus({ preventScroll: true });
    },
    [page],
  );
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', take);
    return () => {
      document.removeEventListener('keydown', take);
    };
  }, [go]);
  return go;
}
