import { describe, expect, it } from '@jest/globals';
import { createTestHost } from '../create-test-host';
import type { OnDialog, ShownDialog } from '../strict/command-runtime';
import { runCommand } from './run-command';
import type { HostWindow, WebHostOptions } from './web-host';
import { WebHost } from './web-host';

const ORIGIN = 'http://127.0.0.1:3000';

interface Posted {
  readonly message: Record<string, unknown>;
  readonly to: string;
}

/** A window with a frame in it, whose page says what the test says. */
function simulatedPage() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const posted: Posted[] = [];
  const contentWindow = {
    postMessage: (text: string, to: string) => posted.push({ message: JSON.parse(text), to }),
  };
  const frame = { contentWindow, name: '', src: '' } as unknown as HTMLIFrameElement;
  const hostWindow = {
    location: { href: `${ORIGIN}/index.html`, origin: ORIGIN },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  } as unknown as HostWindow;
  const say = (data: unknown, source: unknown = contentWindow) => {
    for (const listener of [...listeners]) listener({ data, source } as MessageEvent);
    return posted.at(-1)?.message;
  };
  let calls = 0;
  const call = (name: string, data: unknown = null, type = 0) => {
    calls += 1;
    return say(
      JSON.stringify({
        ...{ _messageType: 0, _actionType: type, _actionName: name, _conversationId: 'c' },
        ...{ _correlationId: calls, _data: data },
      }),
    );
  };
  return { frame, window: hostWindow, posted, say, call, listeners };
}

function open(more: Partial<WebHostOptions> = {}) {
  const page = simulatedPage();
  const { host } = createTestHost();
  const options = { host, frame: page.frame, window: page.window, page: 'addin/taskpane.html', ...more };
  const web = new WebHost({ documentUrl: `${ORIGIN}/Bok.xlsx`, ...options });
  web.open();
  return { ...page, host, web };
}

const richApi = (body: object) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0],
});
const sheetNames = richApi({
  Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  },
});

describe('the page’s address', () => {
  it('carries what office.js looks for, as it is', () => {
    const { frame } = open();
    const url = new URL(frame.src);
    expect(url.pathname).toBe('/addin/taskpane.html');
    expect(frame.src).toContain('?_host_Info=Excel$Web$16.01$sv-SE$$$$0#');
    expect(url.hash).toMatch(
      /^#&_serializer_version=1&_xdm_Info=conversation[^|]+\|tertial\|http:\/\/127\.0\.0\.1:3000$/,
    );
    expect(JSON.parse(frame.name).xdmInfo).toBe(url.hash.split('_xdm_Info=')[1]);
  });
});

describe('a page that asks', () => {
  it('learns that it is in Excel, in Swedish, with the manifest’s requirement set', () => {
    const { call } = open();
    const answer = call('ContextActivationManager_getAppContextAsync', 'tertial');
    expect(answer).toMatchObject({ _messageType: 1, _errorCode: 0, _responseType: 0, _correlationId: 1 });
    const context = answer?._data as Record<string, string>;
    expect(context).toMatchObject({ _appName: 16, _appUILocale: 'sv-SE', _docUrl: `${ORIGIN}/Bok.xlsx` });
    expect(JSON.parse(context._requirementMatrix ?? '')).toMatchObject({ ExcelApi: '1.13' });
  });

  it('learns the theme where office.js has it on a desktop, if the host has one', () => {
    const prototype: { officeTheme?: { bodyBackgroundColor: string } } = {};
    const ask = (more: Partial<WebHostOptions>) => {
      const { frame, call } = open(more);
      Object.assign(frame.contentWindow!, { OSF: { DDA: { Context: { prototype } } } });
      call('ContextActivationManager_getAppContextAsync', 'tertial');
    };
    ask({});
    expect(prototype.officeTheme).toBeUndefined();
    ask({ theme: 'dark' });
    expect(prototype.officeTheme?.bodyBackgroundColor).toBe('#292929');
    ask({ theme: 'highContrast' });
    expect(prototype.officeTheme?.bodyBackgroundColor).toBe('#000000');
  });

  it('is answered from the workbook, to its own origin only', () => {
    const { call, posted } = open();
    const { Error: error, Data: data } = call('executeMethod', sheetNames)!._data as { Error: number; Data: unknown[] };
    expect([error, data[0]]).toEqual([0, 200]);
    expect(JSON.parse(String(data[2])).Results[0].Value._Items[0].Name).toBe('Blad1');
    expect(posted.every(({ to }) => to === ORIGIN)).toBe(true);
  });

  it('is refused by the host’s number while a cell is edited', () => {
    const { call, host } = open();
    host.isEditing = true;
    expect(call('executeMethod', sheetNames)?._data).toEqual({ Version: 1, Error: 5004 });
    host.isEditing = false;
    expect(call('executeMethod', sheetNames)?._data).toMatchObject({ Error: 0 });
  });

  it('is refused a dialog where there is no place for one', () => {
    const { call } = open();
    const asked = { targetId: JSON.stringify({ url: `${ORIGIN}/addin/message.html` }) };
    expect(call('dialogMessageReceived', asked, 1)?._data).toEqual({ Error: 12009 });
  });

  it('learns what Office does not support', () => {
    const { call } = open();
    expect(call('executeMethod', { DdaMethod: { DispatchId: 64 } })?._data).toMatchObject({ Error: 5100 });
  });
});

