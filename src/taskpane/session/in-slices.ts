import type { Steps } from '../../core/pace/steps';

/** So long may the pane be busy before it draws and listens again, in milliseconds. */
const SLICE = 10;

/** Lets the browser draw and answer the user. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does work in slices short enough for the pane to stay alive between them. Throws the signal's reason when it
 * is given. Example: `await inSlices(outcomeOf(content, settings, occasion))`.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - begun < SLICE) continue;
    await breathe();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}
