import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import type { CheckedOne } from './check-one';
import { checkOne } from './check-one';
import type { ListedWorkbook } from './listed-workbooks';

/** Twice what the longest list that Excel has room for takes: a file that needs more is ended, not the whole run. */
const MEGABYTES = 1_500;
/** Most of what a check makes is soon of no use: with room for it, less is spent on looking for what is. */
const YOUNG_MEGABYTES = 64;

/** Starts a thread that checks workbooks, one at a time, with memory of its own: the program itself, once more. */
export function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

/** Answers each workbook that this thread is sent with its line. */
export function answerAsWorker(): void {
  parentPort?.on('message', (workbook: ListedWorkbook) => {
    void checkOne(workbook).then((checked: CheckedOne) => parentPort?.postMessage(checked));
  });
}
