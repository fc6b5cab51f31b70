import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Gives the focus to the first field or button within an element when it comes; what is put on the element is given. */
export function useFocusFirst<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus();
  }, []);
  return element;
}
