import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { settingsText } from '../../../src/core/settings/settings-text';
import type { Activity } from '../../../src/taskpane/session/activity';
import type { Request } from '../../../src/taskpane/session/request';
import { WorkbookTrouble } from '../../../src/core/port/workbook-trouble';
import { Gates } from './gates';
import type { Wait } from './staged-session';
import { keptNotes, keptSettings, shownVersion, stagedSession } from './staged-session';

const RECALCULATE: Request = { kind: 'recalculate' };
const WRITE: Request = { kind: 'write' };
const DECISION = { date: '2025-05-20', decidedBy: 'Styrelsen' };

function staged() {
  const gates = new Gates<Wait>();
  const opened = stagedSession(gates.wait);
  const { session } = opened;
  const until = (activity: Activity) => gates.openUntil(() => session.getState().activity === activity);
  return {
    ...{ ...opened, gates },
    type: (method: string) => session.take({ kind: 'preferred', method }),
    word: (key: string, template: string) => session.take({ kind: 'template', template: { key, template } }),
    until,
    /** Until a count is under way: what it counts with is taken by then. */
    untilCounting: async (activity: 'checking' | 'counting') => {
      await until(activity);
      await gates.openUntilAt('loadWork');
      await gates.openUntilAt('slice');
    },
    state: () => session.getState(),
    /** The method that what is shown was counted with. */
    method: () => session.getState().outcome?.countedWith.notes.preferred ?? null,
  };
}

/** A session that shows a workbook, with nothing under way. */
async function shown() {
  const opened = staged();
  void opened.session.ask(RECALCULATE);
  await opened.gates.openAll();
  return opened;
}

describe('what is typed', () => {
  it.each(['reading', 'checking'] as const)('while a recalculation is %s is in what is shown', async (activity) => {
    const { session, gates, type, until, untilCounting, state, method } = staged();
    void session.ask(RECALCULATE);
    await (activity === 'checking' ? untilCounting(activity) : until(activity));
    void type('Lika månader');
    await gates.openAll();
    expect([method(), state().unwritten.preferred, state().activity]).toEqual(['Lika månader', 'Lika månader', 'idle']);
  });

  it.each(['checking', 'writing', 'verifying'] as const)(
    'while sheets are written (%s) was not written, so it is kept, counted and written next time',
    async (activity) => {
      const { session, gates, workbook, type, until, untilCounting, state, method } = staged();
      void session.ask(WRITE);
      await (activity === 'checking' ? untilCounting(activity) : until(activity));
      void type('Lika månader');
      await gates.openAll();
      expect([workbook.notes.preferred, state().unwritten.preferred, method()]).toEqual([
        ...[null, 'Lika månader', 'Lika månader'],
      ]);
      void session.ask(WRITE);
      await gates.openAll();
      expect([workbook.notes.preferred, state().unwritten.preferred]).toEqual(['Lika månader', null]);
    },
  );

  it('while the workbook is read for writing is written', async () => {
    const { session, gates, workbook, type, until, state } = staged();
    void session.ask(WRITE);
    await until('reading');
    void type('Lika månader');
    await gates.openAll();
    expect([workbook.notes.preferred, state().unwritten.preferred]).toEqual(['Lika månader', null]);
  });

  it('anew in the same place while sheets are written takes nothing else along', async () => {
    const { session, gates, workbook, word, until, state } = await shown();
    void word('resultat', 'ett');
    void word('kapital', 'orört');
    void session.ask(WRITE);
    await until('writing');
    void word('resultat', 'två');
    await gates.openAll();
    expect(workbook.notes.templates.map(({ template }) => template)).toEqual(['ett', 'orört']);
    expect(state().unwritten.templates).toEqual([{ key: 'resultat', template: 'två' }]);
  });

  it('is counted once with the newest, not with what was typed on the way there', async () => {
    const { session, gates, type, untilCounting, method } = await shownWithCounts();
    void type('ett');
    await untilCounting('counting');
    void type('två');
    void type('tre');
    await gates.openAll();
    expect([method(), session.counted]).toEqual(['tre', ['tre']]);
  });

  it('is not counted again where the recalculation counted with it', async () => {
    const { session, gates, type, until } = await shownWithCounts();
    void session.ask(RECALCULATE);
    await until('reading');
    void type('Lika månader');
    await gates.openAll();
    expect(session.counted).toEqual(['Lika månader']);
  });

  it('is counted though the user breaks off, for nothing waits for that count', async () => {
    const { session, gates, type, untilCounting, method } = await shown();
    void type('Lika månader');
    await untilCounting('counting');
    session.cancel();
    await gates.openAll();
    expect(method()).toBe('Lika månader');
  });

  it('while settings are saved is counted with them', async () => {
    const { session, gates, workbook, type, state, method } = await shown();
    void session.ask({ kind: 'saveSettings', settings: { ceilingMode: 'flat' } });
    await gates.openUntilAt('saveSetting');
    void type('Lika månader');
    await gates.openAll();
    expect([keptSettings(workbook).ceilingMode, state().done, method()]).toEqual([
      ...['flat', 'settingsSaved', 'Lika månader'],
    ]);
    expect(state().outcome?.countedWith.settings.ceilingMode).toBe('flat');
  });

  it('is counted in the workbook as it was shown where the recalculation before it is broken off', async () => {
    const opened = await shown();
    const { session, gates, workbook, type, untilCounting, state, method } = opened;
    workbook.version = 2;
    void session.ask(RECALCULATE);
    await untilCounting('checking');
    void type('Lika månader');
    session.cancel();
    await gates.openAll();
    expect([shownVersion(opened), method(), state().trouble, state().activity]).toEqual([
      ...[1, 'Lika månader', null, 'idle'],
    ]);
  });
});

