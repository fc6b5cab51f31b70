import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { GoalResult } from '../../../src/core/calculation/social-budget/social-results';
import { Decimal } from '../../../src/core/figures/decimal';
import type { Request } from '../../../src/taskpane/session/request';
import { Session } from '../../../src/taskpane/session/session';
import type { SessionState } from '../../../src/taskpane/session/session-state';
import { WORK } from '../../../src/taskpane/session/work';
import { separateWorkbook } from '../../../src/workbook/xlsx/separate-workbook';
import type { OpenWorkbook } from '../../../src/core/port/workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openBudget } from '../open-budget';

const RECALCULATE: Request = { kind: 'recalculate' };
const CELL_EDIT = { kind: 'host', number: 5004 } as const;
const FLAT = { ...DEFAULT_SETTINGS, ceilingMode: 'flat' } as const;

type Opened = Awaited<ReturnType<typeof openBudget>>;

/** The states that a request leads through, each once. */
async function activities({ session }: Opened, request: Request): Promise<SessionState['activity'][]> {
  const seen: SessionState['activity'][] = [];
  const stop = session.subscribe(() => {
    const { activity } = session.getState();
    if (activity !== seen.at(-1)) seen.push(activity);
  });
  await session.ask(request);
  stop();
  return seen.slice(seen.findIndex((activity) => activity !== 'idle'));
}

describe('a recalculation', () => {
  it('says what it does, step by step, and finds what disagrees', async () => {
    const opened = await openBudget();
    expect(await activities(opened, RECALCULATE)).toEqual(['reading', 'checking', 'idle']);
    const { outcome, trouble } = opened.session.getState();
    expect(trouble).toBeNull();
    expect(outcome?.recalculation.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(outcome?.plans).toHaveLength(6);
    expect(outcome?.existing.size).toBe(0);
  });

  it('is not begun while another is under way', async () => {
    const { session, host } = await openBudget();
    const first = session.ask(RECALCULATE);
    await session.ask(RECALCULATE);
    await first;
    const once = host.requests.length;
    await session.ask(RECALCULATE);
    expect(host.requests).toHaveLength(once * 2);
  });

  it('that Excel refuses keeps the earlier outcome, is logged, and is done when asked again', async () => {
    const { session, host, logged } = await openBudget();
    await session.ask(RECALCULATE);
    const { outcome } = session.getState();
    host.faults.at(host.requests.length + 1, CELL_EDIT);
    await session.ask(RECALCULATE);
    const { trouble } = session.getState();
    expect(trouble).toMatchObject({ reason: 'cellEditMode', during: RECALCULATE });
    expect(session.getState().outcome).toBe(outcome);
    expect(logged).toHaveLength(1);
    await session.ask(trouble!.during);
    expect(session.getState().trouble).toBeNull();
  });

  it('that meets an error of the program is unknown trouble', async () => {
    const workbook = { readSetting: () => Promise.reject(new TypeError('broken')) } as unknown as OpenWorkbook;
    const broken = new Session({
      workbook,
      loadWork: () => Promise.resolve(WORK),
      loadSeparate: () => Promise.resolve(separateWorkbook),
      occasion: () => ({ today: null, workbookName: null }),
      onError: () => undefined,
    });
    await broken.ask(RECALCULATE);
    expect(broken.getState().trouble?.reason).toBe('unknown');
  });
});

describe('a recalculation that is broken off', () => {
  it('keeps what was shown, is no trouble, and can be begun again', async () => {
    const { session, logged } = await openBudget();
    await session.ask(RECALCULATE);
    const { outcome } = session.getState();
    const asked = session.ask(RECALCULATE);
    session.cancel();
    await asked;
    expect(session.getState()).toMatchObject({ activity: 'idle', trouble: null });
    expect([session.getState().outcome === outcome, logged]).toEqual([true, []]);
    await session.ask(RECALCULATE);
    expect(session.getState().outcome).not.toBe(outcome);
  });

  it('is not so while sheets are written', async () => {
    const { session } = await openBudget();
    const stop = session.subscribe(() => {
      if (session.getState().activity === 'writing') session.cancel();
    });
    await session.ask({ kind: 'write' });
    stop();
    expect(session.getState().written).toHaveLength(6);
  });
});

describe('writing', () => {
  it('recalculates first, writes, and says what was read back', async () => {
    const opened = await openBudget();
    expect(await activities(opened, { kind: 'write' })).toEqual([
      'reading',
      'checking',
      'writing',
      'verifying',
      'idle',
    ]);
    const { written, outcome } = opened.session.getState();
    expect(written?.map(({ mismatches }) => mismatches.length)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(outcome?.existing).toEqual(new Set(written?.map(({ name }) => name)));
  });

  it('writes from the workbook as it is, not as it was shown', async () => {
    const { session, model } = await openBudget();
    await session.ask(RECALCULATE);
    const before = session.getState().outcome;
    model.sheets[0]!.cells.clear();
    await session.ask({ kind: 'write' });
    expect(session.getState().outcome).not.toEqual(before);
    expect(session.getState().outcome?.recalculation.documents).toEqual([]);
  });

  it('is forgotten by the next recalculation', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'write' });
    await session.ask(RECALCULATE);
    expect(session.getState().written).toBeNull();
  });
});

