import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { View } from './view-window';

const START: View = { top: 0, left: 0, width: 1600, height: 1000 };

const viewOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): View => ({
  ...{ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight },
});

/** What of the element's content is in view, followed as it is scrolled and takes other sizes. */
export function useView(box: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState(START);
  // The element around what calls this is there only when all of it is drawn.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const follow = () => {
      setView(viewOf(element));
    };
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    element.addEventListener('scroll', follow);
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [box]);
  return view;
}
