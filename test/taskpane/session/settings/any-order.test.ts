import { describe, expect, it } from '@jest/globals';
import { chosenIn, withChanges } from '../../../../src/taskpane/session/settings/changes';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import { keptSettings, stagedSession } from '../staged-session';

/** A number that is typed among the settings, what is asked, or something typed elsewhere, which is counted with. */
type Deed = { readonly minimum: number } | 'save' | 'recalculate' | 'write' | 'take';

const DEED = fc.oneof(
  { weight: 3, arbitrary: fc.record({ minimum: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.constantFrom<Deed>('save', 'save', 'recalculate', 'write', 'take') },
);

type Staged = ReturnType<typeof stagedSession>;

/** Does it, and gives what is awaited then. */
function done(deed: Deed, { session }: Staged): Promise<void> {
  const { settings, unsaved } = session.getState();
  if (typeof deed === 'object') {
    session.edit((current) => ({ ...current, fields: { ...current.fields, equityMinimum: deed.minimum } }));
    return Promise.resolve();
  }
  if (deed === 'take') return session.take({ kind: 'preferred', method: 'Lika månader' });
  if (deed !== 'save') return session.ask({ kind: deed });
  // The form is not shown before settings are read.
  return settings === null
    ? Promise.resolve()
    : session.ask({ kind: 'saveSettings', settings: chosenIn(settings, unsaved) });
}

describe('in whatever order settings are typed, saved and read', () => {
  it('what was typed last is kept in the workbook, or in the pane still', async () => {
    const deeds = fc.array(DEED, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), deeds, async (scheduler, all) => {
        const staged = stagedSession((at) => scheduler.schedule(Promise.resolve(), at).then(() => undefined));
        const asks = [staged.session.ask({ kind: 'recalculate' })];
        const sequence = scheduler.scheduleSequence(
          all.map((deed) => ({
            label: JSON.stringify(deed),
            builder: () => {
              asks.push(done(deed, staged));
              return Promise.resolve();
            },
          })),
        );
        await scheduler.waitFor(sequence.task);
        await scheduler.waitFor(Promise.all(asks));
        const last = all.findLast((deed) => typeof deed === 'object')?.minimum ?? 0;
        const { unsaved } = staged.session.getState();
        expect(withChanges(keptSettings(staged.workbook), unsaved).equityMinimum).toBe(last);
      }),
      { numRuns: runs({ few: 80, all: 1_000 }) },
    );
  });
});