describe('settings', () => {
  it('are kept in the workbook when the user says so, and hold at once', async () => {
    const { session } = await openBudget();
    await session.ask(RECALCULATE);
    expect(session.getState().settings).toEqual(DEFAULT_SETTINGS);
    await session.ask({ kind: 'saveSettings', settings: FLAT });
    const { settings, done, outcome } = session.getState();
    expect([settings, done]).toEqual([FLAT, 'settingsSaved']);
    expect(outcome?.recalculation.results.equity[0]?.ceiling?.mode).toBe('flat');
    await session.ask(RECALCULATE);
    expect(session.getState()).toMatchObject({ settings: FLAT, done: null });
  });

  it('that are partly wrong are kept in all other parts, and what was wrong is shown until it is replaced', async () => {
    const { session, model } = await openBudget();
    model.settings.set('Tertial', '{"version":1,"ceilingMode":"flat","equityMinimum":-1}');
    await session.ask(RECALCULATE);
    expect(session.getState()).toMatchObject({ settings: FLAT, settingsErrors: [{ field: 'equityMinimum' }] });
    await session.ask({ kind: 'saveSettings', settings: FLAT });
    expect(session.getState().settingsErrors).toEqual([]);
  });

  it('that are not understood give the defaults, and that is shown', async () => {
    const { session, model } = await openBudget();
    model.settings.set('Tertial', '{"version":99}');
    await session.ask(RECALCULATE);
    expect(session.getState()).toMatchObject({
      ...{
        settings: DEFAULT_SETTINGS,
        settingsErrors: [{ field: '', message: expect.stringContaining('Tertial inte har') }],
      },
    });
  });
});

describe('an outcome that is typed in the pane', () => {
  const opened = async () => {
    const { session, host } = await openBudget('uppfoljning.xlsx');
    await session.ask(RECALCULATE);
    const budget = () => session.getState().outcome!.recalculation.results.socialBudgets[0]!;
    const [, { goals }] = budget().areas as readonly [unknown, { goals: readonly GoalResult[] }];
    const own = { key: goals[0]!.key, goal: goals[0]!.goal.text, text: '0.6', value: new Decimal('0.6'), comment: '' };
    return { session, host, budget, own };
  };

  it('counts at once without asking Excel, and is in the workbook once sheets are written', async () => {
    const { session, host, budget, own } = await opened();
    const asked = host.requests.length;
    await session.take({ kind: 'outcome', own });
    expect(host.requests).toHaveLength(asked);
    expect([budget().total.coverage.toNumber(), session.getState().unwritten.outcomes]).toEqual([0.8, [own]]);
    await session.ask({ kind: 'write' });
    expect([budget().total.coverage.toNumber(), session.getState().unwritten.outcomes]).toEqual([0.8, []]);
    expect(session.getState().written?.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  });

  it('is not lost where Excel refuses to write, nor by a recalculation', async () => {
    const { session, host, budget, own } = await opened();
    await session.take({ kind: 'outcome', own });
    host.faults.at(host.requests.length + 6, CELL_EDIT);
    await session.ask({ kind: 'write' });
    expect(session.getState().trouble?.reason).toBe('cellEditMode');
    await session.ask(RECALCULATE);
    expect([budget().total.coverage.toNumber(), session.getState().unwritten.outcomes]).toEqual([0.8, [own]]);
  });

  it('takes back what was written when it is emptied', async () => {
    const { session, budget, own } = await opened();
    await session.take({ kind: 'outcome', own });
    await session.ask({ kind: 'write' });
    await session.take({ kind: 'outcome', own: { ...own, text: '', value: null } });
    expect(budget().total.coverage.toNumber()).toBe(0.6);
    await session.ask({ kind: 'write' });
    expect(budget().total.coverage.toNumber()).toBe(0.6);
  });
});

describe('the public version', () => {
  it('opens as a workbook of its own, with the public sheet and nothing else', async () => {
    const { session, host } = await openBudget('uppfoljning.xlsx');
    const opened: Uint8Array[] = [];
    host.onNewWorkbook = (bytes) => opened.push(bytes);
    await session.ask({ kind: 'savePublic' });
    expect([session.getState().done, session.getState().trouble]).toEqual(['publicOpened', null]);
    const { sheets, names } = await openXlsx(opened[0]!).read();
    expect([opened.length, sheets.map(({ marker }) => marker), names.length]).toEqual([1, ['followUpPublic'], 1]);
    expect(host.workbook.sheets.some(({ name }) => name.startsWith('Tertial'))).toBe(false);
    await session.ask(RECALCULATE);
    expect(session.getState().done).toBeNull();
  });

  it.each([
    ['GeneralException', 'notOpened'],
    ['AccessDenied', 'accessDenied'],
  ])('that Excel does not open (%s) is trouble, and is opened when it is asked for again', async (code, reason) => {
    const { session, host } = await openBudget('uppfoljning.xlsx');
    let opened = 0;
    host.onNewWorkbook = () => (opened += 1);
    await session.ask(RECALCULATE);
    const reading = host.requests.length;
    host.faults.at(reading * 2 + 1, { kind: 'api', code, action: 0 });
    await session.ask({ kind: 'savePublic' });
    expect([session.getState().done, session.getState().trouble?.reason, opened]).toEqual([null, reason, 0]);
    await session.ask({ kind: 'savePublic' });
    expect([session.getState().done, session.getState().trouble, opened]).toEqual(['publicOpened', null, 1]);
  });

  it('is not there for a workbook without follow-up', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'savePublic' });
    expect([session.getState().done, session.getState().trouble]).toEqual([null, null]);
  });
});

describe('a click on a finding', () => {
  it('selects its cell', async () => {
    const { session, model } = await openBudget();
    await session.ask(RECALCULATE);
    const at = session.getState().outcome!.recalculation.findings[0]!.at;
    await session.ask({ kind: 'select', at });
    expect(model.selection).toMatchObject({ sheet: model.sheet(at.sheet)!.id, range: { first: { row: at.row } } });
  });

  it('on a sheet that is gone says so', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'select', at: { sheet: 'Borta', row: 0, column: 0 } });
    expect(session.getState().trouble?.reason).toBe('sheetGone');
  });
});
