import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../../src/taskpane/session/request';
import { WorkbookTrouble } from '../../../src/core/port/workbook-trouble';
import { gridOf } from '../../core/sheets/grid-fixture';
import { Gates } from './gates';
import type { Wait } from './staged-session';
import { shownVersion, stagedSession, stagedWorkbook } from './staged-session';

const RECALCULATE: Request = { kind: 'recalculate' };
const WRITE: Request = { kind: 'write' };
const TYPING = new WorkbookTrouble('cellEditMode', null);
const A1 = { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } };

/** A session that follows its workbook. */
function following(workbook = stagedWorkbook()) {
  const gates = new Gates<Wait>();
  const opened = stagedSession(gates.wait, { workbook });
  const { session } = opened;
  const stop = session.follow();
  return {
    ...{ ...opened, gates, stop },
    state: () => session.getState(),
    /** The user types in a cell. */
    edit: () => {
      workbook.version += 1;
      workbook.tell({ kind: 'changed', sheet: 'Budget', isOwn: false, range: A1 });
    },
    reads: () => gates.passed.filter((at) => at === 'read').length,
  };
}

async function followed(workbook = stagedWorkbook()) {
  const opened = following(workbook);
  await opened.gates.openAll();
  return opened;
}

describe('a workbook that is followed', () => {
  it('is read when it is opened, and shows that nobody asked', async () => {
    const opened = following();
    const { gates, state } = opened;
    await gates.openUntil(() => state().activity === 'checking');
    expect(state().isAutomatic).toBe(true);
    await gates.openAll();
    expect([shownVersion(opened), state().isAutomatic, state().readAt! <= Date.now()]).toEqual([1, false, true]);
  });

  it('is read again once after changes, in a moment of quiet, and not while nothing happens', async () => {
    const opened = await followed();
    const { gates, edit, state, reads } = opened;
    expect(reads()).toBe(1);
    edit();
    edit();
    expect(state()).toMatchObject({ isReadSoon: true, changedSince: { sheets: ['Budget'], cells: 1 } });
    await gates.openAll();
    expect([reads(), shownVersion(opened)]).toEqual([2, 3]);
    expect(state()).toMatchObject({ isReadSoon: false, changedSince: null });
  });

  it('is not read again for what is changed elsewhere than in cells of a large workbook, which is shown as older', async () => {
    const opened = await followed(large());
    const { gates, edit, state, reads } = opened;
    edit();
    expect(state()).toMatchObject({ isReadSoon: false, changedSince: { cells: 1 } });
    await gates.openAll();
    expect([reads(), state().changedSince === null]).toEqual([1, false]);
  });

  it('is not read again when it is followed no more', async () => {
    const { gates, edit, reads, stop } = await followed();
    edit();
    stop();
    await gates.openAll();
    expect(reads()).toBe(1);
  });
});

/** A workbook with more cells than are read again by themselves. */
function large() {
  const cells = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`A${row + 1}`, 1]));
  return { ...stagedWorkbook(), sheets: [{ grid: gridOf('Budget', cells), marker: null }] };
}

