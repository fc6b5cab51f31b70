import type { ExcelHost } from '../excel-host';

/** Office's older calls, by the numbers that they travel under. */
const DISPATCH = { executeRichApi: 93, commandCompleted: 94 } as const;
/** Where the text of a batched message stands among its arguments. */
const BODY = 4;
const HTTP_OK = 200;
/** The number that Office gives for what it does not support. */
const UNSUPPORTED = 5100;
const VERSION = 1;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a finished ribbon command, how it went: 0 is well. */
  readonly 1?: number;
}

/** Whoever hears that a ribbon command is done, with Office's number for how it went; 0 is well. */
export type OnCommandCompleted = (status: number) => void;

function richApi(host: ExcelHost, body: string): object {
  const answer = host.process(body);
  if ('hostError' in answer) return { Version: VERSION, Error: answer.hostError };
  return { Version: VERSION, Error: 0, Data: [HTTP_OK, [], answer.text] };
}

/** Answers one of Office's older calls: Excel's batched messages travel by one of them. */
export function executeMethod(data: unknown, host: ExcelHost, onCommandCompleted: OnCommandCompleted): object {
  const { DdaMethod, ArrayData = [], 1: status } = (data ?? {}) as MethodCall;
  const dispatch = DdaMethod?.DispatchId;
  if (dispatch === DISPATCH.executeRichApi) return richApi(host, String(ArrayData[BODY]));
  if (dispatch === DISPATCH.commandCompleted) onCommandCompleted(Number(status));
  return { Version: VERSION, Error: dispatch === DISPATCH.commandCompleted ? 0 : UNSUPPORTED };
}
