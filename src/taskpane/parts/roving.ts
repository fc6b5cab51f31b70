import type { KeyboardEvent } from 'react';

/** Which keys lead where; lists go up and down, rows of tabs to the sides. */
const STEPS = {
  across: { ArrowRight: 1, ArrowLeft: -1 },
  down: { ArrowDown: 1, ArrowUp: -1 },
} as const satisfies Record<string, Readonly<Record<string, 1 | -1>>>;

/** The items that the keys move between. */
interface RovingOptions<Key extends string> {
  readonly keys: readonly Key[];
  /** The one that Tab stops at; the first if there is none. */
  readonly current: Key | null;
  /** Given the item that a key leads to; it has the focus afterwards. */
  readonly onMove: (key: Key) => void;
  readonly direction?: keyof typeof STEPS;
}

/** What an item needs to be one of those that the keys move between. */
interface RovingItem {
  readonly tabIndex: 0 | -1;
  readonly 'data-roving': string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What holds the items, to be spread on it. */
export const ROVING_LIST = { 'data-roving-list': '' } as const;

/** Where a key leads from an item: round at the ends. */
function target<Key extends string>({ keys, direction = 'across' }: RovingOptions<Key>, from: Key, key: string) {
  if (key === 'Home') return keys[0];
  if (key === 'End') return keys.at(-1);
  const steps: Readonly<Record<string, 1 | -1>> = STEPS[direction];
  const step = steps[key];
  return step === undefined ? undefined : keys.at((keys.indexOf(from) + step) % keys.length);
}

/**
 * Makes items one stop for Tab, with arrows, Home and End between them. The element around them has `ROVING_LIST`.
 * Example: `<button {...roving({ keys, current, onMove }, key)}>`.
 */
export function roving<Key extends string>(options: RovingOptions<Key>, key: Key): RovingItem {
  const { keys, current, onMove } = options;
  const stop = current !== null && keys.includes(current) ? current : keys[0];
  return {
    tabIndex: key === stop ? 0 : -1,
    'data-roving': key,
    onKeyDown: (event) => {
      const next = target(options, key, event.key);
      if (next === undefined) return;
      event.preventDefault();
      const list = event.currentTarget.closest('[data-roving-list]');
      onMove(next);
      list?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(next)}"]`)?.focus();
    },
  };
}
