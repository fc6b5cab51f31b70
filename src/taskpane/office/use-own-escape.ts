import { useEffect } from 'react';

/** What the pane takes itself is marked so by whoever takes it: the default is prevented. */
function keepWithin(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
}

/**
 * Keeps from Office.js each Escape that the pane has taken itself. On the web Office.js listens at the window and gives
 * the focus to the sheet at any Escape, where the keys that follow would be typed into the user's cell.
 */
export function useOwnEscape(): void {
  useEffect(() => {
    document.addEventListener('keydown', keepWithin);
    return () => document.removeEventListener('keydown', keepWithin);
  }, []);
}
