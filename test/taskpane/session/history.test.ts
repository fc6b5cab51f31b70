import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import type { Request } from '../../../src/taskpane/session/request';
import { WorkbookTrouble } from '../../../src/core/port/workbook-trouble';
import { NO_NOTES } from '../../../src/core/documents/notes/user-notes';
import { contentOf } from '../../../src/taskpane/session/draft/content';
import { typedAt } from '../../../src/taskpane/session/draft/places';
import { heldAt } from '../../../src/taskpane/session/draft/held';
import type { Typed } from '../../../src/taskpane/session/typed';
import { Gates } from './gates';
import type { Wait } from './staged-session';
import { keptNotes, stagedSession } from './staged-session';

const template = (key: string, text: string): Typed => ({ kind: 'template', template: { key, template: text } });
const preferred = (method: string): Typed => ({ kind: 'preferred', method });
const LIKE = [template('resultat', ''), template('annat', ''), preferred('')];

/** A session on a workbook where everything that is waited for comes at once. */
async function shown() {
  const staged = stagedSession(() => Promise.resolve());
  await staged.session.ask({ kind: 'recalculate' });
  return { ...staged, state: () => staged.session.getState() };
}

describe('undoing', () => {
  it('takes back what was typed last, one thing at a time, and redoing types it again', async () => {
    const { session, state } = await shown();
    await session.take(preferred('ett'));
    await session.take(preferred('två'));
    expect([state().undoable, state().redoable]).toEqual([preferred('två'), null]);
    await session.undo();
    expect([state().unwritten.preferred, state().redoable]).toEqual(['ett', preferred('två')]);
    await session.undo();
    expect([state().unwritten.preferred, state().undoable]).toEqual([null, null]);
    await session.undo();
    await session.redo();
    await session.redo();
    await session.redo();
    expect([state().unwritten.preferred, state().redoable]).toEqual(['två', null]);
    expect(state().outcome?.countedWith.notes.preferred).toBe('två');
  });

  it('of what is written types what was there before, to be written', async () => {
    const { session, workbook, state } = await shown();
    await session.take(preferred('ett'));
    await session.ask({ kind: 'write' });
    await session.take(preferred('två'));
    await session.ask({ kind: 'write' });
    await session.undo();
    expect([workbook.notes.preferred, state().unwritten.preferred]).toEqual(['två', 'ett']);
    await session.undo();
    await session.ask({ kind: 'write' });
    expect(workbook.notes.preferred).toBe('');
  });

  it('of what is typed while what was written there is read back is what was written', async () => {
    const gates = new Gates<Wait>();
    const { session, workbook } = stagedSession(gates.wait);
    void session.ask({ kind: 'recalculate' });
    await gates.openAll();
    void session.take(preferred('ett'));
    void session.ask({ kind: 'write' });
    await gates.openUntil(() => session.getState().activity === 'verifying');
    void session.take(preferred('två'));
    await gates.openAll();
    void session.ask({ kind: 'write' });
    await gates.openAll();
    expect(workbook.notes.preferred).toBe('två');
    void session.undo();
    expect(session.getState().unwritten.preferred).toBe('ett');
  });

  it.each(['typed', 'redone'] as const)(
    'of what is %s after the sheet was changed is what the sheet held',
    async (how) => {
      const { session, workbook, state } = await shown();
      await session.take(preferred('ett'));
      if (how === 'redone') await session.undo();
      else await session.ask({ kind: 'write' });
      workbook.notes = { ...workbook.notes, preferred: 'bladets' };
      await session.ask({ kind: 'recalculate' });
      await (how === 'redone' ? session.redo() : session.take(preferred('två')));
      await session.ask({ kind: 'write' });
      await session.undo();
      expect(state().unwritten.preferred).toBe('bladets');
    },
  );

  it('of a decision is done until it is written: then it was made', async () => {
    const { session, state } = await shown();
    const decision: Typed = { kind: 'decision', request: { date: '2025-05-20', decidedBy: 'Styrelsen' } };
    await session.take(decision);
    await session.undo();
    expect(state().unwritten.request).toBeNull();
    await session.redo();
    await session.ask({ kind: 'write' });
    expect(state().undoable).toBeNull();
  });

  it('of settings takes back keys pressed together, until they are saved', async () => {
    const { session, state } = await shown();
    for (const equityMinimum of [5, 50, 500])
      session.edit((unsaved) => ({ ...unsaved, fields: { ...unsaved.fields, equityMinimum } }));
    expect(state().undoable).toEqual({ kind: 'settings' });
    await session.undo();
    expect(state().unsaved.fields).toEqual({});
    await session.redo();
    expect(state().unsaved.fields).toEqual({ equityMinimum: 500 });
    await session.ask({ kind: 'saveSettings', settings: { equityMinimum: 500 } });
    expect([state().undoable, state().redoable]).toEqual([null, null]);
  });

  it('ends with what is typed anew: what was undone cannot be redone then', async () => {
    const { session, state } = await shown();
    await session.take(preferred('ett'));
    await session.undo();
    await session.take(preferred('två'));
    expect(state().redoable).toBeNull();
  });
});

