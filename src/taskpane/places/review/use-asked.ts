import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

interface Asked<Element extends HTMLElement> {
  readonly isAsked: boolean;
  readonly setAsked: (isAsked: boolean) => void;
  /** Put on what takes the form's place when it closes. */
  readonly place: RefObject<Element | null>;
}

/** Whether a form is open; when it closes, the first button of what takes its place has the focus. */
export function useAsked<Element extends HTMLElement>(): Asked<Element> {
  const [isAsked, setAsked] = useState(false);
  const place = useRef<Element>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The rows come in another order when the sheet has been read, and what had the focus is gone.
    if (wasAsked.current && !isAsked && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
    if (isAsked) wasAsked.current = true;
  });
  return { isAsked, setAsked, place };
}
