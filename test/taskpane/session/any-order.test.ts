import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import type { Request } from '../../../src/taskpane/session/request';
import { WorkbookTrouble } from '../../../src/core/port/workbook-trouble';
import type { Wait } from './staged-session';
import { keptNotes, shownVersion, stagedSession } from './staged-session';

/** What a user may do, in a workbook that is edited meanwhile. */
type Deed = { readonly key: string } | 'edit' | 'cancel' | Request['kind'];

const KEYS = ['resultat', 'kapital', 'andelar'];

const DEED = fc.oneof(
  { weight: 4, arbitrary: fc.record({ key: fc.constantFrom(...KEYS) }) },
  { weight: 1, arbitrary: fc.constantFrom<Deed>('edit', 'cancel', 'select', 'saveSettings') },
  { weight: 2, arbitrary: fc.constantFrom<Deed>('recalculate', 'write') },
);

const ASKED: Readonly<Partial<Record<Request['kind'], Request>>> = {
  recalculate: { kind: 'recalculate' },
  write: { kind: 'write' },
  select: { kind: 'select', at: { sheet: 'Budget', row: 0, column: 0 } },
  saveSettings: { kind: 'saveSettings', settings: { ceilingMode: 'flat' } },
};

type Staged = ReturnType<typeof stagedSession>;

/** Does the deeds one after another, each when the scheduler says so, and gives what was typed last for each key. */
async function play(scheduler: fc.Scheduler, deeds: readonly Deed[], staged: Staged): Promise<Map<string, string>> {
  const { session, workbook } = staged;
  const typed = new Map<string, string>();
  const asks: Promise<void>[] = [session.ask({ kind: 'recalculate' })];
  const sequence = scheduler.scheduleSequence(
    deeds.map((deed, index) => ({
      label: JSON.stringify(deed),
      builder: () => {
        if (typeof deed === 'object') {
          typed.set(deed.key, `text ${index}`);
          asks.push(session.take({ kind: 'template', template: { key: deed.key, template: `text ${index}` } }));
        } else if (deed === 'cancel') session.cancel();
        else if (deed === 'edit') workbook.version += 1;
        else if (ASKED[deed] !== undefined) asks.push(session.ask(ASKED[deed]));
        return Promise.resolve();
      },
    })),
  );
  await scheduler.waitFor(sequence.task);
  await scheduler.waitFor(Promise.all(asks));
  expect(sequence.done).toBe(true);
  return typed;
}

function kept(staged: Staged): Map<string, string> {
  return new Map(keptNotes(staged).templates.map(({ key, template }) => [key, template]));
}

const PLAY = [fc.scheduler(), fc.array(DEED, { maxLength: 12 })] as const;

describe('in whatever order things are typed, asked and broken off', () => {
  it('nothing typed is lost, what is shown is of the newest, and nothing is under way in the end', async () => {
    await fc.assert(
      fc.asyncProperty(...PLAY, async (scheduler, deeds) => {
        const staged = stagedSession((at) => scheduler.schedule(Promise.resolve(), at).then(() => undefined));
        const typed = await play(scheduler, deeds, staged);
        const { outcome, unwritten, activity, trouble } = staged.session.getState();
        expect(new Map([...kept(staged)].sort())).toEqual(new Map([...typed].sort()));
        expect([activity, trouble, staged.errors]).toEqual(['idle', null, []]);
        if (outcome !== null) expect(outcome.countedWith.notes).toBe(unwritten);
      }),
      { numRuns: runs({ few: 50, all: 300 }) },
    );
  });

  it('a workbook that was read earlier never takes the place of one that was read later', async () => {
    await fc.assert(
      fc.asyncProperty(...PLAY, async (scheduler, deeds) => {
        const staged = stagedSession((at) => scheduler.schedule(Promise.resolve(), at).then(() => undefined));
        const versions: number[] = [];
        staged.session.subscribe(() => versions.push(shownVersion(staged) ?? 0));
        await play(scheduler, deeds, staged);
        expect(versions).toEqual([...versions].sort((left, right) => left - right));
      }),
      { numRuns: runs({ few: 40, all: 100 }) },
    );
  });

  it('nothing typed is lost by errors anywhere, each is logged, and all is written once there are none', async () => {
    await fc.assert(
      fc.asyncProperty(...PLAY, fc.infiniteStream(fc.nat(9)), async (scheduler, deeds, dice) => {
        const thrown: Error[] = [];
        let isLucky = false;
        const wait = async (at: Wait) => {
          await scheduler.schedule(Promise.resolve(), at);
          if (isLucky || dice.next().value !== 0) return;
          thrown.push(new WorkbookTrouble('timeout', at));
          throw thrown.at(-1);
        };
        const staged = stagedSession(wait);
        const typed = await play(scheduler, deeds, staged);
        expect(new Map([...kept(staged)].sort())).toEqual(new Map([...typed].sort()));
        expect(staged.session.getState().activity).toBe('idle');
        // What is read after a writing that failed can fail too, and is logged before it.
        expect(new Set(staged.errors)).toEqual(new Set(thrown));
        isLucky = true;
        await scheduler.waitFor(staged.session.ask(staged.session.getState().trouble?.during ?? { kind: 'write' }));
        await scheduler.waitFor(staged.session.ask({ kind: 'write' }));
        expect(staged.session.getState()).toMatchObject({ trouble: null, unwritten: { templates: [] } });
        expect(new Map([...kept(staged)].sort())).toEqual(new Map([...typed].sort()));
      }),
      { numRuns: runs({ few: 50, all: 300 }) },
    );
  });
});

describe('in whatever order things are typed, asked, broken off and written, with another pane opened after it', () => {
  it.each([0, 6])('all that was typed is there, written or as a draft, where one in %i waits fails', async (odds) => {
    await fc.assert(
      fc.asyncProperty(...PLAY, fc.infiniteStream(fc.nat(Math.max(odds - 1, 0))), async (scheduler, deeds, dice) => {
        let isLucky = odds === 0;
        const wait = async (at: Wait) => {
          await scheduler.schedule(Promise.resolve(), at);
          if (!isLucky && dice.next().value === 0) throw new WorkbookTrouble('timeout', at);
        };
        const staged = stagedSession(wait, { draftOwner: 'a' });
        const typed = await play(scheduler, deeds, staged);
        isLucky = true;
        await scheduler.waitFor(staged.session.ask({ kind: 'recalculate' }));
        staged.session.flush();
        await scheduler.waitIdle();
        const next = stagedSession(wait, { draftOwner: 'a', workbook: staged.workbook });
        await scheduler.waitFor(next.session.ask({ kind: 'recalculate' }));
        await scheduler.waitIdle();
        expect(next.session.getState().drafts.conflicts).toEqual([]);
        expect(new Map([...kept(next)].sort())).toEqual(new Map([...typed].sort()));
      }),
      { numRuns: runs({ few: 60, all: 300 }) },
    );
  });
});
