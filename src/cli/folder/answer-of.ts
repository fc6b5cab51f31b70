import type { Worker } from 'node:worker_threads';
import { systemCode } from '../system-error';
import type { CheckedOne } from './check-one';
import type { ListedWorkbook } from './listed-workbooks';

/** Why a thread gives no line for a workbook. */
export type NoAnswer = 'tooLong' | 'outOfMemory' | 'failed' | 'stopped';

/** How long a thread may take, and what ends the whole run. */
export interface Patience {
  readonly seconds: number;
  readonly signal: AbortSignal;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** What a thread answers for a workbook, or why it does not. The thread is of no more use then. */
export function answerOf(
  worker: Worker,
  workbook: ListedWorkbook,
  { seconds, signal }: Patience,
): Promise<CheckedOne | NoAnswer> {
  return new Promise((resolve) => {
    const end = (answer: CheckedOne | NoAnswer) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onStop);
      worker.off('message', end).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: unknown) => end(systemCode(error) === OUT_OF_MEMORY ? 'outOfMemory' : 'failed');
    const onExit = () => end('failed');
    const onStop = () => end('stopped');
    const timer = setTimeout(() => end('tooLong'), seconds * 1_000);
    worker.on('message', end).on('error', onError).on('exit', onExit);
    signal.addEventListener('abort', onStop);
    if (signal.aborted) onStop();
    else worker.postMessage(workbook);
  });
}
