import type { Worker } from 'node:worker_threads';
import type { NoAnswer, Patience } from './answer-of';
import { answerOf } from './answer-of';
import type { CheckedOne } from './check-one';
import { unusableLine } from './check-one';
import type { ListedWorkbook } from './listed-workbooks';

/** How workbooks are shared out among threads. */
export interface Sharing {
  readonly workers: number;
  /** How long one workbook may take. */
  readonly seconds: number;
  readonly start: () => Worker;
  /** Given each line when its workbook is done; that thread is sent no other before this resolves. */
  readonly onChecked: (checked: CheckedOne) => Promise<void>;
}

function sentenceFor(reason: NoAnswer, seconds: number): string {
  if (reason === 'tooLong')
    return `Kontrollen var inte klar efter ${seconds} sekunder och avbröts. Kontrollera filen för sig, eller ge längre tid med --seconds.`;
  if (reason === 'outOfMemory')
    return 'Kontrollen behövde mer minne än en fil får ta och avbröts. Ta bort blad som inte behövs, eller kontrollera filen för sig.';
  return 'Kontrollen avbröts av ett fel som är Tertials eget. Rapportera det med arbetsboken, om den får lämnas ut.';
}

/** An error of a thread is in its answer; one that comes between two workbooks is met at the next. */
function started(start: () => Worker): Worker {
  return start().on('error', () => undefined);
}

/** One thread after another, each until a workbook ends it; what is left of the workbooks is shared by all. */
async function work(left: Iterator<ListedWorkbook>, sharing: Sharing, patience: Patience): Promise<void> {
  let worker = started(sharing.start);
  try {
    while (!patience.signal.aborted) {
      const next = left.next();
      if (next.done === true) return;
      const answer = await answerOf(worker, next.value, patience);
      if (answer === 'stopped') return;
      if (typeof answer !== 'string') await sharing.onChecked(answer);
      else {
        await worker.terminate();
        worker = started(sharing.start);
        await sharing.onChecked(unusableLine(next.value.name, sentenceFor(answer, patience.seconds)));
      }
    }
  } finally {
    await worker.terminate();
  }
}

/**
 * Checks workbooks in threads, each as soon as a thread is free, and hands over every line when its workbook is done: what
 * is kept is one for each thread, however many workbooks there are. A thread that a workbook has ended (it hung, or took
 * too much memory) is replaced, and the workbook named. Rejects with what `onChecked` does; all threads have ended then.
 */
export async function checkAll(workbooks: readonly ListedWorkbook[], sharing: Sharing): Promise<void> {
  const left = workbooks.values();
  const whole = new AbortController();
  const patience = { seconds: sharing.seconds, signal: whole.signal };
  const threads = Array.from({ length: Math.min(sharing.workers, workbooks.length) }, () =>
    work(left, sharing, patience).catch((error: unknown) => {
      whole.abort();
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(threads)).find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
