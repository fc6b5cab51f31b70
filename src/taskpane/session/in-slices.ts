import type { Mark, Steps } from '../../core/pace/steps';

/** How work shares the pane with the user. */
export interface Pace {
  /** So long may the pane be busy before it draws and listens again, in milliseconds. */
  readonly slice: number;
  /** Lets the browser draw and answer the user. */
  readonly breathe: () => Promise<void>;
}

/** Until when work is done, and who is shown what it comes to. */
interface Watched {
  readonly signal?: AbortSignal | undefined;
  readonly onMark?: (mark: Mark) => void;
}

export const BROWSER_PACE: Pace = {
  slice: 10,
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/**
 * Does work in slices short enough for the pane to stay alive between them. Throws the signal's reason when it
 * is given, before the first slice too. `onMark` gets what the work comes to, before it does. Example: `await inSlices(outcomeOf(content, settings, occasion))`.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, onMark }: Watched = {},
  { slice, breathe }: Pace = BROWSER_PACE,
): Promise<Result> {
  signal?.throwIfAborted();
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (value !== undefined) onMark?.(value);
    if (performance.now() - begun < slice) continue;
    await breathe();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}