type Deed = { readonly at: number } | 'undo' | 'redo' | Request['kind'];

const DEED = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at: fc.nat(LIKE.length - 1) }) },
  { weight: 4, arbitrary: fc.constantFrom<Deed>('undo', 'redo') },
  { weight: 2, arbitrary: fc.constantFrom<Deed>('write', 'recalculate', 'refresh') },
);

/** What holds in each place by all that was typed, undone and redone, whatever was written meanwhile. */
class Model {
  readonly values = LIKE.map((like) => contentOf(heldAt(NO_NOTES, like)));
  private done: { at: number; before: string; after: string }[] = [];
  private undone: typeof this.done = [];

  take(at: number, after: string): void {
    this.done.push({ at, before: this.values[at]!, after });
    this.undone = [];
    this.values[at] = after;
  }

  undo(): void {
    const step = this.done.pop();
    if (step === undefined) return;
    this.values[step.at] = step.before;
    this.undone.push(step);
  }

  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    this.done.push({ ...step, before: this.values[step.at]! });
    this.values[step.at] = step.after;
  }
}

type Staged = ReturnType<typeof stagedSession>;

function typed(at: number, text: string): Typed {
  const like = LIKE[at]!;
  return like.kind === 'template' ? template(like.template.key, text) : preferred(text);
}

/** What holds in each place: what is typed in the pane, else what is in the workbook. */
function holding(staged: Staged): string[] {
  const notes = keptNotes(staged);
  return LIKE.map((like) => contentOf(typedAt(notes, like) ?? heldAt(NO_NOTES, like)));
}

function perform(deed: Deed, index: number, { session, model }: { session: Staged['session']; model: Model }) {
  if (typeof deed === 'object') {
    model.take(deed.at, contentOf(typed(deed.at, `text ${index}`)));
    return session.take(typed(deed.at, `text ${index}`));
  }
  if (deed === 'undo') {
    model.undo();
    return session.undo();
  }
  if (deed === 'redo') {
    model.redo();
    return session.redo();
  }
  return session.ask({ kind: deed } as Request);
}

describe('in whatever order things are typed, undone, redone, written and read', () => {
  it.each([
    ['goes well', false],
    ['fails now and then', true],
  ])('each place holds what it should, where all %s', async (_, isFailing) => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(DEED, { maxLength: 14 }),
        fc.infiniteStream(fc.nat(7)),
        async (scheduler, deeds, dice) => {
          let isOpened = false;
          const staged = stagedSession(async (at: Wait) => {
            await scheduler.schedule(Promise.resolve(), at);
            if (isOpened && isFailing && dice.next().value === 0) throw new WorkbookTrouble('timeout', at);
          });
          await scheduler.waitFor(staged.session.ask({ kind: 'recalculate' }));
          isOpened = true;
          const model = new Model();
          const asks: Promise<void>[] = [];
          const sequence = scheduler.scheduleSequence(
            deeds.map((deed, index) => ({
              label: JSON.stringify(deed),
              builder: () => {
                asks.push(perform(deed, index, { session: staged.session, model }));
                return Promise.resolve();
              },
            })),
          );
          await scheduler.waitFor(sequence.task);
          await scheduler.waitFor(Promise.all(asks));
          expect(holding(staged)).toEqual(model.values);
        },
      ),
      { numRuns: runs({ few: 200, all: 1_000 }) },
    );
  });
});
