import { describe, expect, it } from '@jest/globals';
import { openBudget } from '../open-budget';

/** Messages are answered and events delivered in turns of the event loop. */
const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function openWatched() {
  const opened = await openBudget();
  const stop = opened.session.watch();
  await settled();
  return { ...opened, stop, changedSince: () => opened.session.getState().changedSince };
}

const CELL = { row: 12, column: 1 };

describe('what is shown', () => {
  it('is known to be older when the user types, until it is read anew', async () => {
    const { session, host, model, changedSince } = await openWatched();
    host.user.type(model.sheet('Budget')!, CELL, 1);
    await settled();
    expect(changedSince()).toBeNull();
    const begun = Date.now();
    await session.ask({ kind: 'recalculate' });
    expect(changedSince()).toBeNull();
    host.user.type(model.sheet('Budget')!, CELL, 4711);
    await settled();
    expect(changedSince()).toMatchObject({ sheets: ['Budget'] });
    expect(changedSince()!.readAt).toBeGreaterThanOrEqual(begun);
    await session.ask({ kind: 'recalculate' });
    expect(changedSince()).toBeNull();
  });

  it('is not older for what Tertial writes, but for what the user types in its sheets', async () => {
    const { session, host, model, changedSince } = await openWatched();
    await session.ask({ kind: 'write' });
    await settled();
    expect(session.getState().written?.length).toBeGreaterThan(0);
    expect(changedSince()).toBeNull();
    host.user.type(model.sheet('Tertial Kontroller')!, { row: 40, column: 0 }, 'x');
    await settled();
    expect(changedSince()).toMatchObject({ sheets: ['Tertial Kontroller'] });
  });

  it('stays known to be older when the reading anew fails', async () => {
    const { session, host, model, changedSince } = await openWatched();
    await session.ask({ kind: 'recalculate' });
    host.user.type(model.sheet('Budget')!, CELL, 4711);
    await settled();
    host.faults.at(host.requests.length + 2, { kind: 'host', number: 5004 });
    await session.ask({ kind: 'recalculate' });
    expect(session.getState().trouble).not.toBeNull();
    expect(changedSince()).toMatchObject({ sheets: ['Budget'] });
  });

  it('is older for a calculation where the user has to ask for it, and only there', async () => {
    const { session, host, model, changedSince } = await openWatched();
    host.user.type(model.sheet('Budget')!, { row: 90, column: 1 }, '=B6*2');
    const open = async (mode: string) => {
      model.calculationMode = mode;
      await session.ask({ kind: 'recalculate' });
      await settled();
      await session.ask({ kind: 'recalculate' });
      host.user.calculate();
      await settled();
    };
    await open('Automatic');
    expect(changedSince()).toBeNull();
    await open('Manual');
    expect(changedSince()).not.toBeNull();
  });

  it('is never known to be older where nobody watches any more', async () => {
    const { session, host, model, stop, changedSince } = await openWatched();
    await session.ask({ kind: 'recalculate' });
    stop();
    host.user.type(model.sheet('Budget')!, CELL, 4711);
    await settled();
    expect(changedSince()).toBeNull();
  });
});
