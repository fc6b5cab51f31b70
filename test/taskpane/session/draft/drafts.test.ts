import { describe, expect, it } from '@jest/globals';
import type { TroubleReason } from '../../../../src/core/port/workbook-trouble';
import { WorkbookTrouble } from '../../../../src/core/port/workbook-trouble';
import { readDraft } from '../../../../src/taskpane/session/draft/draft-text';
import type { Typed } from '../../../../src/taskpane/session/typed';
import { Gates } from '../gates';
import type { StagedWorkbook, Wait } from '../staged-session';
import { stagedSession, stagedWorkbook } from '../staged-session';

const PREFERRED: Typed = { kind: 'preferred', method: 'Lika månader' };
const template = (key: string, text: string): Typed => ({ kind: 'template', template: { key, template: text } });

/** A pane on a workbook; another on the same workbook is as if this one had been closed, or was another user's. */
function pane(workbook: StagedWorkbook, draftOwner = 'a') {
  const gates = new Gates<Wait>();
  const refusals: WorkbookTrouble[] = [];
  const wait = async (at: Wait) => {
    await gates.wait(at);
    const refusal = at === 'draft' ? refusals.shift() : undefined;
    if (refusal !== undefined) throw refusal;
  };
  const opened = stagedSession(wait, { workbook, draftOwner });
  return {
    /** What Excel answers next when a draft is asked for or kept, in place of doing that. */
    refuse: (reason: TroubleReason) => refusals.push(new WorkbookTrouble(reason, null)),
    ...{ ...opened, gates },
    state: () => opened.session.getState(),
    methodShown: () => opened.session.getState().outcome?.countedWith.notes.preferred ?? null,
    take: async (typed: Typed) => {
      void opened.session.take(typed);
      await gates.openAll();
    },
  };
}

async function open(workbook: StagedWorkbook, draftOwner = 'a') {
  const opened = pane(workbook, draftOwner);
  void opened.session.ask({ kind: 'recalculate' });
  await opened.gates.openAll();
  return opened;
}

const draftIn = ({ drafts }: StagedWorkbook, owner = 'a') => readDraft(drafts.get(owner) ?? '');

describe('what is typed', () => {
  it('is in the workbook in a moment, and there again when the pane is opened anew', async () => {
    const workbook = stagedWorkbook();
    const first = await open(workbook);
    await first.take(PREFERRED);
    await first.take(template('resultat', 'ett'));
    expect(first.state().drafts).toMatchObject({ isBehind: false, trouble: null, keptAt: draftIn(workbook)!.keptAt });
    const { state, methodShown } = await open(workbook);
    expect(state().unwritten).toEqual(first.state().unwritten);
    expect([methodShown(), state().unwritten.templates.length]).toEqual(['Lika månader', 1]);
  });

  it('and not kept yet is said to be so, and kept at once when the pane goes away', async () => {
    const workbook = stagedWorkbook();
    const { session, gates, state } = await open(workbook);
    void session.take(PREFERRED);
    expect(state().drafts.isBehind).toBe(true);
    session.flush();
    await gates.openUntilAt('draft');
    await gates.openUntil(() => workbook.drafts.size > 0);
    expect(draftIn(workbook)?.typed).toEqual([PREFERRED]);
  });

  it('is no draft any more once it is written', async () => {
    const workbook = stagedWorkbook();
    const { session, gates, take, state } = await open(workbook);
    await take(PREFERRED);
    void session.ask({ kind: 'write' });
    await gates.openAll();
    expect([workbook.drafts.size, workbook.notes.preferred, state().drafts.keptAt]).toEqual([0, 'Lika månader', null]);
  });

  it('is no draft any more once it is undone', async () => {
    const workbook = stagedWorkbook();
    const { session, gates, take } = await open(workbook);
    await take(PREFERRED);
    void session.undo();
    await gates.openAll();
    expect(workbook.drafts.size).toBe(0);
  });

  it('among the settings is kept and there again', async () => {
    const workbook = stagedWorkbook();
    const { session, gates } = await open(workbook);
    session.edit((unsaved) => ({ ...unsaved, fields: { equityMinimum: 500 } }));
    await gates.openAll();
    const { state } = await open(workbook);
    expect(state().unsaved.fields).toEqual({ equityMinimum: 500 });
  });

  it('in the pane before the workbook has been read is newer than what was kept', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook)).take(template('resultat', 'förr'));
    const { session, gates, state } = pane(workbook);
    void session.take(template('resultat', 'nu'));
    void session.ask({ kind: 'recalculate' });
    await gates.openAll();
    expect(state().unwritten.templates).toEqual([{ key: 'resultat', template: 'nu' }]);
    expect(draftIn(workbook)?.typed).toEqual([template('resultat', 'nu')]);
  });

  it('does not touch the workbook when it is opened and nothing new is typed', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook)).take(PREFERRED);
    const kept = workbook.drafts.get('a');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { gates } = await open(workbook);
    expect([workbook.drafts.get('a') === kept, gates.passed.includes('draft')]).toEqual([true, true]);
  });

  it('is not kept by a session that has no owner of drafts, as that of the ribbon', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook)).take(PREFERRED);
    const gates = new Gates<Wait>();
    const { session } = stagedSession(gates.wait, { workbook });
    void session.ask({ kind: 'write' });
    await gates.openAll();
    expect([gates.passed.includes('draft'), workbook.notes.preferred, workbook.drafts.size]).toEqual([false, null, 1]);
  });
});