/** As `shown`, with what each outcome that was shown since was counted with. */
async function shownWithCounts() {
  const opened = await shown();
  const counted: (string | null)[] = [];
  const { session } = opened;
  let last = session.getState().outcome;
  session.subscribe(() => {
    const { outcome } = session.getState();
    if (outcome === last || outcome === null) return;
    last = outcome;
    counted.push(outcome.countedWith.notes.preferred);
  });
  return { ...opened, session: Object.assign(session, { counted }) };
}

describe('a decision', () => {
  it.each(['reading', 'checking'] as const)('that is taken back while it is %s is not written', async (activity) => {
    const { session, gates, workbook, until, untilCounting, state } = await shown();
    void session.take({ kind: 'decision', request: DECISION });
    await gates.openAll();
    void session.ask(WRITE);
    await (activity === 'checking' ? untilCounting(activity) : until(activity));
    void session.take({ kind: 'decision', request: null });
    await gates.openAll();
    expect([workbook.notes.request, state().unwritten.request]).toEqual([null, null]);
  });

  it('that was written is not asked for again where Excel would not read it back', async () => {
    const { session, gates, workbook, until, state } = await shown();
    void session.take({ kind: 'decision', request: DECISION });
    void session.ask(WRITE);
    await until('verifying');
    await gates.openUntilAt('read');
    await gates.fail(new WorkbookTrouble('timeout', null));
    await gates.openAll();
    expect([workbook.notes.request, state().unwritten.request]).toEqual([DECISION, null]);
    expect(state().trouble).toMatchObject({ reason: 'timeout', during: WRITE });
  });

  it('and what is typed after that is counted in the workbook as it was written, which is read first', async () => {
    const opened = await shown();
    const { session, gates, workbook, type, until } = opened;
    void session.ask(WRITE);
    await until('verifying');
    await gates.openUntilAt('read');
    await gates.fail(new WorkbookTrouble('timeout', null));
    workbook.version = 2;
    void type('Lika månader');
    await gates.openAll();
    expect(shownVersion(opened)).toBe(2);
  });
});

