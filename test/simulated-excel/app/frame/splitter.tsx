import type { KeyboardEvent, PointerEvent } from 'react';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';

/** Widths of the pane, in pixels: Excel's own least, and what leaves room for the sheet. */
const LEAST = 320;
const MOST = 700;
const STEP = 20;

const within = (width: number) => Math.min(MOST, Math.max(LEAST, Math.round(width)));

/** Between sheet and pane: dragged, or moved with the arrow keys, it makes the pane wider or narrower. */
export function Splitter() {
  const demo = useDemo();
  const { paneWidth } = demo;
  const drag = ({ clientX, buttons }: PointerEvent) => {
    if (buttons === 1) demo.set({ paneWidth: within(window.innerWidth - clientX) });
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    demo.set({ paneWidth: within(paneWidth + step) });
  };
  return (
    // A separator that can be moved is a control: https://www.w3.org/TR/wai-aria-1.2/#separator
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={SENTENCES.paneWidth}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={paneWidth}
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={steer}
    />
  );
}