describe('a reading that nobody asked for', () => {
  it('leaves what is shown until it has something newer, and what was reported of the last request', async () => {
    const opened = await followed();
    const { session, gates, edit, state } = opened;
    void session.ask(WRITE);
    await gates.openUntil(() => state().activity === 'verifying');
    await gates.openUntil(() => state().written !== null);
    await gates.fail(new WorkbookTrouble('timeout', null));
    await gates.openAll();
    const { written, outcome, trouble } = state();
    expect([written === null, trouble?.reason]).toEqual([false, 'timeout']);
    edit();
    await gates.openUntil(() => state().activity === 'refreshing');
    expect([state().written, state().outcome, state().trouble]).toEqual([written, outcome, trouble]);
    await gates.openAll();
    expect(state().trouble).toBe(trouble);
    expect([state().written, state().isReadSinceWritten, shownVersion(opened)]).toEqual([written, true, 2]);
  });

  it.each(['take', 'write', 'recalculate'] as const)(
    'gives way at once to %s, and is done if needed still',
    async (what) => {
      const opened = await followed();
      const { session, gates, edit, state } = opened;
      edit();
      await gates.openUntil(() => state().activity === 'refreshing');
      await gates.openUntilAt('slice');
      if (what === 'take') void session.take({ kind: 'preferred', method: 'Lika månader' });
      else void session.ask({ kind: what });
      const seen: string[] = [];
      session.subscribe(() => seen.push(state().activity));
      await gates.openUntil(() => seen.includes(what === 'take' ? 'counting' : 'reading'));
      expect(seen.filter((activity) => activity === 'refreshing')).toEqual([]);
      await gates.openAll();
      expect([shownVersion(opened), state().activity, state().changedSince]).toEqual([2, 'idle', null]);
    },
  );

  it('waits while something is done', async () => {
    const opened = await followed();
    const { session, gates, edit, state } = opened;
    void session.ask(WRITE);
    await gates.openUntil(() => state().activity === 'writing');
    edit();
    await gates.openUntil(() => state().activity === 'verifying');
    expect(state().trouble).toBeNull();
    await gates.openAll();
    expect([shownVersion(opened), state().changedSince]).toEqual([2, null]);
  });

  it('that the user breaks off is not begun again until the workbook changes', async () => {
    const opened = await followed();
    const { session, gates, edit, state } = opened;
    edit();
    await gates.openUntil(() => state().activity === 'refreshing');
    session.cancel();
    await gates.openAll();
    expect([shownVersion(opened), state().changedSince === null, state().trouble]).toEqual([1, false, null]);
    edit();
    await gates.openAll();
    expect([shownVersion(opened), state().changedSince]).toEqual([3, null]);
  });

  it('is tried again without a word while the user is typing in a cell', async () => {
    const opened = await followed();
    const { gates, edit, state, errors } = opened;
    edit();
    for (let time = 0; time < 5; time += 1) {
      await gates.openUntilAt('readSetting');
      await gates.fail(TYPING);
      expect([state().trouble, state().changedSince === null]).toEqual([null, false]);
    }
    await gates.openAll();
    expect([shownVersion(opened), state().trouble, errors]).toEqual([2, null, []]);
  });

  it('that goes on failing is shown as trouble, which is over when one goes well', async () => {
    const opened = await followed();
    const { gates, edit, state, errors } = opened;
    edit();
    for (let time = 1; time <= 3; time += 1) {
      await gates.openUntilAt('readSetting');
      await gates.fail(new WorkbookTrouble('timeout', null));
      expect(state().trouble?.reason ?? null).toBe(time === 3 ? 'timeout' : null);
    }
    expect([state().trouble?.during, errors.length, shownVersion(opened)]).toEqual([RECALCULATE, 3, 1]);
    edit();
    await gates.openAll();
    expect([state().trouble, shownVersion(opened)]).toEqual([null, 3]);
  });
});

describe('the first reading', () => {
  it('waits for the user to leave the cell, without a word', async () => {
    const opened = following();
    const { gates, state } = opened;
    await gates.openUntilAt('readSetting');
    await gates.fail(TYPING);
    expect(state()).toMatchObject({ trouble: null, outcome: null });
    await gates.openAll();
    expect(shownVersion(opened)).toBe(1);
  });

  it('that fails otherwise is trouble', async () => {
    const { gates, state } = following();
    await gates.openUntilAt('readSetting');
    await gates.fail(new WorkbookTrouble('memory', null));
    await gates.openAll();
    expect(state().trouble).toMatchObject({ reason: 'memory', during: RECALCULATE });
  });

  it('that the user asks for too is the user’s from then on', async () => {
    const { session, gates, state, reads } = following();
    await gates.openUntilAt('readSetting');
    void session.ask(RECALCULATE);
    await gates.fail(TYPING);
    expect(state().trouble?.reason).toBe('cellEditMode');
    await gates.openAll();
    expect(reads()).toBe(0);
  });
});