describe('a draft and sheets that have got another content since it was typed', () => {
  async function apart() {
    const workbook = stagedWorkbook();
    const first = await open(workbook);
    await first.take(PREFERRED);
    await first.take(template('resultat', 'ett'));
    workbook.notes = { ...workbook.notes, preferred: 'Enligt budget' };
    return open(workbook);
  }

  it('are asked about, in the places that differ alone, and the draft stays until that is settled', async () => {
    const { workbook, state, methodShown } = await apart();
    const held = { kind: 'preferred', method: 'Enligt budget' };
    expect(state().drafts.conflicts).toEqual([{ typed: PREFERRED, held }]);
    expect([state().unwritten.templates.length, methodShown()]).toEqual([1, null]);
    const again = await open(workbook);
    expect(again.state().drafts.conflicts).toEqual([{ typed: PREFERRED, held }]);
  });

  it('are settled for the draft', async () => {
    const { session, gates, state, methodShown } = await apart();
    void session.settle(state().drafts.conflicts[0]!, 'draft');
    await gates.openAll();
    expect([state().drafts.conflicts, methodShown()]).toEqual([[], 'Lika månader']);
  });

  it('are settled for the sheets', async () => {
    const { workbook, session, gates, state, methodShown } = await apart();
    void session.settle(state().drafts.conflicts[0]!, 'sheet');
    await gates.openAll();
    expect([state().drafts.conflicts, methodShown()]).toEqual([[], null]);
    expect(draftIn(workbook)?.typed).toEqual([template('resultat', 'ett')]);
  });

  it('are settled by what is typed anew', async () => {
    const { take, state, methodShown } = await apart();
    await take({ kind: 'preferred', method: 'Ny' });
    expect([state().drafts.conflicts, methodShown()]).toEqual([[], 'Ny']);
  });

  it('are one where the sheets have got what was typed', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook)).take(PREFERRED);
    workbook.notes = { ...workbook.notes, preferred: 'Lika månader' };
    const { state } = await open(workbook);
    expect([state().drafts.conflicts, state().unwritten.preferred]).toEqual([[], null]);
    expect(workbook.drafts.size).toBe(0);
  });

  it('are no two where it was typed anew while what was typed before was written', async () => {
    const workbook = stagedWorkbook();
    const { session, gates, take, state } = await open(workbook);
    await take(PREFERRED);
    void session.ask({ kind: 'write' });
    await gates.openUntil(() => state().activity === 'verifying');
    await take({ kind: 'preferred', method: 'Ny' });
    const again = await open(workbook);
    expect([again.state().drafts.conflicts, again.state().unwritten.preferred]).toEqual([[], 'Ny']);
  });

  it('are no two where it was written in between and typed anew', async () => {
    const workbook = stagedWorkbook();
    const { session, gates, take } = await open(workbook);
    await take(PREFERRED);
    void session.ask({ kind: 'write' });
    await gates.openAll();
    await take({ kind: 'preferred', method: 'Ny' });
    const { state } = await open(workbook);
    expect([state().drafts.conflicts, state().unwritten.preferred]).toEqual([[], 'Ny']);
  });
});