describe('a request', () => {
  it('that is made while what was typed is counted is done at once, with what was typed', async () => {
    const { session, gates, workbook, type, until, state } = await shown();
    void type('Lika månader');
    await until('counting');
    const asked = session.ask(WRITE);
    await until('reading');
    await gates.openAll();
    await asked;
    expect([workbook.notes.preferred, state().unwritten.preferred]).toEqual(['Lika månader', null]);
  });

  it('to see a cell does not wait for the count, which is done afterwards', async () => {
    const { session, gates, workbook, type, until, method } = await shown();
    void type('Lika månader');
    await until('counting');
    void session.ask({ kind: 'select', at: { sheet: 'Budget', row: 0, column: 0 } });
    await gates.openUntil(() => workbook.selected.length > 0);
    expect(method()).toBeNull();
    await gates.openAll();
    expect(method()).toBe('Lika månader');
  });

  it('is not overtaken by a count that was begun before it', async () => {
    const opened = await shown();
    const { session, gates, workbook, type, untilCounting } = opened;
    void type('Lika månader');
    await untilCounting('counting');
    workbook.version = 2;
    void session.ask(RECALCULATE);
    const versions: (number | null)[] = [];
    session.subscribe(() => versions.push(shownVersion(opened)));
    await gates.openAll();
    expect(versions.slice(versions.indexOf(2))).toEqual(versions.filter((version) => version === 2));
    expect(versions.at(-1)).toBe(2);
  });

  it('that comes while another is done is done after it, but not twice', async () => {
    const { session, gates, workbook, until } = await shown();
    gates.passed.length = 0;
    void session.ask(RECALCULATE);
    await until('reading');
    const at = { row: 0, column: 0 };
    for (const sheet of ['Budget', 'Utfall']) void session.ask({ kind: 'select', at: { ...at, sheet } });
    void session.ask(RECALCULATE);
    await gates.openAll();
    expect(workbook.selected).toEqual(['Budget', 'Utfall']);
    expect(gates.passed.filter((at) => at === 'read' || at === 'select')).toEqual(['read', 'select', 'select']);
  });

  it('that waits already is done once', async () => {
    const { session, gates } = await shown();
    gates.passed.length = 0;
    void session.ask({ kind: 'select', at: { sheet: 'Budget', row: 0, column: 0 } });
    for (const request of [RECALCULATE, RECALCULATE]) void session.ask(request);
    await gates.openAll();
    expect(gates.passed.filter((at) => at === 'read')).toHaveLength(1);
  });

  it('to write again is no double press where something was typed since', async () => {
    const { session, gates, workbook, type, until } = await shown();
    void session.ask(WRITE);
    await until('writing');
    void type('Lika månader');
    void session.ask(WRITE);
    await gates.openAll();
    expect(workbook.notes.preferred).toBe('Lika månader');
  });

  it('to save settings changes those that were chosen, beside what the workbook keeps', async () => {
    const { session, gates, workbook } = staged();
    void session.ask({ kind: 'saveSettings', settings: { ceilingMode: 'flat' } });
    void session.ask({ kind: 'saveSettings', settings: { association: 'Exempelförbundet' } });
    await gates.openAll();
    expect(keptSettings(workbook)).toEqual({
      ...DEFAULT_SETTINGS,
      ceilingMode: 'flat',
      association: 'Exempelförbundet',
    });
  });

  it('to save settings keeps what the workbook kept before the pane had read it', async () => {
    const { session, gates, workbook } = staged();
    workbook.setting = settingsText({ ...DEFAULT_SETTINGS, ceilingMode: 'flat' });
    void session.ask({ kind: 'saveSettings', settings: { association: 'Exempelförbundet' } });
    await gates.openAll();
    expect(keptSettings(workbook)).toMatchObject({ ceilingMode: 'flat', association: 'Exempelförbundet' });
  });

  it('to save settings has saved them where the recalculation after it is broken off', async () => {
    const { session, gates, until, state } = await shown();
    void session.ask({ kind: 'saveSettings', settings: { ceilingMode: 'flat' } });
    await until('reading');
    session.cancel();
    await gates.openAll();
    expect([state().settings?.ceilingMode, state().done, state().trouble]).toEqual(['flat', null, null]);
  });

  it('to write that is broken off at the last moment writes nothing', async () => {
    const { session, gates, workbook, type, until } = await shown();
    void type('Lika månader');
    void session.ask(WRITE);
    await until('reading');
    await gates.openUntilAt('read');
    const stop = session.subscribe(() => session.cancel());
    await gates.openAll();
    stop();
    expect(workbook.notes.preferred).toBeNull();
  });
});

describe('an error while what was typed is counted', () => {
  it('is logged and shown, and what was typed is kept and counted when it is tried again', async () => {
    const { session, gates, errors, type, state, method } = await shown();
    void type('Lika månader');
    await gates.openUntilAt('loadWork');
    await gates.fail(new TypeError('chunk'));
    await gates.openAll();
    expect(errors).toHaveLength(1);
    expect(state()).toMatchObject({ activity: 'idle', trouble: { reason: 'unknown', during: { kind: 'count' } } });
    expect([state().unwritten.preferred, method()]).toEqual(['Lika månader', null]);
    void session.ask(state().trouble!.during);
    await gates.openAll();
    expect([state().trouble, method()]).toEqual([null, 'Lika månader']);
  });

  it('is over when what is typed next can be counted', async () => {
    const { gates, type, word, state, method } = await shown();
    void type('Lika månader');
    await gates.openUntilAt('loadWork');
    await gates.fail(new TypeError('chunk'));
    void word('resultat', 'ett');
    await gates.openAll();
    expect([state().trouble, method()]).toEqual([null, 'Lika månader']);
  });

  it('does not take away what is shown of a request that failed', async () => {
    const { session, gates, type, until, state, method } = await shown();
    void session.ask(WRITE);
    await until('writing');
    await gates.fail(new WorkbookTrouble('accessDenied', null));
    void type('Lika månader');
    await gates.openAll();
    expect(state().trouble).toMatchObject({ reason: 'accessDenied', during: WRITE });
    expect(method()).toBe('Lika månader');
  });

  it('and a real one while it is broken off is shown too', async () => {
    const { session, gates, errors, until, state } = await shown();
    void session.ask(RECALCULATE);
    await until('reading');
    await gates.openUntilAt('read');
    session.cancel();
    await gates.fail(new TypeError('broken'));
    await gates.openAll();
    expect([errors.length, state().trouble?.reason]).toEqual([1, 'unknown']);
  });
});

it('keeps the newest of what is typed in each place, written or not', async () => {
  const opened = await shown();
  const { session, gates, word, until } = opened;
  void word('resultat', 'ett');
  void session.ask(WRITE);
  await until('verifying');
  void word('kapital', 'två');
  void word('resultat', 'tre');
  await gates.openAll();
  expect(keptNotes(opened).templates).toEqual([
    { key: 'kapital', template: 'två' },
    { key: 'resultat', template: 'tre' },
  ]);
});