describe('messages from elsewhere', () => {
  it('are not answered: another window’s, another kind’s, no JSON', () => {
    const { say, posted } = open();
    const request = JSON.stringify({
      _messageType: 0,
      _actionType: 0,
      _actionName: 'executeMethod',
      _data: sheetNames,
    });
    say(request, {});
    say('{"_messageType":1}');
    say('{');
    say({ _messageType: 0 });
    expect(posted).toEqual([]);
  });

  it('are not answered when the host is closed', () => {
    const { web, call, listeners } = open();
    web.close();
    expect(listeners.size).toBe(0);
    expect(call('executeMethod', sheetNames)).toBeUndefined();
  });
});

describe('events', () => {
  it('reach the page from when it listens until it no longer does', () => {
    const { web, call, posted } = open();
    expect(web.notify('documentSelectionChanged', null)).toBe(false);
    expect(call('documentSelectionChanged', null, 1)?._data).toEqual({ Error: 0 });
    expect(web.notify('documentSelectionChanged', { at: 1 })).toBe(true);
    expect(posted.at(-1)?.message).toMatchObject({ _responseType: 1, _correlationId: 1, _data: { at: 1 } });
    call('documentSelectionChanged', null, 2);
    expect(web.notify('documentSelectionChanged', null)).toBe(false);
  });

  it('of the workbook travel as office.js takes them, from when it listens until the page is closed', () => {
    const { web, call, posted, host } = open();
    call('richApiMessage', null, 1);
    host.events.register('changed');
    const type = () => host.user.type(host.workbook.sheets[0]!, { row: 1, column: 1 }, 'x');
    type();
    const [[category, number, target, text]] = (posted.at(-1)!.message._data as { ArrayData: [unknown[]] }).ArrayData;
    expect([category, number, target]).toEqual([65_536, 10, 'Workbook']);
    expect(JSON.parse(String(text))).toMatchObject({ address: 'B2', triggerSource: 'Unknown' });
    const count = posted.length;
    web.close();
    type();
    expect(posted).toHaveLength(count);
  });

  it.each([
    [15, 'escape'],
    [13, 'tab'],
    [14, 'shiftTab'],
    [5, 'nextPart'],
  ])('number %i leaves the page by %s', (number, key) => {
    const left: string[] = [];
    const { call } = open({ onLeave: (by) => left.push(by) });
    call('ContextActivationManager_notifyHost', ['tertial', 0]);
    call('ContextActivationManager_notifyHost', ['tertial', number]);
    expect(left).toEqual([key]);
  });
});

describe('a ribbon command', () => {
  const run = () => {
    const page = simulatedPage();
    const { host } = createTestHost();
    const { frame, window } = page;
    const dialogs: (ShownDialog | null)[] = [];
    const onDialog: OnDialog = (dialog) => dialogs.push(dialog);
    const options = { host, frame, window, page: 'addin/commands.html', documentUrl: ORIGIN, onDialog };
    return { page, dialogs, done: runCommand(options, 'recalculateAtOnce') };
  };
  const url = `${ORIGIN}/addin/message.html#timeout`;
  const dialog = { controlId: 'tertial', eventDispId: 10, targetId: JSON.stringify({ url, displayInIframe: true }) };
  const completed = (status: number) => ({ DdaMethod: { DispatchId: 94 }, 0: 'command', 1: status, 2: '' });

  it('is run when the page listens, and is done when it says so', async () => {
    const { page, done } = run();
    page.call('appCommandInvoked', null, 1);
    expect(page.posted.at(-1)?.message._data).toEqual(['command', 'recalculateAtOnce', expect.any(String)]);
    page.call('executeMethod', completed(0));
    await expect(done).resolves.toBeUndefined();
    expect(page.listeners.size).toBe(0);
  });

  it('shows a dialog over the workbook, and the page learns that the user has closed it', () => {
    const { page, dialogs } = run();
    expect(page.call('dialogMessageReceived', dialog, 1)?._data).toEqual({ Error: 0 });
    expect(dialogs).toEqual([{ url, close: expect.any(Function) }]);
    dialogs[0]!.close();
    expect(dialogs.at(-1)).toBeNull();
    expect(page.posted.at(-1)?.message).toMatchObject({ _responseType: 1, _data: { messageType: 12006 } });
  });

  it('takes its dialog with it when it is done', async () => {
    const { page, dialogs, done } = run();
    page.call('dialogMessageReceived', dialog, 1);
    page.call('executeMethod', completed(0));
    await done;
    expect(dialogs.at(-1)).toBeNull();
  });

  it('fails where the page has no such function', async () => {
    const { page, done } = run();
    page.call('appCommandInvoked', null, 1);
    page.call('executeMethod', completed(5015));
    await expect(done).rejects.toThrow('recalculateAtOnce');
  });
});