describe('the draft of another', () => {
  it('is neither counted with nor written over, but reported', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook, 'b')).take(PREFERRED);
    const theirs = workbook.drafts.get('b');
    const { take, state, methodShown } = await open(workbook);
    expect(state().drafts.others).toEqual([{ owner: 'b', keptAt: draftIn(workbook, 'b')!.keptAt }]);
    await take(template('resultat', 'ett'));
    expect([methodShown(), workbook.drafts.get('b')]).toEqual([null, theirs]);
  });

  it('is taken over when that is asked for, beside what was typed here', async () => {
    const workbook = stagedWorkbook();
    const other = await open(workbook, 'b');
    await other.take(PREFERRED);
    await other.take(template('resultat', 'deras'));
    const { session, gates, take, state, methodShown } = await open(workbook);
    await take(template('resultat', 'vårt'));
    void session.ask({ kind: 'takeOver', owner: 'b' });
    await gates.openAll();
    expect([methodShown(), state().unwritten.templates[0]?.template]).toEqual(['Lika månader', 'vårt']);
    expect([[...workbook.drafts.keys()], state().drafts.others]).toEqual([['a'], []]);
    expect(draftIn(workbook)?.typed).toHaveLength(2);
  });

  it('is not taken away there where it could not be kept here', async () => {
    const workbook = stagedWorkbook();
    await (await open(workbook, 'b')).take(PREFERRED);
    const { session, gates, state, refuse, errors } = await open(workbook);
    void session.ask({ kind: 'takeOver', owner: 'b' });
    await gates.openUntil(() => state().unwritten.preferred !== null);
    refuse('accessDenied');
    await gates.openAll();
    expect([errors.length, workbook.drafts.has('b')]).toEqual([1, true]);
    expect(state().drafts.others.map(({ owner }) => owner)).toEqual(['b']);
  });

  it('in another window of the same user is kept beside what is typed here', async () => {
    const workbook = stagedWorkbook();
    const [one, other] = [await open(workbook), await open(workbook)];
    await one.take(template('resultat', 'ett'));
    await other.take(template('kapital', 'två'));
    await one.take(template('andelar', 'tre'));
    const texts = draftIn(workbook)?.typed.flatMap((typed) =>
      typed.kind === 'template' ? typed.template.template : [],
    );
    expect(texts?.sort()).toEqual(['ett', 'tre', 'två']);
  });
});

describe('a draft that cannot be read', () => {
  it('is left as it is and reported; what is typed is kept beside it, and found again', async () => {
    const workbook = stagedWorkbook();
    workbook.drafts.set('a', '{"version":99}');
    const { take, state } = await open(workbook);
    expect(state().drafts).toMatchObject({ isUnreadable: true, others: [] });
    await take(PREFERRED);
    expect([workbook.drafts.get('a'), workbook.drafts.size]).toEqual(['{"version":99}', 2]);
    const again = await open(workbook);
    expect([again.methodShown(), again.state().drafts.isUnreadable]).toEqual(['Lika månader', true]);
  });

  it('of another is reported without when it was kept', async () => {
    const workbook = stagedWorkbook();
    workbook.drafts.set('b', 'x');
    const { state } = await open(workbook);
    expect(state().drafts.others).toEqual([{ owner: 'b', keptAt: null }]);
  });
});

describe('a draft that cannot be kept', () => {
  const refusing = async (reason: TroubleReason) => {
    const workbook = stagedWorkbook();
    const opened = await open(workbook);
    opened.refuse(reason);
    void opened.session.take(PREFERRED);
    const before = opened.gates.passed.length;
    await opened.gates.openUntil(() => opened.gates.passed.indexOf('draft', before) >= 0);
    return { ...opened, workbook };
  };

  it('is reported, and kept when Excel takes it', async () => {
    const { gates, state, workbook, errors } = await refusing('accessDenied');
    expect([state().drafts.trouble, state().drafts.isBehind, errors.length]).toEqual(['refused', true, 1]);
    await gates.openAll();
    expect([state().drafts.trouble, workbook.drafts.size]).toEqual([null, 1]);
  });

  it('since the user is typing in a cell is kept later without a word', async () => {
    const { gates, state, workbook, errors } = await refusing('cellEditMode');
    expect([state().drafts.trouble, errors]).toEqual([null, []]);
    await gates.openAll();
    expect(workbook.drafts.size).toBe(1);
  });

  it('since it is too long leaves what was kept before, and is reported', async () => {
    const workbook = stagedWorkbook();
    const { take, state } = await open(workbook);
    await take(PREFERRED);
    await take(template('resultat', 'x'.repeat(1_000_001)));
    expect([state().drafts.trouble, draftIn(workbook)?.typed]).toEqual(['tooLarge', [PREFERRED]]);
    await take(template('resultat', 'kort'));
    expect([state().drafts.trouble, draftIn(workbook)?.typed.length]).toEqual([null, 2]);
  });
});
