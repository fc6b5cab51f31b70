import { beforeEach, describe, expect, it } from '@jest/globals';
import { recalculateAtOnce } from '../../src/commands/recalculate-at-once';
import { ribbonCommand } from '../../src/commands/ribbon-command';
import type { ShownDialog } from '../simulated-excel/host/strict/command-runtime';
import { CommandRuntime } from '../simulated-excel/host/strict/command-runtime';
import { openBudget } from '../taskpane/open-budget';

const PAGE = 'https://tertial.example.se/commands.html';
const REFUSED = { code: 12009, message: 'The user chose to ignore the dialog box.' };

type Handler = () => void;

/** Office's dialogs as a page sees them, over the runtime of its command. */
function officeOver(runtime: CommandRuntime, refusal: typeof REFUSED | null) {
  let closed: Handler = () => undefined;
  const value = { addEventHandler: (_: string, handler: Handler) => (closed = handler) };
  const displayDialogAsync = (url: string, options: unknown, callback: (result: unknown) => void) => {
    asked.push(options);
    setTimeout(() => {
      if (refusal === null) runtime.open({ url, onClosed: () => closed() });
      callback(refusal === null ? { status: 'succeeded', value } : { status: 'failed', error: refusal });
    });
  };
  const asked: unknown[] = [];
  const enums = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  };
  return { office: { context: { ui: { displayDialogAsync } }, ...enums }, asked };
}

async function press(fault: boolean, refusal: typeof REFUSED | null = null) {
  const { session, host } = await openBudget();
  for (let request = 1; fault && request < 9; request += 1) host.faults.at(request, { kind: 'host', number: 5004 });
  const shown: (ShownDialog | null)[] = [];
  const runtime = new CommandRuntime((dialog) => shown.push(dialog));
  const { office, asked } = officeOver(runtime, refusal);
  Object.assign(globalThis, { Office: office });
  const logged: unknown[] = [];
  const options = {
    openSession: () => session,
    work: recalculateAtOnce,
    onError: (error: unknown) => logged.push(error),
  };
  const done = ribbonCommand({ completed: () => runtime.end() }, options);
  return { done, shown, asked, logged };
}

/** The dialog that is seen once the command has shown one, and had time to end; `null` for none. */
async function dialogSeen({ done, shown }: Awaited<ReturnType<typeof press>>): Promise<ShownDialog | null> {
  let isOver = false;
  void done.then(() => (isOver = true));
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  while (shown.length === 0 && !isOver) await pause(10);
  await pause(50);
  return shown.at(-1) ?? null;
}

describe('the ribbon command', () => {
  beforeEach(() => void Object.assign(globalThis, { location: new URL(PAGE) }));

  it('is completed without a dialog when all went well', async () => {
    const { done, shown } = await press(false);
    await done;
    expect(shown).toEqual([]);
  });

  it('shows why not in a dialog that stays until the user closes it', async () => {
    const pressed = await press(true);
    const { done, shown, asked } = pressed;
    const dialog = await dialogSeen(pressed);
    expect(dialog?.url).toBe('https://tertial.example.se/message.html#cellEditMode');
    expect(asked).toEqual([expect.objectContaining({ displayInIframe: true })]);
    dialog!.close();
    await done;
    expect(shown.at(-1)).toBeNull();
  });

  it('is completed where the dialog is refused, and Office’s number is logged', async () => {
    const { done, shown, logged } = await press(true, REFUSED);
    await done;
    expect([shown, String(logged)]).toEqual([[], expect.stringContaining('12009')]);
  });
});
