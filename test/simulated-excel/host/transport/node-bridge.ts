import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Answer, ExcelHost } from '../excel-host';
import { waitsForCellEdit } from '../strict/cell-edit';

/** Microsoft's library as it is in the page: `Excel`, and the errors' own namespace. */
export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library when it loads. */
  onMessageFromHost?(text: string): void;
}

const ANSWER = 2;
const EVENTS = 3;
const START = '\nvar OfficeExtension;';

/** From where the batching begins: the shell before it wants a browser. */
function readLibrary(): Script {
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const second = source.indexOf(START, source.indexOf(START) + 1);
  const text = source.slice(source.lastIndexOf('\nvar __extends = ', second));
  return new Script(text, { filename: 'excel-web-16.00.debug.js' });
}

/** Read once for all hosts: it is three megabytes. */
let library: Script | null = null;

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const sent = JSON.parse(text) as { id: unknown; type: number; flags?: number; message: { body: unknown } };
      if (sent.type !== 1) return;
      const { body } = sent.message;
      const answer = () => {
        const message = messageFor(host.process(typeof body === 'string' ? body : JSON.stringify(body)));
        const text = JSON.stringify({ id: sent.id, type: ANSWER, flags: 0, message });
        setImmediate(() => {
          bridge.onMessageFromHost?.(text);
          host.events.deliver();
        });
      };
      if (waitsForCellEdit(sent.flags ?? 0)) host.afterEditing(answer);
      else answer();
    },
  };
  host.events.listen((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ id: 0, type: EVENTS, flags: 0, message: { entries } }));
  });
  return bridge;
}

const messageFor = (answer: Answer) =>
  'text' in answer ? { statusCode: 200, headers: {}, body: answer.text } : refusal(answer.hostError);

/** The codes that office.js gives for the host's numbers (its own `excel-web` file maps them). */
const CODES: Readonly<Record<number, string>> = {
  5004: 'InvalidOperationInCellEditMode',
  5012: 'InvalidOrTimedOutSession',
  5102: 'ActivityLimitReached',
  5103: 'RequestPayloadSizeLimitExceeded',
  5104: 'ResponsePayloadSizeLimitExceeded',
  7000: 'AccessDenied',
};

/** The bridge carries no host numbers, so that the code comes as an error of the message. */
function refusal(number: number): object {
  const Code = CODES[number] ?? 'GeneralException';
  const Error = { Code, Message: `Host error ${number}`, HttpStatusCode: 400, Location: '', ActionIndex: 0 };
  return { statusCode: 200, headers: {}, body: JSON.stringify({ Error, Results: [] }) };
}

/** Loads Microsoft's unmodified library in Node, over a host, through its own native bridge. */
export function loadExcel(host: ExcelHost): LoadedExcel {
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    navigator: { userAgent: 'node' },
    _richApiNativeBridge: bridgeTo(host),
  };
  page.window = page;
  const context = createContext(page);
  try {
    library ??= readLibrary();
    library.runInContext(context);
  } catch (error) {
    // The custom functions at the file's end want the browser's shell; Excel is complete before them.
    if (!(error instanceof Error) && page.Excel === undefined) throw error;
  }
  return page as unknown as LoadedExcel;
}
