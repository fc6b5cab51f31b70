import { describe, expect, it } from '@jest/globals';
import type { Steps } from '../../../src/core/pace/steps';
import { finish, forEach } from '../../../src/core/pace/steps';
import { inSlices } from '../../../src/taskpane/session/in-slices';

/** Work that keeps the thread busy so many milliseconds between pauses. */
function* busy(steps: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return steps;
}

describe('work in slices', () => {
  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inSlices(busy(30, 10))).toBe(30);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('ends when it is broken off', async () => {
    const controller = new AbortController();
    const working = inSlices(busy(1_000, 10), { signal: controller.signal });
    controller.abort();
    await expect(working).rejects.toBe(controller.signal.reason);
  });

  it('is not begun when it was broken off before', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(inSlices(busy(1, 0), { signal: controller.signal })).rejects.toBe(controller.signal.reason);
  });

  it('gives the same as all at once', async () => {
    const doubled = () =>
      forEach([1, 2, 3], function* (each): Steps<number> {
        yield;
        return each * 2;
      });
    expect([finish(doubled()), await inSlices(doubled())]).toEqual([
      [2, 4, 6],
      [2, 4, 6],
    ]);
  });
});
