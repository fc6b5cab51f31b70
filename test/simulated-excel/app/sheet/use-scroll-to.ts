import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Span } from '../selection/span';
import type { Layout } from './view-window';
import { scrolledTo } from './view-window';

interface Scrolled {
  readonly sheet: string;
  readonly selected: Span;
}

const isSame = (one: Scrolled | null, { sheet, selected: { range, end } }: Scrolled) =>
  one?.sheet === sheet && one.selected.range === range && one.selected.end === end;

/** Brings what was newly selected into view, by the user or by the add-in. */
export function useScrollTo(box: RefObject<HTMLElement | null>, to: Scrolled, layout: Layout): void {
  const last = useRef<Scrolled | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || isSame(last.current, to)) return;
    last.current = to;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    const next = scrolledTo({ top, left, width, height }, layout, to.selected.end);
    element.scrollTo(next.left, next.top);
  });
}
