import { useEffect, useRef } from 'react';
import { useSessionState } from '../../session/session-context';
import { useWalk } from './use-walk';

const KEYS: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Alt with the arrows down and up walks the findings from anywhere in the pane. Not within a dialog, which asks first. What
 * is pressed before the workbook has been read is done when it has.
 */
export default function FindingKeys() {
  const { outcome } = useSessionState();
  const { step } = useWalk(outcome);
  const waiting = useRef<1 | -1 | null>(null);
  useEffect(() => {
    if (outcome === null || waiting.current === null) return;
    step(waiting.current);
    waiting.current = null;
  });
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (by === undefined || !event.altKey || event.ctrlKey || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (outcome === null) waiting.current = by;
      else step(by);
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  });
  return null;
}
